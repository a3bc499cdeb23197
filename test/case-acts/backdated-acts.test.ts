import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { recordCaseEvents } from "../../src/cases/record-case-events";
import { refreshResults } from "../../src/compliance/refresh-results.job";
import type { Platform } from "../../src/platforms/platform";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES } from "../support/engines";
import { addPerson, cookieOf } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";

describe.each(ENGINES)("acts dated back on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1"] });
    await addPerson(context, { role: "representative", name: "Ada Byron" });
    const requests = [1, 2, 3, 4, 5, 6].map(
      (number) => `marcheclair D${number} request-received 2026-09-01T09:00:00Z`,
    );
    await recordEvents(context, ...requests);
  });
  afterAll(() => context.close());

  const record = (reference: string, source: "declared" | "observed", at: string) =>
    context.inTransaction((tx) =>
      recordCaseEvents(
        tx,
        {
          platform,
          reference,
          source,
          accountId: source === "declared" ? "representative" : undefined,
          events: [
            {
              type: "first-human-reply",
              at: new Date(at),
              backdatingReason: "Panne du portail",
            },
          ],
        },
        context.clock.now(),
      ),
    );
  const figures = async () => {
    const cards = await context.queries.scorecards.ofPlatform("marcheclair", context.clock.now());
    return cards.at(-1)?.results.find(({ commitment }) => commitment === "C1")?.figures;
  };

  it("count as in time, and once more as dated back", async () => {
    await record("D1", "declared", "2026-09-02T09:00:00Z");
    expect(await figures()).toMatchObject({ n: 6, onTime: 1, backdated: 1 });
    await refreshResults(context);
    expect(await figures()).toMatchObject({ n: 6, onTime: 1, backdated: 1 });
  });

  it("do not count so when they change nothing, or the administration observed the fact", async () => {
    await record("D2", "declared", "2026-09-21T09:00:00Z");
    await record("D3", "observed", "2026-09-02T09:00:00Z");
    expect(await figures()).toMatchObject({ n: 6, onTime: 2, lateClosed: 1, backdated: 1 });
  });

  it("are no longer in time once the administration has observed a later date", async () => {
    await record("D4", "declared", "2026-09-02T09:00:00Z");
    expect(await figures()).toMatchObject({ onTime: 3, backdated: 2 });
    await record("D4", "observed", "2026-09-25T09:00:00Z");
    expect(await figures()).toMatchObject({ onTime: 2, lateClosed: 2, backdated: 1 });
  });

  it("are listed for officials, who recorded them and why", async () => {
    expect(await context.queries.backdatedActs.count()).toBe(2);
    const [last, first] = await context.queries.backdatedActs.page(0);
    expect([last?.reference, first?.reference]).toEqual(["D4", "D1"]);
    expect(first).toMatchObject({ by: "Ada Byron", reason: "Panne du portail", cures: ["C1"] });
  });
});

describe("acts dated back, to be seen", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeAll(async () => {
    context = await testContext();
    await publishVersionOne(context);
    const platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1"] });
    const requests = [1, 2, 3, 4, 5].map(
      (number) => `marcheclair D${number} request-received 2026-09-01T09:00:00Z`,
    );
    await recordEvents(context, ...requests);
  });
  afterAll(() => context.close());

  it("on the desk of officials, and in number by everybody", async () => {
    const cookie = await cookieOf(context, "official");
    const official = desk(context, () => cookie);
    const empty = await official.page("/console/backdated-acts", "de");
    expect(texts(empty, "main").join()).toContain("Keine Handlung");

    const platform = await context.stores.platforms.findBySlug("marcheclair");
    const events = [
      {
        type: "first-human-reply",
        at: new Date("2026-09-02T09:00:00Z"),
        backdatingReason: "Panne du portail",
      },
    ] as const;
    const by = { source: "declared", accountId: undefined } as const;
    await context.inTransaction((tx) =>
      recordCaseEvents(
        tx,
        { platform: platform ?? { id: 0, slug: "" }, reference: "D1", ...by, events },
        context.clock.now(),
      ),
    );
    const listed = await official.page("/console/backdated-acts", "fr");
    expect(texts(listed, "tbody tr")[0]).toMatch(/D1.*Marchéclair.*C1.*Panne du portail/s);
    const home = await official.page("/console", "en");
    expect(home('a[href="/console/backdated-acts"]').text()).toBe("Acts dated back");

    const { text } = await request(appOf(context)).get(
      "/fr/signatories/marcheclair?period=2026-S2",
    );
    const seen = texts(load(text), "#C1 .base")[0];
    expect(seen).toContain("1 enregistré après l’échéance et daté d’avant");
    expect(text).not.toContain("Panne du portail");
  });
});
