import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Knex } from "knex";

/**
 * Everything that is particular to the sqlite3 driver. It is no longer maintained: when it has to
 * go, this file is the only one that changes.
 */
export function sqliteSettings(file: string, foreignKeys: "ON" | "OFF" = "ON"): Knex.Config {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const pragmas = [
    "PRAGMA journal_mode=WAL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA synchronous=FULL",
    "PRAGMA recursive_triggers=ON",
    // In KiB. The indexes over a million events fit; the default of 2 MB makes an import write and read them again and again.
    "PRAGMA cache_size=-64000",
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

interface SqliteConnection {
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

class ImmediateSqlite extends SqliteClient {
  override transaction(container: unknown, config: unknown, outer: unknown): Knex.Transaction {
    return new ImmediateTransaction(this, container, config, outer) as unknown as Knex.Transaction;
  }
}
