import { recordOfficialCaseAct } from "../../src/case-acts/record-official-case-act";
import { periodNamed } from "../compliance/facts";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { recordEvents } from "../support/case-events";
import {
  AFTER_REPLIES,
  aMeasuredPeriod,
  answer,
  close,
  contest,
  CUT_OFF,
  linesOf,
  mailsOf,
  mendedOf,
  PERIOD,
  publish,
  reply,
} from "./closing";

describe.each(ENGINES)("from the end of a half-year to its publication on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let people: Awaited<ReturnType<typeof aMeasuredPeriod>>;
  beforeAll(async () => {
    context = await testContext(engine);
    people = await aMeasuredPeriod(context);
  });
  afterAll(() => context.close());

  const mailsAbout = (template: string) => mailsOf(context, template);
  const linesAbout = (type: string) => linesOf(context, type);
  const figuresOf = async (at: "ofPeriod" | "ofPeriodAt", instant: Date) => {
    const [, own] = await context.queries.scorecards[at](PERIOD, instant);
    return own?.results.find(({ commitment }) => commitment === "C4")?.figures;
  };

  it("refuses a half-year that is not over, or before the charter, and a cut-off that is none", async () => {
    expect(await close(context, { period: periodNamed("2026-S2") })).toMatchObject({
      refusal: "not-over",
    });
    expect(await close(context, { period: periodNamed("2024-S1") })).toMatchObject({
      refusal: "unknown-period",
    });
    const early = new Date(PERIOD.endsAt.getTime() - 1);
    expect(await close(context, { cutOff: early })).toMatchObject({
      refusal: "cut-off-before-end",
    });
    const later = new Date(context.clock.now().getTime() + 1);
    expect(await close(context, { cutOff: later })).toMatchObject({ refusal: "cut-off-in-future" });
    expect(await close(context, { publishFrom: "2026-10-23" })).toMatchObject({
      refusal: "publication-too-early",
    });
    expect(await close(context, { publishFrom: "9999-12-31" })).toMatchObject({
      refusal: "publication-too-late",
    });
    expect(await publish(context)).toEqual({ accepted: false, refusal: "not-closed" });
    expect(await context.stores.periodClosings.all()).toEqual([]);
  });

  it("is closed by one of two officials, and every representative is told until when to reply", async () => {
    const outcomes = await Promise.all([close(context), close(context)]);
    expect(outcomes).toContainEqual({ accepted: false, refusal: "closed-already" });
    expect(outcomes.find(({ accepted }) => accepted)).toMatchObject({
      closing: { cutOff: CUT_OFF, replyBy: "2026-10-23", publishFrom: "2026-10-24" },
    });
    const mails = await mailsAbout("period-closed");
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      "ada@marcheclair.example",
      "ben@bazarine.example",
    ]);
    expect(mails[0]?.subject).toMatch(/soumis à vos observations jusqu’au 23.octobre 2026$/);
    expect(await linesAbout("period-closed")).toMatchObject([
      { period: "2026-S1", cutOff: "2026-09-01T00:00:00.000Z", replyBy: "2026-10-23" },
    ]);
  });

  it("keeps every reply of a platform, and tells a colleague who was overtaken", async () => {
    const { platform, ada } = people;
    expect(await reply(context, platform, ada, "Première version")).toEqual({ accepted: true });
    expect(await reply(context, platform, ada, "Sans avoir lu")).toEqual({
      accepted: false,
      refusal: "replied-meanwhile",
    });
    expect(await reply(context, platform, ada, "Un prestataire a failli.", 1)).toEqual({
      accepted: true,
    });
    const kept = await context.stores.platformReplies.ofPlatform(platform.id, PERIOD.id);
    expect(kept.map(({ number, words }) => [number, words])).toEqual([
      [1, "Première version"],
      [2, "Un prestataire a failli."],
    ]);
    expect(JSON.stringify(await linesAbout("period-reply-received"))).not.toContain("prestataire");
  });

  it("takes a contest of a case of one’s own that counts in the half-year, once", async () => {
    const { platform, other, ada, ben } = people;
    const tries = [
      [other, ben, { reference: "R6", commitment: "C4" }, "unknown-case"],
      [platform, ada, { reference: "Z1", commitment: "C4" }, "unknown-case"],
      [platform, ada, { reference: "R6", commitment: "C1" }, "not-in-period"],
      [platform, ada, { reference: "LATER", commitment: "C4" }, "not-in-period"],
    ] as const;
    for (const [of, by, contested, refusal] of tries) {
      expect(await contest(context, of, by, contested)).toEqual({ accepted: false, refusal });
    }
    const twice = { reference: "R6", commitment: "C4" };
    const outcomes = await Promise.all([
      contest(context, platform, ada, twice),
      contest(context, platform, ada, twice),
    ]);
    expect(outcomes).toContainEqual({ accepted: true });
    expect(outcomes).toContainEqual({ accepted: false, refusal: "contested-already" });
    expect(await contest(context, platform, ada, { ...twice, reference: "R5" })).toEqual({
      accepted: true,
    });
    const open = (await linesAbout("figure-contested")).map((line) => ({ ...line, personal: {} }));
    expect(JSON.stringify(open)).not.toContain("R6");
  });

  it("is not published while platforms may reply, nor while a contest waits", async () => {
    context.clock.moveTo(new Date("2026-10-23T21:59:59Z"));
    expect(await publish(context)).toEqual({ accepted: false, refusal: "reply-open" });
    context.clock.moveTo(AFTER_REPLIES);
    expect(await publish(context)).toEqual({ accepted: false, refusal: "contests-open" });
    const { platform, ada } = people;
    expect(await reply(context, platform, ada, "Trop tard", 2)).toMatchObject({
      refusal: "reply-over",
    });
    expect(
      await contest(context, platform, ada, { reference: "R4", commitment: "C4" }),
    ).toMatchObject({ refusal: "reply-over" });
  });

  it("has each contest answered once, and the platform told", async () => {
    const { official } = people;
    const [first, second] = await context.stores.figureContests.ofPeriod(PERIOD.id);
    const outcomes = await Promise.all([
      answer(context, first?.id ?? 0, official),
      answer(context, first?.id ?? 0, official),
    ]);
    expect(outcomes).toContainEqual({ accepted: true });
    expect(outcomes).toContainEqual({ accepted: false, refusal: "answered-already" });
    await answer(context, second?.id ?? 0, official, "not-upheld");
    const mails = await mailsAbout("contest-answered");
    expect(mails.map(({ to }) => to)).toEqual([
      "ada@marcheclair.example",
      "ada@marcheclair.example",
    ]);
    expect(mails.map(({ text }) => text).join()).toMatch(
      /est fondée.*n’est pas retenue|n’est pas retenue.*est fondée/s,
    );
    expect(await linesAbout("contest-answered")).toHaveLength(2);
  });

  it("is published with what an official put right, computed at the cut-off", async () => {
    const { platform, official } = people;
    expect(await figuresOf("ofPeriodAt", CUT_OFF)).toMatchObject({ n: 6, lateClosed: 1 });
    const found = { code: "not-a-matter", words: "Hors charte" } as const;
    const when = { at: CUT_OFF, backdatingReason: "Contestation fondée" };
    const event = { type: "excluded", ...found, ...when } as const;
    const act = { platform, reference: "R6", account: official, event };
    // Neither what stops no clock nor what comes after the cut-off puts a figure right.
    await recordEvents(
      context,
      "marcheclair R6 acknowledged 2026-03-02T09:30:00Z",
      "marcheclair R6 mediation-requested 2026-09-02T09:00:00Z",
    );
    expect(await publish(context)).toEqual({ accepted: false, refusal: "upheld-unmended" });
    const standing = () => context.stores.periodClosings.find(PERIOD.id);
    expect(await mendedOf(context, platform)).toEqual([]);
    expect(await standing()).toMatchObject({
      unmendedContests: 1,
      oldestUnmendedAt: AFTER_REPLIES,
    });
    const recorded = await context.inTransaction((tx) =>
      recordOfficialCaseAct(tx, act, AFTER_REPLIES),
    );
    expect(recorded).toMatchObject({ accepted: true });
    expect(await standing()).toMatchObject({ unmendedContests: 0, oldestUnmendedAt: undefined });
    expect(await mendedOf(context, platform)).toEqual(["R6"]);
    // After the cut-off: it counts in the running figures, and not in those that are published.
    await recordEvents(context, "bazarine Z1 decision-sent 2026-10-20T09:00:00Z");

    const outcomes = await Promise.all([publish(context), publish(context)]);
    expect(outcomes).toContainEqual({ accepted: false, refusal: "published-already" });
    expect(await figuresOf("ofPeriod", AFTER_REPLIES)).toMatchObject({
      n: 5,
      onTime: 5,
      lateClosed: 0,
      excluded: 1,
    });
    const [bazarine] = await context.queries.scorecards.ofPeriod(PERIOD, AFTER_REPLIES);
    expect(bazarine?.results.find(({ commitment }) => commitment === "C4")?.figures).toMatchObject({
      n: 1,
      lateOpen: 1,
      lateClosed: 0,
    });
    expect(await mailsAbout("period-published")).toHaveLength(2);
  });
});
