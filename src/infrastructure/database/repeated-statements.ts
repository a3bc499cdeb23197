/**
 * Statements that one connection to SQLite runs again and again, each prepared once. The driver prepares
 * any other anew, and asks the main thread before and after it does: the database would wait whenever the
 * main thread is at work on the rows before.
 */

/** What the driver calls a connection. */
export interface PreparingConnection {
  prepare(sql: string): PreparedStatement;
}

interface PreparedStatement {
  all(bindings: unknown, done: (error: Error | null, rows: unknown) => void): void;
  finalize(done: () => void): void;
}

/** What knex hands its driver, and gets back with the rows. */
export interface DriverQuery {
  readonly sql: string;
  readonly bindings: unknown;
  readonly options?: { readonly repeated?: boolean };
  response?: unknown;
}

/** For `options()` of a raw query of which there are few, run often; on PostgreSQL it changes nothing. */
export const REPEATED = { repeated: true } as const;

/** By their SQL. */
const statements = new WeakMap<PreparingConnection, Map<string, PreparedStatement>>();

export function runRepeated(
  connection: PreparingConnection,
  query: DriverQuery,
): Promise<DriverQuery> {
  const kept = statements.get(connection) ?? new Map<string, PreparedStatement>();
  statements.set(connection, kept);
  const statement = kept.get(query.sql) ?? connection.prepare(query.sql);
  kept.set(query.sql, statement);
  return new Promise((resolve, reject) => {
    statement.all(query.bindings, (error, response) => {
      if (error) {
        // One that could not be prepared, for a table was missing, never can.
        kept.delete(query.sql);
        statement.finalize(() => {
          reject(error);
        });
      } else {
        resolve(Object.assign(query, { response }));
      }
    });
  });
}

/** A connection cannot be closed while a statement of it is left. */
export async function dropRepeated(connection: PreparingConnection): Promise<void> {
  for (const statement of statements.get(connection)?.values() ?? []) {
    await new Promise<void>((resolve) => {
      statement.finalize(resolve);
    });
  }
}
