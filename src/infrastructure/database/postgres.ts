import type { Knex } from "knex";
import { types } from "pg";
import { inTurn } from "../in-turn";

/** Everything that is particular to PostgreSQL. Counts and sums come back as numbers, as in SQLite. */
export function postgresSettings(url: string): Knex.Config {
  const { INT8, NUMERIC, DATE } = types.builtins;
  types.setTypeParser(INT8, Number);
  types.setTypeParser(NUMERIC, Number);
  types.setTypeParser(DATE, (day) => day);
  return {
    client: "pg",
    connection: { connectionString: url, application_name: "parole-tenue" },
    pool: {
      min: 0,
      max: 10,
      afterCreate(connection: PostgresConnection, done: (error: null) => void) {
        queryInTurn(connection);
        done(null);
      },
    },
    // Values may be personal data; errors, and so the log, show the statement without them.
    compileSqlOnError: false,
    acquireConnectionTimeout: 10_000,
  };
}

type Answer = (error: Error | null, result: unknown) => void;

/** What the driver calls a client; knex asks it with a callback, but for streams, which we have none of. */
interface PostgresConnection {
  query(question: unknown, answer: Answer): unknown;
}

/**
 * Whoever reads ahead asks a second question before the first is answered. The driver keeps such questions
 * in a queue, and says that it will not much longer.
 */
function queryInTurn(connection: PostgresConnection): void {
  const query = connection.query.bind(connection);
  const turn = inTurn();
  connection.query = (question, answer) =>
    turn(
      () =>
        new Promise<void>((resolve) => {
          query(question, (error, result) => {
            resolve();
            answer(error, result);
          });
        }),
    );
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
