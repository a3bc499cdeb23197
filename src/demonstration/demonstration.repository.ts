import type { Knex } from "knex";

interface Row {
  id: number;
  loaded_at: string;
}

/** Whether everything in this database is invented; every page and every PDF then says so. */
export function demonstrationRepository(db: Knex) {
  return {
    async isLoaded(): Promise<boolean> {
      return (await db<Row>("demonstrations").first("id")) !== undefined;
    },

    /** Fails when a demonstration is there already. */
    async markLoaded(now: Date): Promise<void> {
      await db<Row>("demonstrations").insert({ id: 1, loaded_at: now.toISOString() });
    },
  };
}
