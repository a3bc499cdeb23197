import { addAccount } from "../../src/accounts/add-account";
import type { Account } from "../../src/accounts/account";
import type { Platform } from "../../src/platforms/platform";
import { decideSignature } from "../../src/signatures/decide-signature";
import { endSignature } from "../../src/signatures/end-signature";
import type { Review } from "../../src/signatures/signature-review";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { publishAgain, publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform, awaitReview } from "../support/register";

describe.each(ENGINES)("an official decides on a signature (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let account: Account;
  let reference: string;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    platform = await addPlatform(context);
    const command = { email: "official@administration.example", role: "official" } as const;
    const added = await context.inTransaction((tx) => addAccount(tx, command, NOON));
    if (!added.accepted) throw new Error(added.refusal);
    account = added.account;
    reference = await awaitReview(context, platform);
  });
  afterEach(() => context.close());

  const decide = (review: Review, decided = reference) => {
    const command = { reference: decided, review, account, baseUrl: "https://registre.example" };
    return context.inTransaction((tx) => decideSignature(tx, command, context.clock.now()));
  };
  /** As an official, where accepting takes two. */
  const decideByTwo = (review: Review, by: Account) => {
    const command = { reference, review, account: by, baseUrl: "https://registre.example" };
    const now = context.clock.now();
    return context.inTransaction((tx) => decideSignature(tx, { ...command, fourEyes: true }, now));
  };
  const withdraw = (effectiveOn: string) =>
    context.inTransaction((tx) =>
      withdrawSignature(tx, { platform, effectiveOn }, context.clock.now()),
    );
  const states = async () =>
    (await context.stores.platformStates.ofPlatform(platform.id)).map(({ state }) => state);
  const lastEvidence = async () =>
    JSON.parse((await context.stores.evidence.all()).at(-1)?.body ?? "{}") as object;

  it("accepts it: state, evidence, what binds, and a mail in the signatory’s language", async () => {
    const authorityCheck = "Called back";
    expect(await decide({ decision: "accepted", authorityCheck })).toMatchObject({
      accepted: true,
    });

    expect(await states()).toEqual(["under-review", "signed"]);
    expect(await lastEvidence()).toMatchObject({
      type: "platform-state-entered",
      platform: "marcheclair",
      state: "signed",
      effectiveOn: "2026-10-02",
      reference,
    });
    expect(await context.stores.signatures.find(reference)).toMatchObject({
      decision: { decision: "accepted", accountId: account.id, authorityCheck },
    });
    const takings = await context.stores.takings.ofPlatforms([platform.id]);
    expect(takings.get(platform.id)).toEqual([
      { commitment: "C1", charterVersion: 1, from: NOON, until: undefined },
    ]);
    const [mail] = await context.stores.outbox.latest(5);
    expect(mail).toMatchObject({ to: "ada@marcheclair.example", template: "signature-accepted" });
    expect(mail?.subject).toBe(`Marchéclair steht als Unterzeichnerin im Register (${reference})`);
    expect(mail?.text).toContain("https://registre.example/de/signatories/marcheclair\n");
  });

  it("declines it with a reason that the signatory and the public read", async () => {
    const reason = " Keine\nVollmacht ";
    expect(await decide({ decision: "declined", reason })).toMatchObject({ accepted: true });

    expect(await states()).toEqual(["under-review", "declined"]);
    expect(await lastEvidence()).toMatchObject({ state: "declined", reason: "Keine Vollmacht" });
    const takings = await context.stores.takings.ofPlatforms();
    expect(takings.size).toBe(0);
    const [mail] = await context.stores.outbox.latest(5);
    expect(mail?.text).toContain("Begründung: Keine Vollmacht");
  });

  it("refuses to decline without a reason, or what does not exist", async () => {
    expect(await decide({ decision: "declined", reason: " " })).toMatchObject({
      refusal: "reason-missing",
    });
    expect(await decide({ decision: "accepted" }, "S-0000000000")).toMatchObject({
      refusal: "unknown-reference",
    });
    expect(await states()).toEqual(["under-review"]);
  });

  it("lets one of two officials decide, and tells the other who was first", async () => {
    const outcomes = await Promise.all([
      decide({ decision: "accepted" }),
      decide({ decision: "declined", reason: "Nein" }),
    ]);
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(outcomes.find(({ accepted }) => !accepted)).toMatchObject({
      refusal: "already-decided",
      by: { id: account.id, role: "official" },
      earlier: { decidedAt: NOON },
    });
    expect(await states()).toHaveLength(2);
    expect(await context.stores.outbox.latest(5)).toHaveLength(1);
  });

  it("binds a platform that withdraws the same day until that hour, and not from midnight", async () => {
    await decide({ decision: "accepted" });
    const afternoon = new Date("2026-10-02T13:00:00.000Z");
    context.clock.moveTo(afternoon);
    expect(await withdraw("2026-10-02")).toMatchObject({ accepted: true });

    const takings = await context.stores.takings.ofPlatforms([platform.id]);
    expect(takings.get(platform.id)).toEqual([
      { commitment: "C1", charterVersion: 1, from: NOON, until: afternoon },
    ]);
  });

  describe("when the platform has signed the next version since", () => {
    let renewal: string;

    beforeEach(async () => {
      await decide({ decision: "accepted" });
      await publishAgain(context, 2, "2026-10-02");
      renewal = await awaitReview(context, platform, undefined, 2);
      context.clock.moveTo(new Date("2026-10-03T08:00:00.000Z"));
    });

    const end = (name: "removed" | "lapsed") =>
      context.inTransaction((tx) => {
        const ended = { platform, end: name, reason: "Fin", effectiveOn: "2026-10-03" };
        return endSignature(tx, ended, context.clock.now());
      });
    const bound = async () => {
      const takings = (await context.stores.takings.ofPlatforms()).get(platform.id) ?? [];
      return takings.filter(({ until }) => until === undefined);
    };

    it.each(["2026-10-03", "2026-12-31"])(
      "a withdrawal as a whole from %s takes the new one along, and it can only be declined",
      async (day) => {
        await withdraw(day);
        expect(await decide({ decision: "accepted" }, renewal)).toMatchObject({
          refusal: "left-since",
          end: { state: "withdrawn", effectiveOn: day },
        });
        expect(await bound()).toEqual([]);
        const decline = { decision: "declined", reason: "Zurückgezogen" } as const;
        expect(await decide(decline, renewal)).toMatchObject({ accepted: true });
      },
    );

    it("a removal does too, and a lapse of the former version does not", async () => {
      await end("lapsed");
      context.clock.moveTo(new Date("2026-10-03T09:00:00.000Z"));
      expect(await decide({ decision: "accepted" }, renewal)).toMatchObject({ accepted: true });
      expect(await bound()).toMatchObject([{ commitment: "C1", charterVersion: 2 }]);

      await publishAgain(context, 3, "2026-10-03");
      const next = await awaitReview(context, platform, undefined, 3);
      context.clock.moveTo(new Date("2026-10-03T10:00:00.000Z"));
      await end("removed");
      expect(await decide({ decision: "accepted" }, next)).toMatchObject({ refusal: "left-since" });
      expect(await bound()).toEqual([]);
    });
  });

  it("leaves nothing behind when the mail cannot be queued", async () => {
    const attempt = context.inTransaction((tx) => {
      const outbox = { ...tx.outbox, enqueue: () => Promise.reject(new Error("full")) };
      const command = {
        reference,
        account,
        review: { decision: "accepted" },
        baseUrl: "",
      } as const;
      return decideSignature({ ...tx, outbox }, command, NOON);
    });
    await expect(attempt).rejects.toThrow("full");
    expect(await states()).toEqual(["under-review"]);
    expect(await context.stores.signatures.find(reference)).toMatchObject({ decision: undefined });
  });

  describe("where accepting takes two", () => {
    const accepted = (authorityCheck: string): Review => ({ decision: "accepted", authorityCheck });
    let other: Account;
    beforeEach(async () => {
      other = await addPerson(context, { id: "other", email: "other@administration.example" });
    });

    it("proposes it first, and nothing of the register changes", async () => {
      const proposed = await decideByTwo(accepted("Called back"), account);
      expect(proposed).toMatchObject({ accepted: true, outcome: "proposed" });
      expect(await states()).toEqual(["under-review"]);
      expect(await context.stores.outbox.latest(5)).toEqual([]);
      expect(await context.queries.signatureList.find(reference)).toMatchObject({
        state: "under-review",
        proposed: { by: account.email, at: NOON, authorityCheck: "Called back" },
      });
    });

    it("is refused to the same person a second time, and decided by another one", async () => {
      await decideByTwo(accepted("Called back"), account);
      expect(await decideByTwo(accepted("Again"), account)).toMatchObject({
        accepted: false,
        refusal: "proposed-by-oneself",
      });
      expect(await states()).toEqual(["under-review"]);
      const decided = await decideByTwo(accepted("Letter"), other);
      expect(decided).toMatchObject({ accepted: true, outcome: "decided" });
      expect(await states()).toEqual(["under-review", "signed"]);
      expect(await context.stores.signatures.find(reference)).toMatchObject({
        decision: { accountId: other.id, authorityCheck: "Letter" },
      });
    });

    it("takes two that accept at once for the first and the second", async () => {
      const outcomes = await Promise.all([
        decideByTwo(accepted("One"), account),
        decideByTwo(accepted("Two"), other),
      ]);
      const told = outcomes.map((outcome) =>
        outcome.accepted ? outcome.outcome : outcome.refusal,
      );
      expect(told.toSorted()).toEqual(["decided", "proposed"]);
      expect(await states()).toEqual(["under-review", "signed"]);
    });

    it("declines by one, also the one who proposed it", async () => {
      await decideByTwo(accepted("Called back"), account);
      const declined = await decideByTwo({ decision: "declined", reason: "Doubt" }, account);
      expect(declined).toMatchObject({ accepted: true, outcome: "decided" });
      expect(await states()).toEqual(["under-review", "declined"]);
    });
  });
});
