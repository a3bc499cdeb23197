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

const UNIQUE_VIOLATION = "23505";
const CONFLICTS = ["40001", "40P01"];

export function isPostgresUniqueViolation(error: unknown): boolean {
  return sqlState(error) === UNIQUE_VIOLATION;
}

/** A transaction was ended for the sake of another (serialization failure, deadlock). */
export function isPostgresConflict(error: unknown): boolean {
  return CONFLICTS.some((state) => state === sqlState(error));
}

function sqlState(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
