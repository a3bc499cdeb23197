import type { LocalText } from "../language";

/** What happens by itself. */
export interface Job {
  readonly name: string;
  /** What it does, for whoever looks after the service. */
  readonly does: LocalText;
  /** Cron pattern with seconds, in `JOB_ZONE`. */
  readonly pattern: string;
  /**
   * One process at a time runs the job; one that dies gives it to others after this many seconds.
   * Left out by a job that claims its work row by row.
   */
  readonly leaseSeconds?: number;
  /** One pass over what is due; it reads the clock itself and leaves the rest for the next pass. */
  run(stop: AbortSignal): Promise<void>;
}

/** The hours of the patterns are those of Paris, through summer and winter. */
export const JOB_ZONE = "Europe/Paris";
