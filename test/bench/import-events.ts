/**
 * How fast events are imported and measured, beside the same rows put into a bare table:
 *
 *   node --import tsx test/bench/import-events.ts [rows, 100000] [DATABASE_URL of an empty database]
 *
 * Prints rows a second, the ratio, and by how much memory grew; on SQLite also how long the `sqlite3`
 * program takes to `.import` the same file, where there is one. Ratios of one run compare; seconds of
 * two runs do not.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { importEvents } from "../../src/cases/import-events";
import { CODE_COLUMN, EVENT_COLUMNS } from "../../src/cases/event-rows";
import { readCharterFolder } from "../../src/charter/charter.folder";
import { publishCharter } from "../../src/charter/publish-charter";
import { createContext, type Context } from "../../src/context";
import { readConfig } from "../../src/infrastructure/config";
import { openCsvFile } from "../../src/infrastructure/csv/csv-file";
import { connect } from "../../src/infrastructure/database/connection";
import { migrateDatabase } from "../../src/infrastructure/database/migrate";
import { packedRows } from "../../src/infrastructure/database/packed-rows";
import { writeEventFile, PLATFORMS } from "./event-file";

const MEGABYTE = 1_000_000;
const RAW_BLOCK = 5000;
const ROUNDS = 3;

async function main(rows: number, url: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parole-tenue-bench-"));
  try {
    const file = join(folder, "events.csv");
    writeEventFile(file, rows);
    for (let round = 1; round <= ROUNDS; round++) {
      const sqlite = (name: string) => `sqlite:${join(folder, `${name}-${round}.sqlite`)}`;
      const raw = await rawSeconds(file, url ?? sqlite("raw"));
      const { seconds, grown } = await importSeconds(file, url ?? sqlite("import"), round);
      const program = url?.startsWith("postgres") ? undefined : programSeconds(file, folder, round);
      process.stdout.write(
        `${rows} rows: import and measurement ${perSecond(rows, seconds)}, bare table ` +
          `${perSecond(rows, raw)}, ratio ${(raw / seconds).toFixed(2)}, memory +${grown} MB\n` +
          `  ${programLine(rows, seconds, program)}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function importSeconds(file: string, url: string, round: number) {
  const config = readConfig({ DATABASE_URL: url, LOG_LEVEL: "silent" });
  await migrateDatabase(config.database);
  const context = createContext(config);
  if (round === 1 || url.startsWith("sqlite:")) await prepare(context);
  const idle = process.memoryUsage.rss();
  let most = idle;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const began = performance.now();
  await context.inTransaction((tx) =>
    importEvents(tx, openCsvFile(file, EVENT_COLUMNS, [CODE_COLUMN]), context.clock.now()),
  );
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  await context.close();
  return { seconds, grown: Math.round((most - idle) / MEGABYTE) };
}

async function prepare({ inTransaction }: Context): Promise<void> {
  const reading = await readCharterFolder("templates/charter/1");
  if (!reading.valid) throw new Error("templates/charter/1 has mistakes");
  const { charter } = reading;
  const now = new Date("2024-06-01T00:00:00Z");
  await inTransaction(async (tx) => {
    await publishCharter(tx, { charter, inForceOn: "2024-07-01" }, now);
    for (const slug of PLATFORMS) {
      const names = { slug, tradeName: slug, legalName: slug };
      await tx.platforms.add({ ...names, country: "FR", website: "https://a.example" }, now);
    }
  });
}

/** The same rows with their unique key and nothing else: no check, no measurement. */
async function rawSeconds(file: string, url: string): Promise<number> {
  const db = connect(readConfig({ DATABASE_URL: url }).database);
  await db.schema.dropTableIfExists("bare");
  await db.schema.createTable("bare", (table) => {
    for (const column of EVENT_COLUMNS) table.text(column).notNullable();
    table.unique(EVENT_COLUMNS);
  });
  const packed = packedRows(db, { platform: "text", reference: "text", event: "text", at: "text" });
  const began = performance.now();
  await db.transaction(async (tx) => {
    let block: string[][] = [];
    const insert = () =>
      tx.raw(`insert into bare select * from ${packed} as r`, [JSON.stringify(block)]);
    for await (const line of createInterface(createReadStream(file))) {
      if (block.push(line.split(",")) < RAW_BLOCK) continue;
      await insert();
      block = [];
    }
    await insert();
  });
  const seconds = (performance.now() - began) / 1000;
  await db.destroy();
  return seconds;
}

/** What the program that comes with SQLite takes for the file as it is; undefined where there is none. */
function programSeconds(file: string, folder: string, round: number): number | undefined {
  const database = join(folder, `program-${round}.sqlite`);
  const began = performance.now();
  const run = spawnSync("sqlite3", [database, "-cmd", ".mode csv", `.import "${file}" events`]);
  if (run.error) return undefined;
  if (run.status !== 0) throw new Error(`sqlite3: ${run.stderr.toString()}`);
  return (performance.now() - began) / 1000;
}

function programLine(rows: number, seconds: number, program: number | undefined): string {
  if (program === undefined) return "sqlite3 .import: not compared";
  const times = (seconds / program).toFixed(1);
  return `sqlite3 .import ${perSecond(rows, program)}: import and measurement take ${times} times that`;
}

function perSecond(rows: number, seconds: number): string {
  return `${seconds.toFixed(1)} s (${Math.round(rows / seconds)}/s)`;
}

void main(Number(process.argv[2] ?? 100_000), process.argv[3]);
