import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mistakeTexts } from "../../src/cases/mistake.texts";
import { periodNamed } from "../compliance/facts";
import { eventsFile } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { parole } from "../support/command";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, signOnPaper } from "../support/register";

describe.each(ENGINES)("parole events import (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let folder: string;

  beforeEach(async () => {
    context = await testContext(engine);
    folder = mkdtempSync(join(tmpdir(), "parole-events-"));
    await publishVersionOne(context);
    await signOnPaper(context, await addPlatform(context));
  });
  afterEach(async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  });

  const FILE = eventsFile(
    "marcheclair D1 request-received 2026-05-04T10:00:00Z",
    "marcheclair D1 first-human-reply 2026-05-05T10:00:00Z",
  );

  async function load(content: string, ...options: string[]) {
    const file = join(folder, "events.csv");
    writeFileSync(file, content);
    const run = await parole(context.config.database, "events", "import", file, ...options);
    return { ...run, told: run.told.map((text) => text.replace(`${folder}/`, "")) };
  }
  const shown = async () => {
    const now = context.clock.now();
    const [scorecard] = await context.queries.scorecards.ofPeriod(periodNamed("2026-S1"), now);
    return scorecard?.totals.n;
  };

  it("reports on stderr, and with --json also one document on stdout", async () => {
    expect(await load(FILE)).toEqual({
      code: 0,
      out: [],
      told: [
        expect.stringMatching(
          /^2 rows read, 2 new events, 0 known already, 1 cases touched, 1 measurements changed, \d+\.\d s$/,
        ) as string,
      ],
    });
    const again = await load(FILE, "--json");
    expect(JSON.parse(again.out.join())).toMatchObject({ new_events: 0, already_known: 2 });
    expect(await shown()).toBe(1);
  });

  it("changes nothing in a dry run, and says what it would change", async () => {
    const dry = await load(FILE, "--dry-run", "--json");
    expect(JSON.parse(dry.out.join())).toMatchObject({ new_events: 2, dry_run: true });
    expect(dry.told.join()).toContain("(dry run: nothing was changed)");
    expect(await shown()).toBe(0);
  });

  it("refuses a file with its mistakes, line by line", async () => {
    const wrong = `${FILE}marcheclair,D2,first-human-reply,2026-05-05T10:00:00Z,x\nnobody,D3\n`;
    expect(await load(wrong, "--json")).toEqual({
      code: 1,
      out: [],
      told: [
        "events.csv, line 4, code: first-human-reply carries no code",
        "events.csv, line 5: 5 fields expected, 2 found",
        mistakeTexts.en.moreMayShow,
      ],
    });
    const { told } = await load(eventsFile("marcheclair D3 decision-sent 2026-05-05T10:00:00Z"));
    expect(told).toEqual([expect.stringContaining("line 2, event: decision-sent stops a clock")]);
  });

  it("says how many mistakes it does not tell", async () => {
    const rows = Array.from(
      { length: 150 },
      () => "nobody,D1,request-received,2026-05-05T10:00:00Z,",
    );
    const { told } = await load(eventsFile() + rows.join("\n"));
    expect(told).toHaveLength(102);
    expect(told.at(-2)).toBe("events.csv: and 50 more mistakes");
  });

  it("refuses a file that is not there", async () => {
    const run = await parole(context.config.database, "events", "import", join(folder, "no.csv"));
    expect(run).toMatchObject({ code: 1, told: [`${folder}/no.csv: no such file`] });
  });

  it("stores the results that the events changed", async () => {
    await load(FILE);
    const stored = await context.stores.commitmentResults.inScope({ period: "2026-S1" });
    expect(stored).toMatchObject([{ commitment: "C1", figures: { n: 1, onTime: 1 } }]);
  });
});
