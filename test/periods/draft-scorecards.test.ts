import { recordOfficialCaseAct } from "../../src/case-acts/record-official-case-act";
import { changedResults } from "../../src/periods/changed-results";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES } from "../support/engines";
import { cookieOf, openSession } from "../support/people";
import { texts } from "../support/reader";
import { addPlatform, signOnPaper } from "../support/register";
import { AFTER_REPLIES, aMeasuredPeriod, close, CUT_OFF, PERIOD, publish } from "./closing";

const LATE = { slug: "etalio", tradeName: "Étalio", legalName: "Étalio SAS" };

describe.each(ENGINES)("what platforms were shown when a half-year was closed, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
  beforeAll(async () => {
    context = await testContext(engine);
    people = await aMeasuredPeriod(context);
    await close(context);
  });
  afterAll(() => context.close());

  it("is kept, and heard by those who had signed", async () => {
    const { draftScorecards } = context.stores;
    const kept = await draftScorecards.ofPeriod(PERIOD.id);
    expect([...kept.keys()].toSorted()).toEqual([people.platform.id, people.other.id]);
    const [, own] = await context.queries.scorecards.ofPeriodAt(PERIOD, CUT_OFF);
    const draft = await draftScorecards.find(PERIOD.id, people.platform.id);
    expect(draft && own && changedResults(draft, own)).toEqual([]);
    expect(draft?.results.find(({ commitment }) => commitment === "C4")?.figures?.n).toBe(6);
  });

  it("is told from what events make of it that were recorded later", async () => {
    const { platform, official } = people;
    const event = { type: "excluded", code: "not-a-matter", words: "Hors charte" } as const;
    const dated = { ...event, at: CUT_OFF, backdatingReason: "Constaté après coup" };
    const act = { platform, reference: "R6", account: official, event: dated };
    await context.inTransaction((tx) => recordOfficialCaseAct(tx, act, context.clock.now()));

    const cookie = await cookieOf(context, "official");
    const { page } = desk(context, () => cookie);
    const list = await page(`/console/periods/${PERIOD.id}/drafts`);
    expect(texts(list, ".lede")).toEqual(["1 chiffre a changé depuis l’arrêté."]);
    expect(texts(list, "#changed-results tbody tr")).toHaveLength(1);
    expect(texts(list, "#changed-results tbody tr")[0]).toMatch(
      /^Marchéclair C4 .*5 sur 6 .*5 sur 5 .*1 exclu/s,
    );
    expect(texts(list, "#draft-list tbody tr")).toEqual([
      "Bazarine 1 / 12 0 0 Inscrit",
      "Marchéclair 3 / 12 0 1 Inscrit",
    ]);
    const own = await page(`/console/periods/${PERIOD.id}/drafts/marcheclair`);
    expect(texts(own, "#changed-results tbody tr")).toHaveLength(1);
    expect(texts(own, "#result-list tbody tr")).toHaveLength(12);

    const session = `session=${await openSession(context, people.ada)}`;
    const portal = await desk(context, () => session).page(
      `/portal/marcheclair/periods/${PERIOD.id}`,
    );
    expect(texts(portal, "#changed-results tbody tr")[0]).toMatch(/^C4 .*5 sur 6 .*5 sur 5/s);
  });

  it("has nothing of a signature that is entered later, which is named and not published", async () => {
    const etalio = await addPlatform(context, LATE);
    await signOnPaper(context, etalio, { taken: ["C4"] });
    await recordEvents(context, "etalio E1 challenge-received 2026-03-02T09:00:00Z");
    expect(await context.stores.draftScorecards.heardIn(etalio.id)).toEqual(new Set());
    const cookie = await cookieOf(context, "official");
    const list = await desk(context, () => cookie).page(`/console/periods/${PERIOD.id}/drafts`);
    expect(texts(list, ".notice")[0]).toContain("après l’arrêté : Étalio.");

    context.clock.moveTo(AFTER_REPLIES);
    expect(await publish(context)).toMatchObject({ accepted: true, scorecards: 2 });
    const published = await context.queries.scorecards.ofPeriod(PERIOD, AFTER_REPLIES);
    expect(published.map(({ platform }) => platform)).toEqual(["bazarine", "marcheclair"]);
    const own = await context.queries.scorecards.ofPlatform("etalio", AFTER_REPLIES);
    expect(own.map(({ period }) => period.id)).not.toContain(PERIOD.id);
  });

  it("still stands beside what was published", async () => {
    const cookie = await cookieOf(context, "official");
    const list = await desk(context, () => cookie).page(`/console/periods/${PERIOD.id}/drafts`);
    expect(texts(list, "#changed-results tbody tr")).toHaveLength(1);
    expect(texts(list, "#draft-list caption")).toEqual(["Tels qu’ils sont publiés"]);
    expect(texts(list, ".notice")).toEqual([]);
  });
});
