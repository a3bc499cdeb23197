import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../../src/infrastructure/database/connection";
import { changedResults } from "../../src/periods/changed-results";
import { closePeriod } from "../../src/periods/close-period";
import { planPublication } from "../../src/periods/plan-publication";
import type { Platform } from "../../src/platforms/platform";
import { recordPaperSignature } from "../../src/signatures/record-paper-signature";
import type { Stores } from "../../src/stores";
import { recordEvents } from "../support/case-events";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, answers, publishedVersion, signOnPaper } from "../support/register";
import {
  AFTER_REPLIES,
  aMeasuredPeriod,
  close,
  closingOf,
  CUT_OFF,
  linesOf,
  mailsOf,
  PERIOD,
  publish,
} from "./closing";

const SAS = { legalName: "Vente SAS", website: "https://vente.example" };

describe.each(ENGINES)("the drafts of a closed half-year on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
  beforeAll(async () => {
    context = await testContext(engine);
    people = await aMeasuredPeriod(context);
    await signs("early", "2026-08-03");
    await close(context);
  });
  afterAll(() => context.close());

  /** A platform whose signature is accepted now and takes effect on that day. */
  async function signs(slug: string, signedOn: string) {
    const platform = await addPlatform(context, { ...SAS, slug, tradeName: slug });
    await signOnPaper(context, platform, { taken: ["C4"], signedOn });
    return platform;
  }

  async function planned() {
    const closed = await context.stores.periodClosings.find(PERIOD.id);
    if (!closed) throw new Error("not closed");
    return planPublication(context.stores, PERIOD, closed);
  }

  const lineOf = async (type: string) => (await linesOf(context, type))[0];

  it("are kept of those who answer for commitments in it, and of nobody else", async () => {
    const { draftScorecards, periodClosings } = context.stores;
    const { platform, other } = people;
    const kept = await draftScorecards.ofPeriod(PERIOD.id);
    expect([...kept.keys()].toSorted()).toEqual([platform.id, other.id].toSorted());
    expect(await draftScorecards.readableBy(platform.id)).toEqual(new Set([PERIOD.id]));
    expect((await periodClosings.find(PERIOD.id))?.drafts).toBe(2);
    expect(await lineOf("period-closed")).toMatchObject({ drafts: 2 });

    const own = (await planned()).scorecards.find((one) => one.platform === "marcheclair");
    const draft = await draftScorecards.find(PERIOD.id, platform.id);
    expect(draft && own && changedResults(draft, own)).toEqual([]);
    expect(draft?.results.find(({ commitment }) => commitment === "C4")?.figures?.n).toBe(6);
  });

  it("are told from what comes in later, if it counts in them", async () => {
    await recordEvents(context, "bazarine Z1 decision-sent 2026-10-01T09:00:00Z");
    expect((await planned()).changes.size).toBe(0);
    const late = "marcheclair R7 challenge-received 2026-03-02T09:00:00Z";
    await recordEvents(context, late);
    const { changes } = await planned();
    expect([...changes.keys()]).toEqual([people.platform.id]);
    const { lateEvents } = context.queries;
    expect(await lateEvents.ofPlatform(PERIOD.id, people.other.id)).toEqual([]);
    expect(await lateEvents.ofPlatform(PERIOD.id, people.platform.id)).toEqual([
      {
        reference: "R7",
        type: "challenge-received",
        at: new Date("2026-03-02T09:00:00Z"),
        recordedAt: context.clock.now(),
        source: "declared",
      },
    ]);
    expect(changes.get(people.platform.id)).toMatchObject([
      { before: { figures: { n: 6 } }, after: { figures: { n: 7 } } },
    ]);
  });

  it("leave out who signs later with effect in the half-year, not who signs for the time after", async () => {
    const backdated = await signs("backdated", "2026-03-01");
    const newcomer = await signs("newcomer", "2026-09-20");
    expect((await planned()).leftOut).toEqual(["backdated"]);
    const { draftScorecards } = context.stores;
    expect(await draftScorecards.readableBy(backdated.id)).toEqual(new Set());
    expect(await draftScorecards.readableBy(newcomer.id)).toEqual(new Set());
  });

  it("are what an official has read, or nothing is published", async () => {
    context.clock.moveTo(AFTER_REPLIES);
    const seen = (await planned()).sha256;
    await recordEvents(context, "marcheclair R7 decision-sent 2026-03-05T09:00:00Z");
    expect(await publish(context, PERIOD, seen)).toEqual({
      accepted: false,
      refusal: "changed-meanwhile",
    });
    expect(await context.stores.periodPublications.find(PERIOD.id)).toBeUndefined();
  });

  it("are published for those who could read one, who are told when theirs has changed", async () => {
    const { sha256 } = await planned();
    expect(await publish(context, PERIOD, sha256)).toMatchObject({
      accepted: true,
      publication: { scorecardsSha256: sha256 },
    });
    const published = await context.queries.scorecards.ofPeriod(PERIOD, AFTER_REPLIES);
    const slugs = published.map(({ platform }) => platform);
    expect(slugs).toEqual(expect.arrayContaining(["bazarine", "marcheclair"]));
    expect(slugs).not.toContain("backdated");
    expect(await lineOf("period-published")).toMatchObject({
      leftOut: ["backdated"],
      measurements: 8,
    });
    const told = await mailsOf(context, "period-published");
    const changed = told.filter(({ text }) => text.includes("ont changé"));
    expect(told.map(({ to }) => to).toSorted()).toEqual([
      "ada@marcheclair.example",
      "ben@bazarine.example",
    ]);
    expect(changed.map(({ to }) => to)).toEqual(["ada@marcheclair.example"]);
  });
});

describe.each(ENGINES)("a half-year closed while a platform signs, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let late: Platform;
  let paper: Parameters<typeof recordPaperSignature>[1];
  beforeEach(async () => {
    context = await testContext(engine);
    await aMeasuredPeriod(context);
    late = await addPlatform(context, { ...SAS, slug: "late", tradeName: "Late" });
    const charter = await publishedVersion(context);
    const choices = answers(charter, ["C4"]);
    paper = { platform: late, charter, signedOn: "2026-03-01", choices };
  });
  afterEach(() => context.close());

  const sign = (tx: Stores) => recordPaperSignature(tx, paper, context.clock.now());
  const drafted = async () =>
    (await context.stores.draftScorecards.ofPeriod(PERIOD.id)).has(late.id);

  it("has its draft when its signature is being accepted", async () => {
    let closing: ReturnType<typeof close> | undefined;
    await context.inTransaction(async (tx) => {
      await sign(tx);
      closing = close(context);
      await pause(200);
    });
    expect(await closing).toMatchObject({ accepted: true });
    expect(await drafted()).toBe(true);
  });

  it("has the signature wait when it comes while the drafts are drawn up, and is closed at once", async () => {
    let tries = 0;
    let signing: Promise<unknown> | undefined;
    await context.inTransaction(async (tx) => {
      tries += 1;
      const ofPeriodAt: typeof tx.scorecards.ofPeriodAt = async (...asked) => {
        signing ??= context.inTransaction(sign);
        await pause(200);
        return tx.scorecards.ofPeriodAt(...asked);
      };
      const stores = { ...tx, scorecards: { ...tx.scorecards, ofPeriodAt } };
      await closePeriod(stores, closingOf(context), context.clock.now());
    });
    expect(await signing).toMatchObject({ accepted: true });
    expect([tries, await drafted()]).toEqual([1, false]);
  });
});

describe.each(ENGINES)("a half-year closed before drafts were kept, on %s", (engine) => {
  it("is read and published as it was promised", async () => {
    const context = await testContext(engine);
    const { platform } = await aMeasuredPeriod(context);
    const db = connect(context.config.database);
    await db("period_closings").insert({
      period: PERIOD.id,
      cut_off: CUT_OFF.toISOString(),
      closed_at: context.clock.now().toISOString(),
      reply_by: "2026-10-23",
      publish_from: "2026-10-24",
    });
    await db.destroy();
    const { draftScorecards } = context.stores;
    expect(await draftScorecards.readableBy(platform.id)).toEqual(new Set([PERIOD.id]));

    context.clock.moveTo(AFTER_REPLIES);
    expect(await publish(context)).toMatchObject({ accepted: true, scorecards: 2 });
    expect(await mailsOf(context, "period-published")).toHaveLength(2);
    await context.close();
  });
});
