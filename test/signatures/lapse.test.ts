import type { Platform } from "../../src/platforms/platform";
import { registerFromLog } from "../../src/signatories/register-from-log";
import { lapseSignatures } from "../../src/signatures/lapse-signatures.job";
import { lapseDay } from "../../src/signatures/renewal-time";
import { suspendPlatform } from "../../src/signatures/suspend-platform";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, awaitReview, signOnPaper } from "../support/register";

describe("the day on which a signature lapses", () => {
  it.each([
    ["2027-01-01", "2027-07-01"],
    ["2026-08-31", "2027-02-28"],
    ["2027-08-31", "2028-02-29"],
    ["2026-12-31", "2027-06-30"],
  ])("is, for a version in force on %s, %s", (inForceOn, day) => {
    expect(lapseDay(inForceOn)).toBe(day);
  });
});

/** Version 2 is in force on 1 November 2026: what is not renewed lapses on 1 May 2027. */
describe.each(ENGINES)("a signature that is not renewed, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    await signOnPaper(context, platform);
    await publishAgain(context, 2, "2026-11-01");
    for (const language of ["fr", "de"] as const) {
      const email = `${language}@marcheclair.example`;
      const person = await addPerson(context, {
        id: language,
        email,
        language,
        role: "representative",
      });
      const own = { accountId: person.id, platformId: platform.id };
      await context.stores.representatives.begin(own, context.clock.now());
    }
  });
  afterEach(() => context.close());

  /** The job runs on these nights; how many mails there are after each. */
  async function nights(...days: string[]): Promise<number[]> {
    const mails: number[] = [];
    for (const day of days) {
      context.clock.moveTo(new Date(`${day}T03:11:00Z`));
      await lapseSignatures(context);
      mails.push((await context.stores.outbox.latest(20)).length);
    }
    return mails;
  }
  const states = async () =>
    (await context.stores.platformStates.ofPlatform(platform.id)).map(({ state }) => state);

  it("is warned about 60 and 14 days before, once each, and ends on its day", async () => {
    const days = ["2027-03-01", "2027-03-02", "2027-03-03", "2027-04-17", "2027-04-18"];
    expect(await nights(...days, "2027-04-30")).toEqual([0, 2, 2, 4, 4, 4]);
    expect(await states()).toEqual(["signed"]);
    const mails = await context.stores.outbox.latest(2);
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
      "Marchéclair : signez la version 2 de la charte avant le 1er mai 2027",
      "Marchéclair: Fassung 2 der Charta vor dem 1. Mai 2027 unterzeichnen",
    ]);

    expect(await nights("2027-05-01", "2027-05-02")).toEqual([6, 6]);
    expect(await states()).toEqual(["signed", "lapsed"]);
    const told = await context.stores.outbox.latest(2);
    expect(told.map(({ subject }) => subject).toSorted()).toEqual([
      "Die Unterzeichnung durch Marchéclair ist erloschen",
      "La signature de Marchéclair est devenue caduque",
    ]);
    expect(told.map(({ text }) => text).join()).toContain("/de/signing");
    const [, lapsed] = await context.stores.platformStates.ofPlatform(platform.id);
    expect(lapsed).toMatchObject({ author: "system", effectiveOn: "2027-05-01" });
    expect(lapsed?.reason).toContain("La version 2 de la charte est en vigueur depuis");
    const entries = await context.stores.evidence.all();
    expect(registerFromLog(entries, "2027-04-30")[0]).toMatchObject({ state: "signed" });
    expect(registerFromLog(entries, "2027-05-01")[0]).toMatchObject({
      state: "lapsed",
      commitments: [],
    });
  });

  it("never ends unwarned: a service that slept warns first", async () => {
    expect(await nights("2027-06-01", "2027-06-14")).toEqual([2, 2]);
    expect(await states()).toEqual(["signed"]);
    await nights("2027-06-15");
    expect(await states()).toEqual(["signed", "lapsed"]);
  });

  it("waits for the end of a suspension", async () => {
    const suspension = { platform, reason: "Plan", planUntil: "2027-12-31" };
    await context.inTransaction((tx) => suspendPlatform(tx, suspension, context.clock.now()));
    expect(await nights("2027-03-02", "2027-04-17", "2027-05-02")).toEqual([0, 0, 0]);
    expect(await states()).toEqual(["signed", "suspended"]);
  });

  it("waits for the answer to a renewal that is under review", async () => {
    await awaitReview(context, platform, undefined, 2);
    expect(await nights("2027-03-02", "2027-05-02")).toEqual([0, 0]);
  });
});
