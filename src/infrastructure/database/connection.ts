import knex, { type Knex } from "knex";
import type { DatabaseConfig } from "../config";
import { isPostgresConflict, isPostgresUniqueViolation, postgresSettings } from "./postgres";
import { isSqliteBusy, isSqliteUniqueViolation, sqliteSettings, sqliteSorting } from "./sqlite";

export type Engine = DatabaseConfig["engine"];

export function connect(database: DatabaseConfig): Knex {
  return knex(settings(database));
}

/** Which engine a handle or a transaction speaks to, for the few statements that differ. */
export function engineOf(db: Knex): Engine {
  return (db.client as Knex.Client).config.client === "pg" ? "postgres" : "sqlite";
}

/** For one statement that sorts so many rows, inside a transaction. */
export function sortingRows<T>(db: Knex, rows: number, sort: () => Promise<T>): Promise<T> {
  return engineOf(db) === "sqlite" ? sqliteSorting(db, rows, sort) : sort();
}

/** True when an insert met a row that was there first; the caller decides what that means. */
export function isUniqueViolation(error: unknown): boolean {
  return isSqliteUniqueViolation(error) || isPostgresUniqueViolation(error);
}

/** True when a transaction lost against another and may be tried again; SQLite has one at a time. */
export function isConflict(error: unknown): boolean {
  return isPostgresConflict(error);
}

/** True when the work was not begun, since another process kept the database to itself for too long. */
export function isBusy(error: unknown): boolean {
  return isSqliteBusy(error);
}

/**
 * A handle for migrations only. knex rebuilds a SQLite table to alter it, and dropping the old one
 * empties its children when foreign keys are enforced; here they are not.
 */
export function connectForMigration(database: DatabaseConfig): Knex {
  if (database.engine === "postgres") return knex(postgresSettings(database.url));
  return knex(sqliteSettings(database.file, "OFF"));
}

function settings(database: DatabaseConfig): Knex.Config {
  if (database.engine === "postgres") return postgresSettings(database.url);
  return sqliteSettings(database.file);
}
