import type { PublishedCharter } from "../../src/charter/charter";
import type { Platform } from "../../src/platforms/platform";
import { changeCommitments } from "../../src/signatures/change-commitments";
import { declineInvitation } from "../../src/signatures/decline-invitation";
import { invitePlatform } from "../../src/signatures/invite-platform";
import { suspendPlatform } from "../../src/signatures/suspend-platform";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform, answers, publishedVersion, signOnPaper } from "../support/register";

describe.each(ENGINES)("the life of a signatory (%s)", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let platform: Platform;
  let charter: PublishedCharter;

  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    charter = await publishedVersion(context);
    platform = await addPlatform(context);
  });
  afterEach(() => context.close());

  const history = () => context.stores.platformStates.ofPlatform(platform.id);
  const takings = async () =>
    (await context.stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const evidence = async () =>
    (await context.stores.evidence.all()).map(({ body }) => JSON.parse(body) as { type: string });

  const invite = () =>
    context.inTransaction((tx) => invitePlatform(tx, { platform, charterVersion: 1 }, NOON));
  const decline = (reason: string) =>
    context.inTransaction((tx) =>
      declineInvitation(tx, { platform, charterVersion: 1, reason, isPublic: true }, NOON),
    );
  const withdraw = (effectiveOn: string, reason?: string) =>
    context.inTransaction((tx) => withdrawSignature(tx, { platform, effectiveOn, reason }, NOON));
  const suspend = (reason: string, planUntil: string) =>
    context.inTransaction((tx) => suspendPlatform(tx, { platform, reason, planUntil }, NOON));
  const change = (taken: string[], effectiveOn: string) =>
    context.inTransaction((tx) => {
      const choices = answers(charter, taken);
      return changeCommitments(tx, { platform, charter, choices, effectiveOn }, NOON);
    });

  it("is invited once, and may decline with a reason", async () => {
    expect(await invite()).toEqual({ accepted: true });
    expect(await invite()).toMatchObject({ refusal: "already-there", state: "invited" });
    expect(await decline(" ")).toMatchObject({ refusal: "reason-missing" });
    expect(await decline("Pas de vendeurs professionnels")).toMatchObject({ accepted: true });
    expect(await decline("Encore")).toMatchObject({ refusal: "not-invited" });
    expect(await invite()).toEqual({ accepted: true });

    expect(await history()).toMatchObject([
      { state: "invited", author: "official", effectiveOn: "2026-10-02" },
      { state: "declined", author: "platform", reason: "Pas de vendeurs professionnels" },
      { state: "invited" },
    ]);
    expect((await evidence()).filter(({ type }) => type === "platform-state-entered")).toHaveLength(
      3,
    );
  });

  it("signs on paper: the text, its hash, what is not taken, from the start of that day", async () => {
    await signOnPaper(context, platform, { taken: ["C1", "C4"] });

    const [signature] = await context.stores.signatures.ofPlatform(platform.id);
    expect(signature).toMatchObject({
      medium: "paper",
      effectiveAt: new Date("2024-06-30T22:00:00.000Z"),
      decision: { decision: "accepted", accountId: undefined },
    });
    expect(signature?.statement).toContain("Marchéclair SAS");
    expect(signature?.choices.filter(({ choice }) => choice === "not-taken")).toHaveLength(10);
    expect(await evidence()).toMatchObject([
      { type: "charter-version-published" },
      {
        type: "statement-signed",
        reference: signature?.reference,
        commitments: ["C1", "C4"],
        statementSha256: signature?.statementSha256,
      },
      { type: "signature-decided", decision: "accepted", reference: signature?.reference },
      { type: "platform-state-entered", state: "signed", reference: signature?.reference },
    ]);
  });

  it("withdraws from a day on that has not passed, and only once", async () => {
    expect(await withdraw("2026-10-02")).toMatchObject({ refusal: "not-a-signatory" });
    await signOnPaper(context, platform);
    expect(await withdraw("2026-10-01")).toMatchObject({ refusal: "day-in-the-past" });
    expect(await withdraw("demain")).toMatchObject({ refusal: "not-a-day" });
    expect(await withdraw("2026-12-31", "Cessation d’activité")).toMatchObject({ accepted: true });
    expect(await withdraw("2027-01-31")).toMatchObject({ refusal: "not-a-signatory" });

    expect(await takings()).toMatchObject([
      {
        from: new Date("2024-06-30T22:00:00.000Z"),
        until: new Date("2026-12-30T23:00:00.000Z"),
      },
    ]);
    expect((await evidence()).at(-1)).toMatchObject({
      state: "withdrawn",
      effectiveOn: "2026-12-31",
      reason: "Cessation d’activité",
    });
  });

  it("is bound until the withdrawal, when it withdraws on the day of its signature", async () => {
    await signOnPaper(context, platform, { signedOn: "2026-10-02" });
    await withdraw("2026-10-02");
    expect(await takings()).toMatchObject([
      { from: new Date("2026-10-01T22:00:00.000Z"), until: NOON },
    ]);
  });

  it("is suspended with a plan, and stays bound", async () => {
    expect(await suspend("Six engagements non tenus", "2026-12-31")).toMatchObject({
      refusal: "not-signed",
    });
    await signOnPaper(context, platform);
    expect(await suspend(" ", "2026-12-31")).toMatchObject({ refusal: "reason-missing" });
    expect(await suspend("Six", "2026-09-30")).toMatchObject({ refusal: "day-in-the-past" });
    expect(await suspend("Six engagements non tenus", "2026-12-31")).toMatchObject({
      accepted: true,
    });

    expect((await history()).at(-1)).toMatchObject({ state: "suspended", planUntil: "2026-12-31" });
    expect(await takings()).toMatchObject([{ commitment: "C1", until: undefined }]);
  });

  it("drops and takes commitments in a statement that replaces the last one", async () => {
    expect(await change(["C1"], "2026-10-02")).toMatchObject({ refusal: "not-a-signatory" });
    await signOnPaper(context, platform, { taken: ["C1", "C7"] });
    expect(await change(["C1", "C7"], "2026-11-01")).toMatchObject({ refusal: "nothing-changes" });
    expect(await change([], "2026-11-01")).toMatchObject({ refusal: "nothing-taken" });
    expect(await change(["C1"], "2026-10-01")).toMatchObject({ refusal: "day-in-the-past" });
    expect(await change(["C1", "C10"], "2026-11-01")).toMatchObject({ accepted: true });

    const [first, second] = await context.stores.signatures.ofPlatform(platform.id);
    expect(second?.supersedesId).toBe(first?.id);
    const effect = new Date("2026-10-31T23:00:00.000Z");
    expect(await takings()).toEqual([
      expect.objectContaining({ commitment: "C1", until: undefined }),
      expect.objectContaining({ commitment: "C7", until: effect }),
      expect.objectContaining({ commitment: "C10", from: effect }),
    ]);
    expect((await history()).map(({ state }) => state)).toEqual(["signed"]);
  });

  it("changes at once, not since midnight, when the change takes effect today", async () => {
    await signOnPaper(context, platform, { taken: ["C1", "C7"] });
    await change(["C1"], "2026-10-02");
    expect((await takings()).find(({ commitment }) => commitment === "C7")?.until).toEqual(NOON);
  });

  it("is decided on once, by the database too", async () => {
    await signOnPaper(context, platform);
    const [signature] = await context.stores.signatures.ofPlatform(platform.id);
    if (!signature) throw new Error("nothing is signed");
    const again = context.inTransaction((tx) =>
      tx.signatures.decide(signature.id, {
        decision: "declined",
        decidedAt: NOON,
        accountId: undefined,
        reason: undefined,
        authorityCheck: undefined,
      }),
    );
    await expect(again).rejects.toThrow(/unique/i);
  });
});
