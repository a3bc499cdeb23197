import type { Knex } from "knex";

interface Row {
  name: string;
  leased_until: string | null;
  started_at: string | null;
  finished_at: string | null;
  last_error: string | null;
  requested_at: string | null;
}

/** What is known of the last run of a job, whichever process it ran in. */
export interface JobRun {
  readonly name: string;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
  /** A process holds the job until then; undefined: none does. */
  readonly leasedUntil: Date | undefined;
  /** Of the last run; undefined when it went well. */
  readonly lastError: string | undefined;
  /** Somebody asked for a run that has not begun yet. */
  readonly requestedAt: Date | undefined;
}

/** A pass over a job without a lease. */
export interface Pass {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly error: string | undefined;
}

export function jobRunRepository(db: Knex) {
  return {
    /**
     * True for the one process that may run the job now; false while another one's lease lasts.
     * A run that somebody asked for has begun with it.
     */
    async lease(name: string, now: Date, until: Date): Promise<boolean> {
      const known = await db<Row>("job_runs").where({ name }).first("leased_until");
      // Asked without writing first: on SQLite a write waits for every other writer.
      if (known?.leased_until && known.leased_until > now.toISOString()) return false;
      if (!known) await db<Row>("job_runs").insert({ name }).onConflict("name").ignore();
      return (await free(name, now).update(leased(now, until))) === 1;
    },

    /** As `lease`, for a run that was asked for: true for one process, once for each time asked. */
    async leaseRequested(name: string, now: Date, until: Date): Promise<boolean> {
      const asked = free(name, now).whereNotNull("requested_at");
      return (await asked.update(leased(now, until))) === 1;
    },

    /** Takes up a run that was asked for, of a job without a lease: true for one process, once. */
    async takeRequested(name: string): Promise<boolean> {
      const asked = db<Row>("job_runs").where({ name }).whereNotNull("requested_at");
      return (await asked.update({ requested_at: null })) === 1;
    },

    /** Ends the lease that lasts until then; one that another process has taken since stays. */
    async finish(name: string, until: Date, now: Date, error: string | undefined): Promise<void> {
      await db<Row>("job_runs")
        .where({ name, leased_until: until.toISOString() })
        .update({ leased_until: null, finished_at: now.toISOString(), last_error: error ?? null });
    },

    /** Notes a pass over a job without a lease. */
    async note(name: string, { startedAt, finishedAt, error }: Pass): Promise<void> {
      const noted = {
        started_at: startedAt.toISOString(),
        finished_at: finishedAt.toISOString(),
        last_error: error ?? null,
      };
      await db<Row>("job_runs")
        .insert({ name, ...noted })
        .onConflict("name")
        .merge(noted);
    },

    /** Asks for a run as soon as possible; false when one has been asked for and has not begun. */
    async request(name: string, now: Date): Promise<boolean> {
      await db<Row>("job_runs").insert({ name }).onConflict("name").ignore();
      const asked = await db<Row>("job_runs")
        .where({ name, requested_at: null })
        .update({ requested_at: now.toISOString() });
      return asked === 1;
    },

    /** The names of the jobs of which somebody asked for a run. */
    async requested(): Promise<readonly string[]> {
      return db<Row>("job_runs").whereNotNull("requested_at").pluck("name");
    },

    async all(): Promise<readonly JobRun[]> {
      return (await db<Row>("job_runs")).map(fromRow);
    },
  };

  function free(name: string, now: Date) {
    return db<Row>("job_runs")
      .where({ name })
      .where((lease) =>
        lease.whereNull("leased_until").orWhere("leased_until", "<=", now.toISOString()),
      );
  }
}

export type JobRunRepository = ReturnType<typeof jobRunRepository>;

function leased(now: Date, until: Date): Partial<Row> {
  return {
    leased_until: until.toISOString(),
    started_at: now.toISOString(),
    requested_at: null,
  };
}

function fromRow(row: Row): JobRun {
  return {
    name: row.name,
    startedAt: instantOf(row.started_at),
    finishedAt: instantOf(row.finished_at),
    leasedUntil: instantOf(row.leased_until),
    lastError: row.last_error ?? undefined,
    requestedAt: instantOf(row.requested_at),
  };
}

function instantOf(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
