import type { Clock } from "../clock";
import { isBusy } from "../database/connection";
import type { Log } from "../log";
import type { Job } from "./job";
import type { JobRunRepository } from "./job-run.repository";

export interface Machinery {
  readonly clock: Clock;
  readonly log: Log;
  readonly jobRuns: JobRunRepository;
}

/** Why a pass begins: its pattern says so, or somebody asked for it in the console. */
type Reason = "due" | "requested";

/** A job without a lease passes every few seconds: the same outcome is noted this often at the most. */
const NOTED_EVERY_MS = 60_000;

/** Runs jobs in this process, and keeps on record how it went. */
export function jobRunner({ clock, log, jobRuns }: Machinery) {
  /** By job: the outcome noted last by this process, and when. */
  const noted = new Map<string, { readonly error: string | undefined; readonly at: Date }>();

  return {
    /** Never rejects: what went wrong is logged, and kept with the job. */
    async run(job: Job, reason: Reason, stop: AbortSignal): Promise<void> {
      try {
        if (job.leaseSeconds === undefined) await runShared(job, reason, stop);
        else await runLeased(job, job.leaseSeconds, reason, stop);
      } catch (error) {
        log.error({ err: error, job: job.name }, "job failed");
      }
    },
  };

  async function runLeased(job: Job, seconds: number, reason: Reason, stop: AbortSignal) {
    const now = clock.now();
    const until = new Date(now.getTime() + seconds * 1000);
    const lease = reason === "due" ? jobRuns.lease : jobRuns.leaseRequested;
    if (!(await lease(job.name, now, until))) return;
    try {
      await job.run(stop);
    } catch (error) {
      await jobRuns.finish(job.name, until, clock.now(), String(error));
      throw error;
    }
    await jobRuns.finish(job.name, until, clock.now(), undefined);
  }

  /** Any number of processes pass at once; each claims what it works on row by row. */
  async function runShared(job: Job, reason: Reason, stop: AbortSignal): Promise<void> {
    if (reason === "requested" && !(await jobRuns.takeRequested(job.name))) return;
    const startedAt = clock.now();
    try {
      await job.run(stop);
    } catch (error) {
      await note(job, reason, startedAt, String(error));
      throw error;
    }
    await note(job, reason, startedAt, undefined);
  }

  /**
   * A first failure and the first pass after one are noted at once, what goes on as before once a
   * minute: enough to see that the job lives, and no write every few seconds for passes that found
   * nothing to do. Another process that writes to the database is no reason to fail.
   */
  async function note(job: Job, reason: Reason, startedAt: Date, error: string | undefined) {
    const last = noted.get(job.name);
    const finishedAt = clock.now();
    const isNews = !last || last.error !== error || reason === "requested";
    if (!isNews && finishedAt.getTime() - last.at.getTime() < NOTED_EVERY_MS) return;
    try {
      await jobRuns.note(job.name, { startedAt, finishedAt, error });
      noted.set(job.name, { error, at: finishedAt });
    } catch (busy) {
      if (!isBusy(busy)) throw busy;
    }
  }
}
