import fc from "fast-check";
import { refreshResults } from "../../src/compliance/refresh-results.job";
import type { Platform } from "../../src/platforms/platform";
import { changeCommitments } from "../../src/signatures/change-commitments";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { isoDay, localDayOf } from "../../src/infrastructure/local-day";
import { eventsFile, importFile } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, answers, publishedVersion, signOnPaper } from "../support/register";
import { periodNamed } from "./facts";

const START = Date.parse("2025-11-03T08:00:00Z");
const HOUR = 3_600_000;
const PERIODS = ["2025-S2", "2026-S1", "2026-S2"].map(periodNamed);
const RUNS = { sqlite: 10, postgres: 3 };

/** Kinds of events whose clocks pause, give notice, declare, or simply run; some stop nothing. */
const TYPES = [
  "request-received",
  "first-human-reply",
  "challenge-received",
  "info-requested",
  "info-supplied",
  "decision-sent",
  "change-notified",
  "change-applied",
  "return-requested",
  "closure-effective",
  "stock-returned",
  "declaration-due",
  "declaration-received",
  "withdrawn",
  "excluded",
];

type Step =
  | { readonly kind: "import"; readonly events: readonly (readonly [string, string, number])[] }
  | { readonly kind: "wait"; readonly hours: number }
  | { readonly kind: "refresh" }
  | { readonly kind: "change"; readonly taken: readonly string[] }
  | { readonly kind: "withdraw"; readonly days: number };

const event = fc.tuple(
  fc.constantFrom("D1", "D2", "D3", "D4"),
  fc.constantFrom(...TYPES),
  fc.integer({ min: 1, max: 1500 }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("import" as const),
      events: fc.array(event, { minLength: 1, maxLength: 12 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      hours: fc.integer({ min: 1, max: 900 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: "refresh" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("change" as const),
      taken: fc.subarray(["C1", "C4", "C6", "C8", "C12"], { minLength: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("withdraw" as const),
      days: fc.integer({ min: 0, max: 40 }),
    }),
  },
);

describe.each(ENGINES)("scorecards after anything (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platforms = 0;

  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
  });
  afterAll(() => context.close());

  it("are what would be computed, and at a cut-off what was known then", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 14 }),
        fc.nat(),
        async (steps, cut) => {
          context.clock.moveTo(new Date(START));
          const platform = await signatory();
          const double = await signatory();
          const recorded: string[] = [];
          for (const each of steps) {
            await take(each, platform, recorded);
            await sign(each, [platform, double]);
            await expectNothingStale(platform);
          }
          await expectTheSameAsThen(platform, double, recorded, cut);
        },
      ),
      { numRuns: RUNS[engine] },
    );
  }, 120_000);

  async function signatory(): Promise<Platform> {
    const platform = await addPlatform(context, { slug: `platform-${platforms++}` });
    await signOnPaper(context, platform, {
      signedOn: "2025-08-01",
      taken: ["C1", "C4", "C6", "C8", "C12"],
    });
    return platform;
  }

  async function take(each: Step, platform: Platform, recorded: string[]): Promise<void> {
    const now = context.clock.now();
    switch (each.kind) {
      case "import": {
        const lines = each.events.map(
          ([reference, type, hoursAgo]) =>
            `${reference} ${type} ${new Date(now.getTime() - hoursAgo * HOUR).toISOString()}`,
        );
        // A file with a stop that nothing started is refused: then nothing may have changed.
        const outcome = await importLines(platform, lines);
        if (outcome.accepted) recorded.push(...lines);
        return;
      }
      case "wait":
        context.clock.moveTo(new Date(now.getTime() + each.hours * HOUR));
        return;
      case "refresh":
        return refreshResults(context);
      case "change":
      case "withdraw":
    }
  }

  /** What the platform signs, its double signs too. */
  async function sign(each: Step, both: readonly Platform[]): Promise<void> {
    const now = context.clock.now();
    const inDays = (days: number) => isoDay(localDayOf(now) + days);
    for (const platform of both) {
      if (each.kind === "change") {
        const charter = await publishedVersion(context);
        const choices = answers(charter, each.taken);
        const change = { platform, charter, choices, effectiveOn: inDays(1) };
        await context.inTransaction((tx) => changeCommitments(tx, change, now));
      } else if (each.kind === "withdraw") {
        const withdrawal = { platform, effectiveOn: inDays(each.days) };
        await context.inTransaction((tx) => withdrawSignature(tx, withdrawal, now));
      }
    }
  }

  function importLines({ slug }: Platform, lines: readonly string[]) {
    return importFile(context, eventsFile(...lines.map((line) => `${slug} ${line}`)));
  }

  async function expectNothingStale(platform: Platform): Promise<void> {
    const now = context.clock.now();
    const { scorecards } = context.queries;
    const all = await scorecards.ofPlatform(platform.slug, now);
    for (const period of PERIODS) {
      const computed = await scorecards.at(platform, period, now);
      const ofPeriod = await scorecards.ofPeriod(period, now);
      expect(ofPeriod.find((one) => one.platform === platform.slug)).toEqual(computed);
      const own = all.find((one) => one.period.id === period.id);
      expect([undefined, computed]).toContainEqual(own);
    }
  }

  /** Of the double, only the events before the cut-off are ever recorded. */
  async function expectTheSameAsThen(
    platform: Platform,
    double: Platform,
    recorded: readonly string[],
    cut: number,
  ): Promise<void> {
    const now = context.clock.now();
    const cutOff = new Date(START - 1500 * HOUR + (cut % (now.getTime() - START + 1500 * HOUR)));
    const known = recorded.filter((line) => (line.split(" ")[2] ?? "") <= cutOff.toISOString());
    const outcome = await importLines(double, known);
    expect(outcome).toMatchObject({ accepted: true });
    for (const period of PERIODS) {
      const then = await context.queries.scorecards.at(double, period, cutOff);
      const seenFromNow = await context.queries.scorecards.at(platform, period, cutOff);
      expect(seenFromNow?.results.map(({ figures }) => figures)).toEqual(
        then?.results.map(({ figures }) => figures),
      );
    }
  }
});
