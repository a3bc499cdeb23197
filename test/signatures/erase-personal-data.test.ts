import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { verifyEvidence } from "../../src/evidence/verify-evidence";
import { erasePersonalData } from "../../src/signatures/erase-personal-data.job";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { addPlatform } from "../support/register";
import { ADA, askToSign, loggedEvents } from "./asked-to-sign";
import { connect } from "../../src/infrastructure/database/connection";
import { declinePlatformInvitation } from "../../src/signatures/decline-platform-invitation";
import { decideSignature } from "../../src/signatures/decide-signature";
import { openDraft, sign, signerAt } from "../signing/signer";

describe.each(ENGINES)("what is known of a signatory, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let reference: string;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    await sign(context, signerAt(appOf(context)), await openDraft(context));
    const [listed] = await context.queries.signatureList.list();
    reference = listed?.reference ?? "";
  });
  afterEach(() => context.close());

  async function acceptAndWithdraw(effectiveOn: string): Promise<void> {
    const account = await addPerson(context, { id: "ada", email: "ada@register.example" });
    const review = { decision: "accepted", authorityCheck: "Rappel" } as const;
    const command = { reference, review, account, baseUrl: "http://localhost" };
    const [platform] = await context.stores.platforms.all();
    if (!platform) throw new Error("no platform");
    const now = context.clock.now();
    await context.inTransaction((tx) => decideSignature(tx, command, now));
    await context.inTransaction((tx) => withdrawSignature(tx, { platform, effectiveOn }, now));
  }

  async function eraseOn(day: string) {
    context.clock.moveTo(new Date(`${day}T03:29:00Z`));
    await erasePersonalData(context);
    return context.stores.signatures.findSignatory(1);
  }

  async function partsErased(): Promise<string[]> {
    const page = load(
      (await request(appOf(context)).get(`/en/verification/${reference}`).expect(200)).text,
    );
    return page("#parts tbody tr")
      .toArray()
      .map((row) => page(row).text().replace(/\s+/g, " ").trim())
      .filter((row) => row.endsWith("erased"));
  }

  const openings = async () =>
    (await context.queries.evidence.ofReference(reference))
      .flatMap((line) => line.openings.map(({ field }) => field))
      .toSorted();

  it("loses the connection twelve months after the signature, and nothing before", async () => {
    expect(await eraseOn("2027-10-01")).toMatchObject({ userAgent: "Testfox/1.0" });
    expect(await partsErased()).toEqual([]);

    expect(await eraseOn("2027-10-03")).toEqual({
      name: "Ada Byron",
      function: "Directrice générale",
      email: "ada@marcheclair.example",
      ipAddress: undefined,
      userAgent: undefined,
    });
    expect(await partsErased()).toEqual([
      "The IP address when signing erased",
      "The browser when signing erased",
    ]);
    expect(await openings()).toEqual(["signatoryEmail", "signatoryFunction", "signatoryName"]);
  });

  it("loses the address five years after the end; the statement and the log stay whole", async () => {
    const before = await context.stores.signatures.find(reference);
    await acceptAndWithdraw("2026-12-01");
    expect(await eraseOn("2031-11-30")).toMatchObject({ email: "ada@marcheclair.example" });
    expect(await eraseOn("2031-12-02")).toMatchObject({ name: "Ada Byron", email: undefined });
    expect(await partsErased()).toContain("The signatory’s address erased");
    expect(await openings()).toEqual(["signatoryFunction", "signatoryName"]);
    expect(await context.stores.signatures.find(reference)).toMatchObject({
      statement: before?.statement,
      statementSha256: before?.statementSha256,
    });
    const head = await context.queries.evidence.head();
    const { faults } = await verifyEvidence(context.queries.evidence.inBlocks(head.size), head);
    expect(faults).toEqual([]);
  });

  it("keeps the address of a signature that counts, however old it is", async () => {
    expect(await eraseOn("2040-01-01")).toMatchObject({ email: "ada@marcheclair.example" });
  });

  it("is erased once: the log says so in one line for each", async () => {
    await eraseOn("2028-01-01");
    await eraseOn("2028-01-02");
    const lines = (await context.stores.evidence.all()).map(
      ({ body }) => JSON.parse(body) as { type: string; fields?: string[] },
    );
    expect(lines.filter(({ type }) => type === "personal-data-erased")).toEqual([
      expect.objectContaining({ reference, fields: ["ipAddress", "userAgent"] }),
    ]);
  });

  it("leaves the outbox with the mails, twelve months after they were sent", async () => {
    for (const { id } of await context.stores.outbox.latest(10)) {
      await context.stores.outbox.markSent(id, context.clock.now(), { keepsText: false });
    }
    await eraseOn("2027-10-01");
    expect(await context.stores.outbox.latest(10)).toHaveLength(2);
    await eraseOn("2027-10-03");
    expect(await context.stores.outbox.latest(10)).toEqual([]);
  });
});

describe.each(ENGINES)("what is known of whoever was invited to sign, on %s", (engine) => {
  it("is erased a year after the answer; the invitation and the log stay", async () => {
    const context = await testContext(engine);
    await publishVersionOne(context);
    const inviter = await addPerson(context);
    const platform = await addPlatform(context);
    const token = await askToSign(context, { platform, inviter });
    const invited = () => context.stores.platformInvitations.findByToken(token);
    const line = (await loggedEvents(context)).findIndex(
      ({ type }) => type === "platform-invitation-sent",
    );

    context.clock.moveTo(new Date("2027-11-02T03:29:00Z"));
    await erasePersonalData(context);
    expect(await invited()).toMatchObject(ADA);

    const service = { baseUrl: "http://localhost", contact: "registre@example.org" };
    const answer = { reason: "Trop tôt", isPublic: true };
    await context.inTransaction((tx) =>
      declinePlatformInvitation(tx, { token, answer, service }, context.clock.now()),
    );
    context.clock.moveTo(new Date("2028-11-01T03:29:00Z"));
    await erasePersonalData(context);
    expect(await invited()).toMatchObject(ADA);

    context.clock.moveTo(new Date("2028-11-03T03:29:00Z"));
    await erasePersonalData(context);
    await erasePersonalData(context);
    expect(await invited()).toMatchObject({
      name: "",
      email: "",
      contactErasedAt: context.clock.now(),
    });
    const db = connect(context.config.database);
    expect(await db("evidence_openings").where({ seq: line })).toEqual([]);
    await db.destroy();
    const erased = (await loggedEvents(context)).filter(({ type }) => type === "invitee-erased");
    expect(erased).toEqual([
      expect.objectContaining({ platform: "marcheclair", charterVersion: 1, line }),
    ]);
    const head = await context.queries.evidence.head();
    const blocks = context.queries.evidence.inBlocks(head.size);
    expect((await verifyEvidence(blocks, head)).faults).toEqual([]);
    await context.close();
  });
});
