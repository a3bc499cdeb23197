import type { Knex } from "knex";
import { engineOf, type Engine } from "./connection";

/** Which engine keeps the data, and how far its schema has come. */
export interface DatabaseFacts {
  readonly engine: Engine;
  /** "3.44.2", "17.2" */
  readonly version: string;
  /** How many have been applied. */
  readonly migrations: number;
}

const VERSION: Readonly<Record<Engine, string>> = {
  sqlite: "sqlite_version()",
  postgres: "current_setting('server_version')",
};

export function databaseFactsQueries(db: Knex) {
  return {
    async read(): Promise<DatabaseFacts> {
      const engine = engineOf(db);
      const [row] = await db("knex_migrations").select<{ version: string; migrations: number }[]>(
        db.raw(`${VERSION[engine]} as version, count(*) as migrations`),
      );
      return { engine, version: row?.version ?? "", migrations: row?.migrations ?? 0 };
    },
  };
}

export type DatabaseFactsQueries = ReturnType<typeof databaseFactsQueries>;
