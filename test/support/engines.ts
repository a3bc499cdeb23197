import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

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

async function postgresDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer((client) => client.query(`create database ${name}`));
  databases.push(name);
  return `${serverUrl()}/${name}`;
}

async function onServer(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: `${serverUrl()}/postgres` });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env["TEST_PG_URL"];
  if (!url) throw new Error("TEST_PG_URL: set by test/support/global-setup.cjs, and missing");
  return url;
}

afterAll(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  const done = databases.splice(0);
  if (done.length === 0) return;
  await onServer(async (client) => {
    for (const name of done) await client.query(`drop database ${name} with (force)`);
  });
});
