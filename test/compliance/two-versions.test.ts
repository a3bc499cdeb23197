import type { CharterVersion } from "../../src/charter/charter";
import { publishCharter } from "../../src/charter/publish-charter";
import { refreshResults } from "../../src/compliance/refresh-results.job";
import type { Platform } from "../../src/platforms/platform";
import { changeCommitments } from "../../src/signatures/change-commitments";
import { recordPaperSignature } from "../../src/signatures/record-paper-signature";
import { recordEvents } from "../support/case-events";
import { publishVersionOne, versionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, answers, publishedVersion, signOnPaper } from "../support/register";
import { periodNamed } from "./facts";

const S1 = periodNamed("2026-S1");
const S2 = periodNamed("2026-S2");

describe.each(ENGINES)("a platform that changes what it signed (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C9"] });
  });
  afterEach(() => context.close());

  /** Version 2 asks for half of the requests in four days, and no longer has C4 and C9. */
  async function publishVersionTwo(inForceOn: string): Promise<void> {
    const first = await versionOne();
    const charter: CharterVersion = {
      ...first,
      version: 2,
      commitments: first.commitments
        .filter(({ code }) => code !== "C4" && code !== "C9")
        .map((each) =>
          each.code === "C1" && each.measurement.kind === "measured"
            ? {
                ...each,
                measurement: {
                  ...each.measurement,
                  indicator: { ...each.measurement.indicator, target: 4, share: 50 },
                },
              }
            : each,
        ),
    };
    const outcome = await context.inTransaction((tx) =>
      publishCharter(tx, { charter, inForceOn }, context.clock.now()),
    );
    if (!outcome.accepted) throw new Error(outcome.refusal);
  }

  async function signVersionTwo(signedOn: string): Promise<void> {
    const charter = await publishedVersion(context, 2);
    const paper = { platform, charter, signedOn, choices: answers(charter, ["C1"]) };
    const decision = await context.inTransaction((tx) =>
      recordPaperSignature(tx, paper, context.clock.now()),
    );
    if (!decision.accepted) throw new Error(decision.refusal);
  }

  /** So many requests of a day, answered on another or never. */
  const requests = (count: number, asked: string, answered?: string) =>
    Array.from({ length: count }, (_, place) => {
      const reference = `marcheclair ${asked}/${answered ?? "open"}/${place}`;
      const request = `${reference} request-received ${asked}T10:00:00Z`;
      const reply = `${reference} first-human-reply ${answered ?? ""}T10:00:00Z`;
      return answered === undefined ? [request] : [request, reply];
    }).flat();

  /** As stored, which is what would be computed. */
  async function scorecard(period = S1) {
    const now = context.clock.now();
    const computed = await context.queries.scorecards.at(platform, period, now);
    await refreshResults(context);
    const [stored] = await context.queries.scorecards.ofPeriod(period, now);
    expect(stored).toEqual(computed);
    return stored;
  }

  it("is judged on each case by the version it held then, and on all of them by both", async () => {
    await publishVersionTwo("2026-04-01");
    await signVersionTwo("2026-04-01");
    await recordEvents(
      context,
      ...requests(10, "2026-03-02", "2026-03-04"),
      ...requests(5, "2026-05-18", "2026-05-22"),
      ...requests(5, "2026-05-18"),
    );
    const result = (await scorecard())?.results[0];

    // 15 of 20 are fewer than 90 %, and as many as 10 × 90 % + 10 × 50 % and one more.
    expect(result).toMatchObject({
      commitment: "C1",
      charterVersion: 2,
      verdict: "kept",
      figures: { n: 20, onTime: 15, promised: 1400, targets: [2, 4] },
    });
  });

  it("answers for what the next version has no more, as long as there is something to answer", async () => {
    await publishVersionTwo("2026-06-25");
    await signVersionTwo("2026-06-25");
    await recordEvents(
      context,
      "marcheclair D1 challenge-received 2026-06-24T10:00:00Z",
      "marcheclair D2 challenge-received 2026-06-25T10:00:00Z",
    );
    const codes = async (period = S1) =>
      (await scorecard(period))?.results.map(({ commitment }) => commitment) ?? [];

    expect(await codes(periodNamed("2025-S2"))).toHaveLength(12);
    expect(await codes()).toEqual(Array.from({ length: 12 }, (_, index) => `C${index + 1}`));
    expect(await codes(S2)).toEqual(
      Array.from({ length: 12 }, (_, index) => `C${index + 1}`).filter((code) => code !== "C9"),
    );
    expect((await scorecard(S2))?.results[3]).toMatchObject({
      commitment: "C4",
      charterVersion: 1,
      held: false,
      figures: { n: 1, lateOpen: 1 },
    });
    expect(await scorecard(S2)).toMatchObject({ charterVersion: 2, taken: 1 });
  });

  it("has taken no more what it dropped, though a case of that time falls due later", async () => {
    context.clock.moveTo(new Date("2026-06-20T10:00:00Z"));
    const charter = await publishedVersion(context);
    const choices = answers(charter, ["C4", "C9"]);
    const change = { platform, charter, choices, effectiveOn: "2026-06-30" };
    await context.inTransaction((tx) => changeCommitments(tx, change, context.clock.now()));
    context.clock.moveTo(new Date("2026-10-02T10:00:00Z"));
    await recordEvents(context, ...requests(1, "2026-06-29"));

    expect(await scorecard(S2)).toMatchObject({
      taken: 2,
      results: expect.arrayContaining([
        expect.objectContaining({ commitment: "C1", verdict: "too-few", held: false }),
      ]) as unknown,
    });
  });
});
