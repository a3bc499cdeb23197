import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { publishVersionOne } from "../support/charter";
import { eventsFile } from "../support/case-events";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { leave } from "../support/leftovers";
import { runParole, startParole } from "../support/process";
import { addPlatform } from "../support/register";

const FILE = eventsFile(
  ...Array.from({ length: 6_000 }, (_, index) => [
    `marcheclair D${index} request-received 2026-05-04T09:30:00Z`,
    `marcheclair D${index} first-human-reply 2026-05-05T09:30:00Z`,
  ]).flat(),
);

/** More than a pipe holds, so that the command has read and recorded some of it. */
const HALF = FILE.lastIndexOf("\n", FILE.length / 2) + 1;

describe.each(ENGINES)("imports in processes of their own (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let folder: string;
  let settings: Readonly<Record<string, string>>;

  beforeEach(async () => {
    context = await testContext(engine);
    folder = await mkdtemp(join(tmpdir(), "parole-import-"));
    await writeFile(join(folder, "events.csv"), FILE);
    const { database } = context.config;
    const url = database.engine === "postgres" ? database.url : `sqlite:${database.file}`;
    settings = { DATABASE_URL: url, LOG_LEVEL: "silent" };
    await publishVersionOne(context);
    await addPlatform(context);
  });
  afterEach(async () => {
    await context.close();
    await rm(folder, { recursive: true });
  });

  const importAll = async () => {
    const args = ["events", "import", join(folder, "events.csv"), "--json"];
    const { code, stdout, stderr } = await runParole(args, settings);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { new_events: number };
  };
  /**
   * The first half of the file and then nothing. By a process of its own: a pipe that nobody reads, for the
   * command has failed, would keep ours from ever ending.
   */
  async function writeHalf(pipe: string) {
    const half = join(folder, "half.csv");
    await writeFile(half, FILE.slice(0, HALF));
    const script = 'exec > "$1"; cat "$0"; echo written >&2; exec sleep 60';
    const writer = spawn("sh", ["-c", script, half, pipe], { stdio: ["ignore", "ignore", "pipe"] });
    await leave(() => writer.kill("SIGKILL"));
    return { writer, written: once(writer.stderr, "data") };
  }

  const evidence = async () => (await context.stores.evidence.all()).map(({ seq }) => seq);

  it("leave nothing behind when they are killed half-way", async () => {
    const before = await evidence();
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const command = await startParole(["events", "import", pipe], settings);
    const { written, writer } = await writeHalf(pipe);
    await Promise.race([written, command.finished]);
    await pause(200);
    command.kill();
    writer.kill("SIGKILL");

    expect(await command.finished).toMatchObject({ code: -1, stdout: "" });
    expect(await evidence()).toEqual(before);
    expect(await importAll()).toMatchObject({ new_events: 12_000, cases_touched: 6_000 });
  });

  it("record an event once when two of them bring it at the same time", async () => {
    const reports = await Promise.all([importAll(), importAll()]);
    expect(reports.map(({ new_events }) => new_events).toSorted()).toEqual([0, 12_000]);
    expect(await evidence()).toHaveLength(2);
  });
});
