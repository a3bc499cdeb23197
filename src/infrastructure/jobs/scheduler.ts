import { setTimeout as pause } from "node:timers/promises";
import { Cron } from "croner";
import { JOB_ZONE, type Job } from "./job";
import { jobRunner, type Machinery } from "./run-job";

/** How often a process looks whether somebody asked for a run. */
const LOOK_FOR_REQUESTED = "*/3 * * * * *";

/** A pass that does not end when told to is left behind: what it claimed, others take over. */
const PATIENCE_MS = 5_000;

/**
 * Runs each job on its pattern, and those asked for in the console within a few seconds. `stop` waits
 * for the passes under way, for five seconds.
 */
export function startScheduler(jobs: readonly Job[], machinery: Machinery) {
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const runner = jobRunner(machinery);
  const onPattern = (pattern: string, pass: () => Promise<void>) =>
    new Cron(pattern, { timezone: JOB_ZONE, protect: true }, async () => {
      const passing = pass();
      underWay.add(passing);
      await passing.finally(() => underWay.delete(passing));
    });
  const crons = [
    ...jobs.map((job) => onPattern(job.pattern, () => runner.run(job, "due", stopping.signal))),
    onPattern(LOOK_FOR_REQUESTED, runRequested),
  ];
  return {
    async stop(): Promise<void> {
      for (const cron of crons) cron.stop();
      stopping.abort();
      await Promise.race([Promise.all(underWay), pause(PATIENCE_MS, undefined, { ref: false })]);
    },
  };

  function begin(job: Job): void {
    const passing = runner.run(job, "requested", stopping.signal);
    underWay.add(passing);
    void passing.finally(() => underWay.delete(passing));
  }

  async function runRequested(): Promise<void> {
    try {
      const requested = await machinery.jobRuns.requested();
      const asked = jobs.filter(({ name }) => requested.includes(name));
      // Not waited for: a long one must not hold up those that are asked for after it.
      for (const job of asked) begin(job);
    } catch (error) {
      machinery.log.error({ err: error }, "cannot look for jobs that were asked for");
    }
  }
}
