import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "knex";
import { migrations } from "../../../migrations";
import type { DatabaseConfig } from "../config";
import { connectForMigration, engineOf } from "./connection";

/** Where knex notes what has been applied. */
const TABLE = "knex_migrations";
const RETRY_MS = 500;
/** How often a lock held by another process is tried before that process is taken for dead: 30 s. */
const RETRIES = 60;

/**
 * Brings the schema up to date and returns the names of what was applied, in order.
 * Processes that start together take turns; the lock of one that was killed is lifted in the end.
 */
export async function migrateDatabase(database: DatabaseConfig): Promise<readonly string[]> {
  const db = connectForMigration(database);
  try {
    if (!(await isBehind(db))) return [];
    const applied = await migrateInTurn(db, RETRIES);
    if (engineOf(db) === "sqlite") await checkReferences(db);
    return applied;
  } finally {
    await db.destroy();
  }
}

/** Reads only: a command that finds nothing to do waits for no lock and leaves none behind. */
async function isBehind(db: Knex): Promise<boolean> {
  if (!(await db.schema.hasTable(TABLE))) return true;
  const applied = new Set(
    (await db<{ name: string }>(TABLE).select("name")).map(({ name }) => name),
  );
  return Object.keys(migrations).some((name) => !applied.has(name));
}

async function migrateInTurn(db: Knex, retries: number): Promise<string[]> {
  try {
    const [, applied] = (await db.migrate.latest({ migrationSource })) as [number, string[]];
    return applied;
  } catch (error) {
    if (!isLocked(error) || retries < 0) throw error;
    if (retries === 0) await db.migrate.forceFreeMigrationsLock({ migrationSource });
    else await pause(RETRY_MS);
    return migrateInTurn(db, retries - 1);
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes("Migration table is already locked");
}

/** A static list under names without an extension, so that tsx, dist and jest agree on them. */
const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(migrations)),
  getMigrationName: (name) => name,
  getMigration(name) {
    const migration = migrations[name];
    if (!migration) throw new Error(`unknown migration ${name}`);
    return Promise.resolve({ up: migration.up, down: forwardOnly });
  },
};

/** What is published stays published: a mistake is mended by the next migration, never undone. */
function forwardOnly(): Promise<never> {
  return Promise.reject(new Error("migrations only go forward"));
}

/** Migrations run without enforced references (see `connectForMigration`), so they are checked here. */
async function checkReferences(db: Knex): Promise<void> {
  const broken: unknown[] = await db.raw("PRAGMA foreign_key_check");
  if (broken.length > 0) {
    throw new Error(`migration left ${String(broken.length)} rows that refer to nothing`);
  }
}
