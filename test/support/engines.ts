import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { readConfig } from "../../src/infrastructure/config";
import { migrateDatabase } from "../../src/infrastructure/database/migrate";

/** Every test of storage runs on both. */
export const ENGINES = ["sqlite", "postgres"] as const;

export type Engine = (typeof ENGINES)[number];

const folders: string[] = [];
const databases: string[] = [];

/** The DATABASE_URL of an empty database of its own, not migrated; it is gone after the test file. */
export function freshDatabase(engine: Engine): Promise<string> {
  return engine === "sqlite" ? Promise.resolve(sqliteFile()) : postgresDatabase();
}

function sqliteFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "parole-tenue-sqlite-"));
  folders.push(folder);
  return `sqlite:${join(folder, "test.sqlite")}`;
}

async function postgresDatabase(template = "template1"): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  databases.push(name);
  return `${serverUrl()}/${name}`;
}

/** SQLSTATE: invalid_catalog_name. */
const NO_SUCH_DATABASE = "3D000";

/** Each worker of jest has templates of its own, made once in a run. */
const TEMPLATE = `migrated_${setting("JEST_WORKER_ID")}`;

/**
 * The DATABASE_URL of a migrated database of its own, otherwise empty: a copy of one that was
 * migrated before, for a test of something else need not wait for every migration again.
 */
export async function migratedDatabase(engine: Engine): Promise<string> {
  if (engine === "postgres") return migratedPostgres();
  const template = await sqliteTemplate();
  const url = sqliteFile();
  copyFileSync(template, url.slice("sqlite:".length));
  return url;
}

async function sqliteTemplate(): Promise<string> {
  const file = join(setting("TEST_FOLDER"), `${TEMPLATE}.sqlite`);
  if (!existsSync(file)) await migrate(`sqlite:${file}`);
  return file;
}

async function migratedPostgres(): Promise<string> {
  try {
    return await postgresDatabase(TEMPLATE);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== NO_SUCH_DATABASE) throw error;
    await onServer((client) => client.query(`create database ${TEMPLATE}`));
    await migrate(`${serverUrl()}/${TEMPLATE}`);
    return postgresDatabase(TEMPLATE);
  }
}

async function migrate(url: string): Promise<void> {
  await migrateDatabase(readConfig({ DATABASE_URL: url }).database);
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: `${serverUrl()}/postgres` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  return setting("TEST_PG_URL");
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name}: set by test/support/global-setup.cjs or jest, and missing`);
  return value;
}

afterAll(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  const done = databases.splice(0);
  if (done.length === 0) return;
  await onServer(async (client) => {
    for (const name of done) await client.query(`drop database ${name} with (force)`);
  });
});
