import type { Knex } from "knex";

interface Row {
  name: string;
  leased_until: string | null;
  started_at: string | null;
  finished_at: string | null;
  last_error: string | null;
}

export function jobRunRepository(db: Knex) {
  return {
    /** True for the one process that may run the job now; false while another one's lease lasts. */
    async lease(name: string, now: Date, until: Date): Promise<boolean> {
      const known = await db<Row>("job_runs").where({ name }).first("leased_until");
      // Asked without writing first: on SQLite a write waits for every other writer.
      if (known?.leased_until && known.leased_until > now.toISOString()) return false;
      if (!known) await db<Row>("job_runs").insert({ name }).onConflict("name").ignore();
      const taken = await db<Row>("job_runs")
        .where({ name })
        .where((free) =>
          free.whereNull("leased_until").orWhere("leased_until", "<=", now.toISOString()),
        )
        .update({ leased_until: until.toISOString(), started_at: now.toISOString() });
      return taken === 1;
    },

    /** Ends the lease that lasts until then; one that another process has taken since stays. */
    async finish(name: string, until: Date, now: Date, error: string | undefined): Promise<void> {
      await db<Row>("job_runs")
        .where({ name, leased_until: until.toISOString() })
        .update({ leased_until: null, finished_at: now.toISOString(), last_error: error ?? null });
    },
  };
}

export type JobRunRepository = ReturnType<typeof jobRunRepository>;
