import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Knex } from "knex";
import {
  dropRepeated,
  runRepeated,
  type DriverQuery,
  type PreparingConnection,
} from "./repeated-statements";

/** In KiB. With the default of 2 MB an import into a large database would write and read its indexes again and again. */
const CACHE = 32_000;

/** In KiB. SQLite sorts as much as its cache holds at a time; what stays near the processor it sorts twice as fast. */
const CACHE_FOR_SORTING = 2000;

const cacheOf = (size: number) => `PRAGMA cache_size=-${String(size)}`;

/** Fewer do not fill the cache, and are not worth that it is emptied. */
const MANY_ROWS = 50_000;

/** For one statement that sorts so many rows, inside a transaction. */
export async function sqliteSorting<T>(db: Knex, rows: number, sort: () => Promise<T>): Promise<T> {
  if (rows < MANY_ROWS) return sort();
  await db.raw(cacheOf(CACHE_FOR_SORTING));
  try {
    return await sort();
  } finally {
    await db.raw(cacheOf(CACHE));
  }
}

/**
 * Everything that is particular to the sqlite3 driver, with repeated-statements.ts. It is no longer
 * maintained: when it has to go, these two are all that changes.
 */
export function sqliteSettings(file: string, foreignKeys: "ON" | "OFF" = "ON"): Knex.Config {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const pragmas = [
    "PRAGMA journal_mode=WAL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA synchronous=FULL",
    "PRAGMA recursive_triggers=ON",
    cacheOf(CACHE),
    `PRAGMA foreign_keys=${foreignKeys}`,
  ].join(";");
  return {
    client: ImmediateSqlite,
    connection: { filename: file },
    useNullAsDefault: true,
    // Values may be personal data; errors, and so the log, show the statement without them.
    compileSqlOnError: false,
    // One connection: SQLite has one writer, and :memory: dies with its connection.
    pool: {
      min: 1,
      max: 1,
      afterCreate(connection: SqliteConnection, done: (error: Error | null) => void) {
        // One statement after the other: the driver tidies up each in the main thread, which would wait
        // there for the end of another that has begun.
        connection.serialize();
        connection.exec(pragmas, done);
      },
    },
    // A query on the outer handle inside a transaction waits for itself: fail soon, not after 60 s.
    acquireConnectionTimeout: 10_000,
  };
}

interface SqliteConnection extends PreparingConnection {
  serialize(): void;
  exec(sql: string, done: (error: Error | null) => void): void;
}

/** The driver tells a broken constraint by its code and which one by its message. */
export function isSqliteUniqueViolation(error: unknown): boolean {
  // Not instanceof Error: the driver's errors come from native code, under jest from another realm.
  if (typeof error !== "object" || error === null || !("message" in error)) return false;
  return String(error.message).includes("UNIQUE constraint failed");
}

/** Another process has been writing for longer than the timeout. */
export function isSqliteBusy(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "SQLITE_BUSY"
  );
}

type TransactionBase = new (...args: unknown[]) => {
  query(connection: unknown, sql: string): Promise<unknown>;
};

const require_ = createRequire(__filename);
const SqliteClient = require_("knex/lib/dialects/sqlite3/index.js") as typeof Knex.Client;
/** knex does not tell the type of this method, by which its clients differ. */
const anyQuery = SqliteClient.prototype as unknown as {
  _query(connection: unknown, query: DriverQuery): Promise<DriverQuery>;
};
const SqliteTransaction = require_(
  "knex/lib/dialects/sqlite3/execution/sqlite-transaction.js",
) as TransactionBase;

/**
 * A plain BEGIN that reads and then writes is refused at once (SQLITE_BUSY) when another process
 * writes in between, whatever the timeout; BEGIN IMMEDIATE waits for its turn instead.
 */
class ImmediateTransaction extends SqliteTransaction {
  begin(connection: unknown): Promise<unknown> {
    return this.query(connection, "BEGIN IMMEDIATE;");
  }
}

/** A transaction that SQLite gave up by itself, for a full disk say, is over: why is told, and not this. */
function rolledBack(query: DriverQuery, error: unknown): DriverQuery {
  if (String(error).includes("no transaction is active")) return query;
  throw error;
}

class ImmediateSqlite extends SqliteClient {
  /** Through here go the queries of transactions too, and knex tells of their failures as of any other's. */
  _query(connection: SqliteConnection, query: DriverQuery): Promise<DriverQuery> {
    if (query.options?.repeated) return runRepeated(connection, query);
    const asked = anyQuery._query.call(this, connection, query);
    return query.sql === "ROLLBACK"
      ? asked.catch((error: unknown) => rolledBack(query, error))
      : asked;
  }

  override async destroyRawConnection(connection: SqliteConnection): Promise<void> {
    await dropRepeated(connection);
    await super.destroyRawConnection(connection);
  }

  override transaction(container: unknown, config: unknown, outer: unknown): Knex.Transaction {
    return new ImmediateTransaction(this, container, config, outer) as unknown as Knex.Transaction;
  }
}
