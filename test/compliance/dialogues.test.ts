import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mistakeTexts } from "../../src/cases/mistake.texts";
import type { ScorecardRow } from "../../src/compliance/scorecard-rows";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";
import { parole } from "../support/command";
import { testContext } from "../support/context";
import { ENGINES, type Engine } from "../support/engines";

const DIALOGUES = join(PROJECT_ROOT, "templates/demonstration/dialogues");
const EVENTS = join(DIALOGUES, "events.csv");
const PERIODS = ["2024-S2", "2025-S1", "2025-S2", "2026-S1", "2026-S2"];

/**
 * 1,025 real dialogues between customers and 25 companies, measured as a charter measures them. The
 * figures were counted independently, from the files alone.
 */
describe("real dialogues, from the files to the figures", () => {
  const printed = new Map<Engine, string[]>();

  describe.each(ENGINES)("on %s", (engine) => {
    let context: Awaited<ReturnType<typeof testContext>>;
    let folder: string;

    beforeAll(async () => {
      context = await testContext(engine);
      folder = mkdtempSync(join(tmpdir(), "parole-dialogues-"));
      await run("charter", "publish", join(PROJECT_ROOT, "templates/charter/1"), ...IN_FORCE);
      await run("platforms", "import", join(DIALOGUES, "platforms.csv"));
      await run("signatures", "import", join(DIALOGUES, "signatures.csv"));
    });
    afterAll(async () => {
      await context.close();
      rmSync(folder, { recursive: true });
    });

    const IN_FORCE = ["--in-force", "2024-07-01"];
    const run = (...args: string[]) => parole(context.config.database, ...args);
    const importJson = async (...args: string[]) =>
      JSON.parse((await run("events", "import", ...args, "--json")).out.join("")) as unknown;

    it("refuses the file when line 1,000 is damaged, and says so", async () => {
      const lines = readFileSync(EVENTS, "utf8").split("\n");
      const damaged = join(folder, "damaged.csv");
      writeFileSync(damaged, lines.with(999, "negoce-vert,D0500,request-received,soon").join("\n"));

      expect(await run("events", "import", damaged)).toEqual({
        code: 1,
        out: [],
        told: [
          `${damaged}, line 1000, occurred_at: “soon” is not an instant with an offset, like 2026-05-07T09:30:00+02:00`,
          mistakeTexts.en.moreMayShow,
        ],
      });
      expect(await importJson(EVENTS, "--dry-run")).toMatchObject({ new_events: 2050 });
    });

    it("takes the file, and the same file a second time changes nothing", async () => {
      expect(await importJson(EVENTS)).toEqual({
        rows: 2050,
        new_events: 2050,
        already_known: 0,
        corrected: 0,
        cases_touched: 1025,
        measurements_changed: 1025,
        seconds: expect.any(Number) as number,
        dry_run: false,
      });
      const evidence = await context.stores.evidence.all();
      expect(await importJson(EVENTS)).toMatchObject({ new_events: 0, already_known: 2050 });
      expect(await context.stores.evidence.all()).toEqual(evidence);
    });

    it("finds every dialogue in the period in which its answer was due", async () => {
      const texts: string[] = [];
      for (const period of PERIODS) {
        texts.push((await run("scorecard", "--period", period, "--json")).out.join("\n"));
      }
      printed.set(engine, texts);
      const rows = texts.flatMap((text) => JSON.parse(text) as ScorecardRow[]);

      expect(rows).toHaveLength(25 * 12 * PERIODS.length);
      expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(1025);
      expect(rows.reduce((sum, row) => sum + row.on_time, 0)).toBe(942);
      expect(rows).toContainEqual({
        platform: "bazarine",
        commitment: "C1",
        period: "2026-S1",
        n: 130,
        on_time: 130,
        late_closed: 0,
        late_open: 0,
        pending: 0,
        excluded: 0,
        share_kept: 100,
        median: 0,
        p90: 0,
        mean: 0.01,
        longest: 1,
        unit: "working-days",
        verdict: "kept",
      });
    });
  });

  it("prints the same bytes on both engines", () => {
    expect(printed.get("postgres")).toEqual(printed.get("sqlite"));
    expect(printed.get("sqlite")).toHaveLength(PERIODS.length);
  });
});
