import type { Knex } from "knex";
import { types } from "pg";

/** Everything that is particular to PostgreSQL. Counts and sums come back as numbers, as in SQLite. */
export function postgresSettings(url: string): Knex.Config {
  const { INT8, NUMERIC, DATE } = types.builtins;
  types.setTypeParser(INT8, Number);
  types.setTypeParser(NUMERIC, Number);
  types.setTypeParser(DATE, (day) => day);
  return {
    client: "pg",
    connection: { connectionString: url, application_name: "parole-tenue" },
    pool: { min: 0, max: 10 },
    // Values may be personal data; errors, and so the log, show the statement without them.
    compileSqlOnError: false,
    acquireConnectionTimeout: 10_000,
  };
}

/** SQLSTATE 23505. */
export function isPostgresUniqueViolation(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "23505";
}
