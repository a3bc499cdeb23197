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

    /** False when another process was first, for which it waits. */
    async markLoaded(now: Date): Promise<boolean> {
      const mark = { id: 1, loaded_at: now.toISOString() };
      const marked = await db<Row>("demonstrations").insert(mark, "id").onConflict("id").ignore();
      return marked.length > 0;
    },
  };
}
