import { registerFromLog } from "../../src/signatories/register-from-log";
import { endOf, registerLine, type RegisterLine } from "../../src/signatories/register-on-day";
import { registeredPlatforms } from "../../src/signatories/registered-platforms";
import { parole } from "../support/command";
import { testContext } from "../support/context";
import { AFTER_THE_STORY, demonstrate } from "../support/demonstration";
import { ENGINES } from "../support/engines";

describe.each(ENGINES)("the register of a day, rebuilt from the log alone, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext(engine);
    await demonstrate(context);
  });
  afterAll(() => context.close());

  /** The same, from the tables. */
  async function fromTables(day: string): Promise<RegisterLine[]> {
    const end = endOf(day) ?? AFTER_THE_STORY;
    const platforms = await registeredPlatforms(context.stores);
    return platforms.map(({ platform, history, takings }) =>
      registerLine(platform.slug, { history, takings }, day, end),
    );
  }

  it("is what the tables say today", async () => {
    const lines = registerFromLog(await context.stores.evidence.all(), "2026-11-20");
    expect(lines).toEqual(await fromTables("2026-11-20"));
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines.map(({ state }) => state)).size).toBeGreaterThan(5);
  });

  it("tells what held on a day of the past, and nothing that was recorded since", async () => {
    const entries = await context.stores.evidence.all();
    const on = (day: string, slug: string) =>
      registerFromLog(entries, day).find(({ platform }) => platform === slug);

    expect(on("2024-06-20", "halle-24")).toMatchObject({ state: "not-invited", commitments: [] });
    expect(on("2024-06-25", "halle-24")).toMatchObject({ state: "invited", since: "2024-06-24" });
    expect(on("2024-07-01", "halle-24")).toMatchObject({ state: "signed", charterVersion: 1 });
    // Announced on 16 February, in effect from 1 March on.
    expect(on("2026-02-28", "halle-24")).toMatchObject({ state: "signed" });
    expect(on("2026-02-28", "halle-24")?.commitments).not.toEqual([]);
    expect(on("2026-03-01", "halle-24")).toMatchObject({
      state: "withdrawn",
      since: "2026-03-01",
      commitments: [],
    });
    // Declined in 2024, asked again by mail in 2026.
    expect(on("2024-06-28", "souk-et-cie")).toMatchObject({ state: "declined" });
    expect(on("2026-11-19", "souk-et-cie")).toMatchObject({
      state: "invited",
      since: "2026-11-19",
    });
    expect(on("2026-01-31", "negoce-vert")?.commitments).toContain("C7");
    expect(on("2026-02-01", "negoce-vert")?.commitments).not.toContain("C7");
  });

  it("is printed by the command, and a day that is none is refused", async () => {
    const { database } = context.config;
    const run = await parole(database, "register", "--as-of", "2026-02-28", "--json");
    expect(run.code).toBe(0);
    const lines = JSON.parse(run.out.join("\n")) as RegisterLine[];
    expect(lines.find(({ platform }) => platform === "halle-24")).toMatchObject({
      platform: "halle-24",
      state: "signed",
    });
    expect(await parole(database, "register", "--as-of", "2026-02-30")).toMatchObject({ code: 2 });
  });
});
