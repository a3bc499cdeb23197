import type { Account } from "../../src/accounts/account";
import { openDeclarations } from "../../src/declarations/open-declarations.job";
import type { Platform } from "../../src/platforms/platform";
import { periodNamed } from "../compliance/facts";
import { recordEvents } from "../support/case-events";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, publishedVersion, signOnPaper } from "../support/register";
import { declare, FIGURES } from "./declaring";

const PERIOD = periodNamed("2026-S1");

describe.each(ENGINES)("handing in the figures of a half-year on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let account: Account;
  beforeAll(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform, { taken: ["C1", "C4", "C6", "C12"] });
    account = await addPerson(context, { role: "representative", name: "Ada Byron" });
    const representation = { accountId: account.id, platformId: platform.id };
    await context.stores.representatives.begin(representation, context.clock.now());
  });
  afterAll(() => context.close());

  const verdictOf = async (commitment: string, period: string) => {
    const cards = await context.queries.scorecards.ofPlatform(platform.slug, context.clock.now());
    const card = cards.find((one) => one.period.id === period);
    return card?.results.find((one) => one.commitment === commitment)?.verdict;
  };
  const mailsAbout = async (template: string) =>
    (await context.stores.outbox.latest(50)).filter((mail) => mail.template === template);

  it("starts the clock of the half-year that is over once, and tells the representatives", async () => {
    await openDeclarations(context);
    await openDeclarations(context);
    const found = await context.queries.caseFiles.find("marcheclair", "declaration-2026-S1");
    expect(found?.events).toMatchObject([
      { type: "declaration-due", source: "observed", at: new Date("2026-06-30T10:00:00Z") },
    ]);
    const [mail, ...more] = await mailsAbout("declaration-due");
    expect(mail?.subject).toMatch(
      /^Marchéclair.: déclarez vos chiffres du premier semestre.2026 au plus tard le 30.juillet 2026$/,
    );
    expect(more).toEqual([]);
  });

  it("knows what the register recorded, each case once", async () => {
    await recordEvents(
      context,
      "marcheclair R1 challenge-received 2026-02-02T09:00:00Z",
      "marcheclair R1 decision-sent 2026-02-04T09:00:00Z",
      "marcheclair R1 return-requested 2026-03-02T09:00:00Z",
      "marcheclair R2 return-requested 2026-03-02T09:00:00Z",
      "marcheclair R2 withdrawn 2026-03-03T09:00:00Z",
      "marcheclair R3 challenge-received 2025-12-31T22:59:59Z",
      "marcheclair R4 measure-effective 2026-02-02T09:00:00Z",
    );
    const { charter } = await publishedVersion(context);
    expect(await context.stores.recordedComplaints.of(platform.id, PERIOD, charter)).toEqual({
      complaints: 2,
      families: { F1: 1, F2: 1, F3: 0, F5: 0, F7: 0 },
      withdrawn: 1,
      averageHours: 48,
    });
  });

  it("takes one of two who confirm the same draft, with its evidence and its receipt", async () => {
    expect(await verdictOf("C4", "2026-S1")).toBe("too-few");
    const two = { platform, period: PERIOD, account };
    const outcomes = await Promise.all([declare(context, two), declare(context, two)]);
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes).toContainEqual({ accepted: false, refusal: "draft-changed" });

    const [declaration, ...others] = await context.stores.declarations.ofPlatform(platform.id);
    expect(declaration).toMatchObject({ version: 1, figures: FIGURES, accountId: account.id });
    expect(others).toEqual([]);
    const lines = (await context.stores.evidence.all()).map(({ body }) => body);
    const own = lines.filter((line) => line.includes("declaration-received"));
    expect(own).toHaveLength(1);
    expect(own[0]).not.toMatch(/complaints|téléphone|Ada/);
    expect(await mailsAbout("declaration-receipt")).toHaveLength(1);
  });

  it("stops its own clock, in time or not", async () => {
    const found = await context.queries.caseFiles.find("marcheclair", "declaration-2026-S1");
    expect(found?.events.at(-1)).toMatchObject({
      type: "declaration-received",
      source: "declared",
      by: "Ada Byron",
    });
    expect(await verdictOf("C12", "2026-S2")).toBe("not-kept");
  });

  it("keeps every version of what is corrected, and stops no clock a second time", async () => {
    const families = { F1: 0, F2: 12, other: 0 };
    const figures = { ...FIGURES, families };
    const facts = { platform, period: PERIOD, account };
    await declare(context, facts, { figures, reason: "Motifs intervertis" });
    const versions = await context.stores.declarations.ofPlatform(platform.id);
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, undefined],
      [2, "Motifs intervertis"],
    ]);
    const found = await context.queries.caseFiles.find("marcheclair", "declaration-2026-S1");
    expect(found?.events).toHaveLength(2);
  });

  it("says that there was no case only of what it counts no complaints of", async () => {
    const former = periodNamed("2025-S1");
    const families = { F1: 0, F2: 12, other: 0 };
    const facts = { platform, period: former, account };
    expect(await verdictOf("C4", "2025-S1")).toBe("not-declared");
    await declare(context, facts, { figures: { ...FIGURES, families } });
    expect(await verdictOf("C4", "2025-S1")).toBe("no-case");
    expect(await verdictOf("C6", "2025-S1")).toBe("not-declared");
  });

  it("refuses a half-year that is not over", async () => {
    const running = { platform, period: periodNamed("2026-S2"), account };
    expect(await declare(context, running)).toEqual({ accepted: false, refusal: "not-over" });
  });
});
