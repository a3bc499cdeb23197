/**
 * How fast events are imported and measured, beside what else can be done with the same file:
 *
 *   node --import tsx test/bench/import-events.ts [rows, 100000] [DATABASE_URL of an empty database]
 *
 * The bare table is filled through the same driver, with a unique key and nothing else. The `sqlite3`
 * program, where there is one, fills by `.import` a table that it makes of the file's header, with no
 * key, and one with the unique key. Each of ours runs in a process of its own, so that its memory is
 * its own. Ratios of one run compare; seconds of two runs do not.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { importEvents } from "../../src/cases/import-events";
import { EVENT_COLUMNS, OPTIONAL_COLUMNS } from "../../src/cases/event-rows";
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

interface Run {
  readonly seconds: number;
  /** How much memory the process took more at its highest than when it began, in MB. */
  readonly grown: number;
}

const PARTS: Readonly<Record<string, (file: string, url: string) => Promise<Run>>> = {
  import: (file, url) => watched(() => importedIn(file, url)),
  raw: (file, url) => watched(() => rawSeconds(file, url)),
};

function main(rows: number, url: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), "parole-tenue-bench-"));
  try {
    const file = join(folder, "events.csv");
    inOwnProcess("write", file, String(rows));
    for (let round = 1; round <= ROUNDS; round++) {
      const sqlite = (name: string) => `sqlite:${join(folder, `${name}-${round}.sqlite`)}`;
      const raw = JSON.parse(inOwnProcess("raw", file, url ?? sqlite("raw"))) as Run;
      const ours = JSON.parse(inOwnProcess("import", file, url ?? sqlite("import"))) as Run;
      process.stdout.write(
        `${rows} rows: import and measurement ${perSecond(rows, ours.seconds)}, bare table ` +
          `${perSecond(rows, raw.seconds)}, ratio ${(raw.seconds / ours.seconds).toFixed(2)}, ` +
          `memory +${ours.grown} MB\n`,
      );
      if (url?.startsWith("postgres")) continue;
      for (const [kind, key] of Object.entries(PROGRAM_TABLES)) {
        const program = programSeconds(file, join(folder, `program-${round}-${kind}.sqlite`), key);
        process.stdout.write(`  ${programLine(rows, ours.seconds, kind, program)}\n`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As npm run parole has it: an import makes much that is gone a moment later. */
const YOUNG_MEMORY = "--max-semi-space-size=64";

/** What another run of this script printed: the memory of one part is then nothing of another's. */
function inOwnProcess(...args: string[]): string {
  const command = [YOUNG_MEMORY, "--import", "tsx", __filename, ...args];
  const run = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

async function watched(measured: () => Promise<number>): Promise<Run> {
  const idle = process.memoryUsage.rss();
  const seconds = await measured();
  const most = process.resourceUsage().maxRSS * 1024;
  return { seconds, grown: Math.round((most - idle) / MEGABYTE) };
}

async function importedIn(file: string, url: string): Promise<number> {
  const config = readConfig({ DATABASE_URL: url, LOG_LEVEL: "silent" });
  await migrateDatabase(config.database);
  const context = createContext(config);
  if ((await context.stores.charters.all()).length === 0) await prepare(context);
  const began = performance.now();
  await context.inTransaction((tx) =>
    importEvents(tx, openCsvFile(file, EVENT_COLUMNS, OPTIONAL_COLUMNS), context.clock.now()),
  );
  const seconds = (performance.now() - began) / 1000;
  await context.close();
  return seconds;
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

/** The tables that the program fills: what it makes of the file by itself, and one with the unique key. */
const PROGRAM_TABLES = {
  "table without a key": undefined,
  "table with the unique key":
    'create table events (platform text not null, "case" text not null, event text not null, ' +
    'occurred_at text not null, unique (platform, "case", occurred_at, event))',
} as const;

/** What the program that comes with SQLite takes for the file; undefined where there is none. */
function programSeconds(file: string, database: string, table: string | undefined) {
  const first = table === undefined ? [] : ["-cmd", table];
  const skipped = table === undefined ? "" : "--skip 1 ";
  const fill = `.import ${skipped}"${file}" events`;
  const began = performance.now();
  const run = spawnSync("sqlite3", [database, ...first, "-cmd", ".mode csv", fill]);
  if (run.error) return undefined;
  if (run.status !== 0) throw new Error(`sqlite3: ${run.stderr.toString()}`);
  return (performance.now() - began) / 1000;
}

function programLine(rows: number, ours: number, kind: string, program: number | undefined) {
  if (program === undefined) return "sqlite3 .import: not compared";
  const times = (ours / program).toFixed(1);
  return `sqlite3 .import, ${kind}: ${perSecond(rows, program)}, ours takes ${times} times that`;
}

function perSecond(rows: number, seconds: number): string {
  return `${seconds.toFixed(1)} s (${Math.round(rows / seconds)}/s)`;
}

const [first = "100000", ...others] = process.argv.slice(2);
const part = PARTS[first];
const [place = "", last] = others;
if (first === "write") writeEventFile(place, Number(last));
else if (part)
  void part(place, last ?? "").then((run) => process.stdout.write(JSON.stringify(run)));
else main(Number(first), others[0]);
