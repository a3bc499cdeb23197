import type { CompleteScorecard } from "../../src/compliance/scorecard";
import { refreshResults } from "../../src/compliance/refresh-results.job";
import type { Platform } from "../../src/platforms/platform";
import { changeCommitments } from "../../src/signatures/change-commitments";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, answers, publishedVersion, signOnPaper } from "../support/register";
import { periodNamed } from "./facts";

const S1 = periodNamed("2026-S1");
const S2 = periodNamed("2026-S2");

describe.each(ENGINES)("scorecards from the database (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C8", "C12"] });
  });
  afterEach(() => context.close());

  const load = (...lines: string[]) =>
    recordEvents(context, ...lines.map((line) => `marcheclair ${line}`));
  const at = async (cutOff: string, period = S1) =>
    context.queries.scorecards.at(platform, period, new Date(cutOff));
  const result = (scorecard: CompleteScorecard | undefined, code: string) =>
    scorecard?.results.find(({ commitment }) => commitment === code);
  const missing = async (now = NOON) => {
    const batches = [];
    for await (const batch of context.queries.scorecards.missing(now)) batches.push(...batch);
    return batches.map(({ commitment, period }) => `${commitment} ${period}`);
  };

  it("read a paused case through the whole pipeline", async () => {
    await load(
      "D1 challenge-received 2026-05-04T10:00:00+02:00",
      "D1 info-requested 2026-05-05T10:00:00+02:00",
      "D1 info-supplied 2026-05-12T10:00:00+02:00",
      "D1 decision-sent 2026-05-26T10:00:00+02:00",
    );
    // Ten working days from 4 May end on 20 May; the pause adds 6, 7, 11 and 12 May: 27 May.
    expect(result(await at("2026-05-20T12:00:00+02:00"), "C4")?.figures).toMatchObject({
      pending: 1,
    });
    expect(result(await at("2026-06-30T12:00:00+02:00"), "C4")?.figures).toMatchObject({
      n: 1,
      onTime: 1,
      gross: { longest: 13 },
      net: { longest: 9 },
    });
  });

  it("put a paused case into the period in which it falls due in the end", async () => {
    await load(
      "D1 challenge-received 2026-06-17T10:00:00+02:00",
      "D1 info-requested 2026-06-18T10:00:00+02:00",
    );
    // Without the pause it would be due on 1 July; still open, it is put off day by day.
    expect(result(await at("2026-06-18T12:00:00+02:00"), "C4")?.figures).toMatchObject({
      pending: 0,
    });
    expect(result(await at("2026-06-18T12:00:00+02:00", S2), "C4")?.figures).toMatchObject({
      pending: 1,
    });
  });

  it("know at a cut-off what was known then, as if the rest were not recorded", async () => {
    const early = [
      "D1 request-received 2026-05-04T10:00:00Z",
      "D2 request-received 2026-05-04T10:00:00Z",
    ];
    const late = [
      "D1 first-human-reply 2026-05-05T10:00:00Z",
      "D2 withdrawn 2026-05-05T11:00:00Z",
      "D3 request-received 2026-05-05T11:00:00Z",
    ];
    await load(...early);
    const before = await at("2026-05-05T09:59:59Z");
    await load(...late);

    expect(await at("2026-05-05T09:59:59Z")).toEqual(before);
    expect(result(await at("2026-05-05T10:00:00Z"), "C1")?.figures).toMatchObject({
      n: 1,
      pending: 1,
    });
    expect(result(await at("2026-10-01T10:00:00Z"), "C1")?.figures).toMatchObject({
      n: 2,
      withdrawn: 1,
    });
  });

  it("count an unannounced change as no notice, and one that needs adapting by its code", async () => {
    await load(
      "D1 change-applied 2026-05-04T10:00:00+02:00",
      "D2 change-notified 2026-04-01T10:00:00+02:00 adaptation",
      "D2 change-applied 2026-04-20T10:00:00+02:00",
      "D3 change-notified 2026-04-01T10:00:00+02:00",
      "D3 change-applied 2026-04-20T10:00:00+02:00",
    );
    expect(result(await at("2026-06-01T10:00:00Z"), "C8")?.figures).toMatchObject({
      n: 3,
      onTime: 1,
      lateClosed: 2,
    });
  });

  it("tell a declared zero from nothing declared", async () => {
    expect(result(await at("2026-09-01T00:00:00Z"), "C1")?.verdict).toBe("not-declared");
    await load(
      "S1 declaration-due 2026-06-30T12:00:00+02:00",
      "S1 declaration-received 2026-07-20T12:00:00+02:00",
    );
    expect(result(await at("2026-07-20T09:59:59Z"), "C1")?.verdict).toBe("not-declared");
    expect(result(await at("2026-07-20T10:00:00Z"), "C1")?.verdict).toBe("no-case");
    expect(result(await at("2026-07-20T10:00:00Z"), "C5")?.verdict).toBe("not-taken");
    expect(result(await at("2026-07-20T10:00:00Z", S2), "C12")?.figures?.onTime).toBe(1);
  });

  it("are those of every platform that ever signed, by slug, commitments in order", async () => {
    const other = await addPlatform(context, { slug: "bazar" });
    await addPlatform(context, { slug: "etalio" });
    await signOnPaper(context, other, { taken: ["C5"] });
    await context.inTransaction((tx) =>
      withdrawSignature(tx, { platform, effectiveOn: "2026-10-03" }, NOON),
    );

    const scorecards = await context.queries.scorecards.ofPeriod(S1, NOON);
    expect(scorecards.map((scorecard) => scorecard.platform)).toEqual(["bazar", "marcheclair"]);
    expect(scorecards[0]?.results.map(({ commitment }) => commitment)).toEqual(
      Array.from({ length: 12 }, (_, index) => `C${index + 1}`),
    );
    expect(scorecards[0]?.taken).toBe(1);
    expect(await context.queries.scorecards.ofPlatform("etalio", NOON)).toEqual([]);
    expect(await context.queries.scorecards.ofPlatform("nobody", NOON)).toEqual([]);
    const periods = await context.queries.scorecards.ofPlatform("bazar", NOON);
    expect(periods.map(({ period }) => period.id)).toEqual([
      "2024-S2",
      "2025-S1",
      "2025-S2",
      "2026-S1",
      "2026-S2",
    ]);
  });

  describe("kept for later", () => {
    const REQUEST = "D1 request-received 2026-05-04T10:00:00Z";

    it("are computed once, and again where something changed", async () => {
      await load(REQUEST);
      expect(await missing()).toHaveLength(4 * 5);
      await refreshResults(context);
      expect(await missing()).toEqual([]);

      await load("D2 acknowledged 2026-05-04T10:00:00Z");
      expect(await missing()).toEqual([]);
      await load("D1 first-human-reply 2026-05-05T10:00:00Z");
      expect(await missing()).toEqual([
        "C1 2024-S2",
        "C1 2025-S1",
        "C1 2025-S2",
        "C1 2026-S1",
        "C1 2026-S2",
      ]);
    });

    it("are shown only as long as they are what would be computed", async () => {
      await load(REQUEST);
      await refreshResults(context);
      const shown = async (now = NOON) => {
        const [scorecard] = await context.queries.scorecards.ofPeriod(S1, now);
        expect(scorecard).toEqual(await at(now.toISOString()));
        return result(scorecard, "C1");
      };
      expect((await shown())?.figures?.oldestOpen).toBe(105);
      const monday = new Date("2026-10-05T10:00:00Z");
      expect((await shown(monday))?.figures?.oldestOpen).toBe(106);

      await load("D1 first-human-reply 2026-05-05T10:00:00Z");
      expect((await shown())?.figures).toMatchObject({ onTime: 1, lateOpen: 0 });

      await refreshResults(context);
      await context.inTransaction((tx) =>
        withdrawSignature(tx, { platform, effectiveOn: "2026-10-02" }, NOON),
      );
      await shown();
      await shown(monday);
    });

    it("last until the oldest open case grows an hour older, not until the next of them does", async () => {
      const restored = await addPlatform(context, { slug: "bazar" });
      await signOnPaper(context, restored, { taken: ["C5"] });
      const minutes = Array.from({ length: 60 }, (_, minute) => String(minute).padStart(2, "0"));
      await recordEvents(
        context,
        "bazar D0 reversal-decided 2026-05-03T10:45:00Z",
        ...minutes.map(
          (minute) => `bazar D1${minute} reversal-decided 2026-05-04T10:${minute}:00Z`,
        ),
      );
      await refreshResults(context);
      expect(await missing(new Date("2026-10-02T10:44:59Z"))).toEqual([]);
      expect(await missing(new Date("2026-10-02T10:45:01Z"))).toEqual(["C5 2026-S1"]);
    });

    it("follow a commitment that is dropped", async () => {
      await refreshResults(context);
      const charter = await publishedVersion(context);
      await context.inTransaction((tx) =>
        changeCommitments(
          tx,
          { platform, charter, choices: answers(charter, ["C1"]), effectiveOn: "2026-10-03" },
          NOON,
        ),
      );
      context.clock.moveTo(new Date("2026-10-04T10:00:00Z"));
      const [scorecard] = await context.queries.scorecards.ofPeriod(S2, context.clock.now());
      expect(scorecard).toEqual(await at("2026-10-04T10:00:00Z", S2));
      expect(await missing(context.clock.now())).toHaveLength(3 * 5);
    });
  });
});
