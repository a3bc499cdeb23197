import { setTimeout as pause } from "node:timers/promises";
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
  run(stop: AbortSignal): Promise<void>;
}

interface Machinery {
  readonly clock: Clock;
  readonly log: Log;
  readonly jobRuns: JobRunRepository;
}

/** A pass that does not end when told to is left behind: what it claimed, others take over. */
const PATIENCE_MS = 5_000;

/** Runs each job on its pattern. `stop` waits for the passes under way, for five seconds. */
export function startScheduler(jobs: readonly Job[], machinery: Machinery) {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const crons = jobs.map(
    (job) =>
      new Cron(job.pattern, { timezone: "Europe/Paris", protect: true }, async () => {
        const pass = runJob(job, machinery, stopping.signal);
        underWay.add(pass);
        await pass.finally(() => underWay.delete(pass));
      }),
  );
  return {
    async stop(): Promise<void> {
      for (const cron of crons) cron.stop();
      stopping.abort();
      await Promise.race([Promise.all(underWay), pause(PATIENCE_MS, undefined, { ref: false })]);
    },
  };
}

/** Never rejects: what went wrong is logged, and kept with the job when it holds a lease. */
async function runJob(job: Job, machinery: Machinery, stop: AbortSignal): Promise<void> {
  try {
    if (job.leaseSeconds === undefined) await job.run(stop);
    else await runLeased(job, job.leaseSeconds, machinery, stop);
  } catch (error) {
    machinery.log.error({ err: error, job: job.name }, "job failed");
  }
}

async function runLeased(
  job: Job,
  seconds: number,
  { clock, jobRuns }: Machinery,
  stop: AbortSignal,
): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + seconds * 1000);
  if (!(await jobRuns.lease(job.name, now, until))) return;
  try {
    await job.run(stop);
    await jobRuns.finish(job.name, until, clock.now(), undefined);
  } catch (error) {
    await jobRuns.finish(job.name, until, clock.now(), String(error));
    throw error;
  }
}
