import { Cron } from "croner";
import type { Clock } from "../clock";
import type { Log } from "../log";
import type { JobRunRepository } from "./job-run.repository";

/** One pass over what is due; it reads the clock itself and leaves the rest for the next pass. */
export interface Job {
  readonly name: string;
  /** Cron pattern with seconds, Europe/Paris. */
  readonly pattern: string;
  /**
   * One process at a time runs the job; one that dies gives it to others after this many seconds.
   * Left out by a job that claims its work row by row.
   */
  readonly leaseSeconds?: number;
  run(): Promise<void>;
}

interface Machinery {
  readonly clock: Clock;
  readonly log: Log;
  readonly jobRuns: JobRunRepository;
}

/** Runs each job on its pattern, in one process at a time. `stop` waits for the passes under way. */
export function startScheduler(jobs: readonly Job[], machinery: Machinery) {
  const underWay = new Set<Promise<void>>();
  const crons = jobs.map(
    (job) =>
      new Cron(job.pattern, { timezone: "Europe/Paris", protect: true }, async () => {
        const pass = runJob(job, machinery);
        underWay.add(pass);
        await pass.finally(() => underWay.delete(pass));
      }),
  );
  return {
    async stop(): Promise<void> {
      for (const cron of crons) cron.stop();
      await Promise.all(underWay);
    },
  };
}

/** Never rejects: what went wrong is logged, and kept with the job when it holds a lease. */
async function runJob(job: Job, machinery: Machinery): Promise<void> {
  try {
    if (job.leaseSeconds === undefined) await job.run();
    else await runLeased(job, job.leaseSeconds, machinery);
  } catch (error) {
    machinery.log.error({ err: error, job: job.name }, "job failed");
  }
}

async function runLeased(job: Job, seconds: number, { clock, jobRuns }: Machinery): Promise<void> {
  const now = clock.now();
  if (!(await jobRuns.lease(job.name, now, new Date(now.getTime() + seconds * 1000)))) return;
  try {
    await job.run();
    await jobRuns.finish(job.name, clock.now(), undefined);
  } catch (error) {
    await jobRuns.finish(job.name, clock.now(), String(error));
    throw error;
  }
}
