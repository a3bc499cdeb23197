import { publishAndMeasure } from "../../src/cases/publish-and-measure";
import { publishCharter } from "../../src/charter/publish-charter";
import type { Platform } from "../../src/platforms/platform";
import { recordPaperSignature } from "../../src/signatures/record-paper-signature";
import { periodNamed } from "../compliance/facts";
import { recordEvents } from "../support/case-events";
import { publishVersionOne, versionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, answers, publishedVersion } from "../support/register";

describe.each(ENGINES)("a version published after cases began (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
  });
  afterEach(() => context.close());

  async function publishNext(inForceOn: string): Promise<void> {
    const charter = { ...(await versionOne()), version: 2 };
    const now = context.clock.now();
    await context.inTransaction((tx) =>
      publishAndMeasure(tx, () => publishCharter(tx, { charter, inForceOn }, now), now),
    );
  }

  async function sign(version: number, signedOn: string): Promise<void> {
    const charter = await publishedVersion(context, version);
    const paper = { platform, charter, signedOn, choices: answers(charter, ["C1"]) };
    const now = context.clock.now();
    const decision = await context.inTransaction((tx) => recordPaperSignature(tx, paper, now));
    if (!decision.accepted) throw new Error(decision.refusal);
  }

  /** The cases that count for the platform in the first half of 2026. */
  async function counted(): Promise<number | undefined> {
    const now = context.clock.now();
    return (await context.queries.scorecards.at(platform, periodNamed("2026-S1"), now))?.totals.n;
  }

  const requests = (day: string, count: number) =>
    Array.from(
      { length: count },
      (_, index) => `marcheclair ${day}-${index} request-received ${day}T10:00:00Z`,
    );

  it("judges the cases of platforms that sign it, however many there are", async () => {
    await sign(1, "2024-07-01");
    await recordEvents(context, ...requests("2026-03-31", 5), ...requests("2026-04-01", 2500));
    await publishNext("2026-04-01");
    await sign(2, "2026-04-01");
    expect(await counted()).toBe(2505);
  });

  it("judges the cases of an import that is under way, whichever comes first", async () => {
    await sign(1, "2024-07-01");
    await Promise.all([
      recordEvents(context, ...requests("2026-04-01", 500)),
      publishNext("2026-04-01"),
      recordEvents(context, ...requests("2026-04-02", 500)),
    ]);
    await sign(2, "2026-04-01");
    expect(await counted()).toBe(1000);
  });

  it("leaves the cases of platforms that do not sign it to the version they signed", async () => {
    await sign(1, "2024-07-01");
    await publishNext("2026-04-01");
    await recordEvents(context, ...requests("2026-04-01", 3));
    expect(await counted()).toBe(3);
  });

  it("changes nothing as long as its day has not come", async () => {
    await sign(1, "2024-07-01");
    await recordEvents(context, ...requests("2026-04-01", 3));
    await publishNext("2027-01-01");
    expect(await counted()).toBe(3);
  });
});
