/**
 * Statements that one connection to SQLite runs again and again, each prepared once. The driver prepares
 * any other anew, and asks the main thread before and after it does: the database would wait whenever the
 * main thread is at work on the rows before.
 */

/** What the driver calls a connection. */
export interface PreparingConnection {
  prepare(sql: string, done: (error: Error | null) => void): PreparedStatement;
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

/**
 * For `options()` of a raw query whose SQL is always the same, and that is run often; on PostgreSQL it
 * changes nothing. It does not queue behind other statements, and what is in the driver's hands cannot be
 * taken back: a transaction must not end before it, and of those that write one is under way at a time.
 */
export const REPEATED = { repeated: true } as const;

type Kept = Map<string, Promise<PreparedStatement>>;

/** By their SQL. */
const statements = new WeakMap<PreparingConnection, Kept>();

/** Fails as the driver does with any statement. */
export async function runRepeated(
  connection: PreparingConnection,
  query: DriverQuery,
): Promise<DriverQuery> {
  const statement = await prepared(connection, query.sql);
  return new Promise((resolve, reject) => {
    statement.all(query.bindings, (error, response) => {
      if (error) reject(error);
      else resolve(Object.assign(query, { response }));
    });
  });
}

function prepared(connection: PreparingConnection, sql: string): Promise<PreparedStatement> {
  const kept: Kept = statements.get(connection) ?? new Map();
  statements.set(connection, kept);
  const found = kept.get(sql);
  if (found) return found;

  const preparing = new Promise<PreparedStatement>((resolve, reject) => {
    const statement = connection.prepare(sql, (error) => {
      if (error) reject(error);
      else resolve(statement);
    });
  });
  kept.set(sql, preparing);
  // A table was missing: it may be there the next time.
  preparing.catch(() => kept.delete(sql));
  return preparing;
}

/** A connection cannot be closed while a statement of it is left. */
export async function dropRepeated(connection: PreparingConnection): Promise<void> {
  const preparing = [...(statements.get(connection)?.values() ?? [])];
  for (const prepared of await Promise.allSettled(preparing)) {
    if (prepared.status === "rejected") continue;
    await new Promise<void>((resolve) => {
      prepared.value.finalize(resolve);
    });
  }
}
