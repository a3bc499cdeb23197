import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { readConfig } from "../../src/infrastructure/config";
import { migrateDatabase } from "../../src/infrastructure/database/migrate";
import { leave } from "./leftovers";

/** Every test of storage runs on both. */
export const ENGINES = ["sqlite", "postgres"] as const;

export type Engine = (typeof ENGINES)[number];

/** The DATABASE_URL of an empty database of its own, not migrated; it is gone after the test file. */
export function freshDatabase(engine: Engine): Promise<string> {
  return engine === "sqlite" ? sqliteFile() : postgresDatabase();
}

async function sqliteFile(): Promise<string> {
  const folder = mkdtempSync(join(setting("TEST_FOLDER"), "sqlite-"));
  await leave(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return `sqlite:${join(folder, "test.sqlite")}`;
}

/** Three times as fast as the log of every page, which no crash will ask for here. */
const COPY = "strategy file_copy";

async function postgresDatabase(template = "template1"): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer((server) => server.query(`create database ${name} template ${template} ${COPY}`));
  await leave(() => onServer((server) => server.query(`drop database ${name} with (force)`)));
  return `${serverUrl()}/${name}`;
}

/** SQLSTATE: invalid_catalog_name. */
const NO_SUCH_DATABASE = "3D000";

/** Each process has templates of its own, made once in a run. */
const TEMPLATE = `migrated_${String(process.pid)}`;

/**
 * The DATABASE_URL of a migrated database of its own, otherwise empty: a copy of one that was
 * migrated before, for a test of something else need not wait for every migration again.
 */
export async function migratedDatabase(engine: Engine): Promise<string> {
  if (engine === "postgres") return migratedPostgres();
  const template = await sqliteTemplate();
  const url = await sqliteFile();
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
    await onServer((server) => server.query(`create database ${TEMPLATE}`));
    await migrate(`${serverUrl()}/${TEMPLATE}`);
    return postgresDatabase(TEMPLATE);
  }
}

async function migrate(url: string): Promise<void> {
  await migrateDatabase(readConfig({ DATABASE_URL: url }).database);
}

/** Kept open: to connect takes longer than to make a database. */
let server: Promise<Client> | undefined;

async function onServer<T>(work: (server: Client) => Promise<T>): Promise<T> {
  return work(await (server ??= connect()));
}

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: `${serverUrl()}/postgres` });
  // The server may go before the process that tests: nothing is lost by that.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

function serverUrl(): string {
  return setting("TEST_PG_URL");
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name}: set by test/support/global-setup.cjs, and missing`);
  return value;
}
