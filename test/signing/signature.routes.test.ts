import { load } from "cheerio";
import { createHash } from "node:crypto";
import type { Express } from "express";
import { appOf } from "../support/app";
import { signaturePage } from "../../src/signatures/review.page";
import { connect } from "../../src/infrastructure/database/connection";
import { LANGUAGES } from "../../src/infrastructure/language";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPlatform } from "../support/register";
import {
  askForCode,
  headingOf,
  mailedCode,
  mistakesIn,
  openDraft,
  shownStatement,
  sign,
  signerAt,
  type Signer,
} from "./signer";
import { SIGNATORY } from "./typed-answers";

describe.each(ENGINES)("signing a statement, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: Express;
  let signer: Signer;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    app = appOf(context);
    signer = signerAt(app);
  });
  afterEach(() => context.close());

  async function evidenceTypes() {
    const entries = await context.stores.evidence.all();
    return entries.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  }

  async function onlySignature() {
    const [platform] = await context.stores.platforms.all();
    const signatures = await context.stores.signatures.ofPlatform(platform?.id ?? 0);
    const [signature] = signatures;
    if (!platform || !signature) throw new Error("nothing was signed");
    expect(signatures).toHaveLength(1);
    return { platform, signature };
  }

  it.each(LANGUAGES)(
    "shows in %s the very text that it hashes, hands out and keeps",
    async (language) => {
      const visitor = signerAt(app, language);
      const token = await openDraft(context);
      const { text, sha256 } = await shownStatement(visitor, token);
      const file = await visitor.get(`/${token}/statement.txt`).expect(200).buffer();

      expect(file.get("Content-Type")).toBe("text/plain; charset=utf-8");
      expect(file.text).toBe(text);
      expect(createHash("sha256").update(file.text, "utf8").digest("hex")).toBe(sha256);

      await sign(context, visitor, token);
      const { signature } = await onlySignature();
      expect(signature).toMatchObject({ language, statement: text, statementSha256: sha256 });
      const signed = await visitor.get(`/${token}/statement.txt`).expect(200).buffer();
      expect(signed.text).toBe(text);
      expect(signed.get("Content-Disposition")).toBe(
        `attachment; filename=${signature.reference}.txt`,
      );
    },
  );

  it("asks for the name and the tick, and keeps what was typed", async () => {
    const token = await openDraft(context);
    const { sha256 } = await shownStatement(signer, token);
    const typed = { full_name: "Bob", statement_sha256: sha256 };
    const response = await signer.post(`/${token}/review`, typed).expect(422);

    expect(mistakesIn(response)).toEqual([
      ["#full_name", "Ce nom n’est pas celui de la déclaration"],
      ["#consent", "Cochez la case pour donner votre accord"],
    ]);
    expect(load(response.text)("#full_name").val()).toBe("Bob");
    expect(await context.stores.outbox.latest(1)).toEqual([]);
  });

  it.each([undefined, "", "0".repeat(64), "x"])(
    "sends no code for a statement with the hash %j",
    async (hash) => {
      const token = await openDraft(context);
      const agreement = { full_name: SIGNATORY.name, consent: "yes" };
      const fields = hash === undefined ? agreement : { ...agreement, statement_sha256: hash };
      const response = await signer.post(`/${token}/review`, fields).expect(409);

      expect(headingOf(response)).toBe("Le texte a changé depuis votre lecture");
      expect(load(response.text)("main a.button").attr("href")).toBe(`/fr/signing/${token}/review`);
      expect(await context.stores.outbox.latest(1)).toEqual([]);
    },
  );

  it("mails the code to the signatory alone, with the way back, and shows it nowhere", async () => {
    const token = await openDraft(context);
    const sha256 = await askForCode(signer, token, "  ADA byron ");
    const code = await mailedCode(context);
    const [mail] = await context.stores.outbox.latest(2);
    const page = await signer.get(`/${token}/code`).expect(200);

    expect(code).toMatch(/^\d{6}$/);
    expect(mail).toMatchObject({
      to: "ada@marcheclair.example",
      subject: "Votre code pour signer la charte au nom de Marchéclair",
    });
    expect(mail?.text).toContain(`http://localhost:3000/fr/signing/${token}/code`);
    expect(mail?.text).toContain(sha256);
    expect(mail?.text).toContain("jusqu’à 12\u00A0h\u00A010");
    expect(page.text).not.toContain(code);
    expect(page.text).not.toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(page.text).toContain("ada@marcheclair.example");
    expect(page.text).toContain("Signer pour Marchéclair");
  });

  it("tells the reviewer a foreign number with the register that gave it", async () => {
    const abroad = {
      country: "DE",
      registration_number: "HRB 9",
      register_name: "Amtsgericht <b>",
    };
    const token = await openDraft(context, (answers) => ({
      ...answers,
      organisation: { ...answers.organisation, ...abroad },
    }));
    await sign(context, signer, token);
    const { platform, signature } = await onlySignature();

    expect(platform).toMatchObject({
      registrationNumber: "HRB 9",
      registerName: "Amtsgericht <b>",
    });
    expect(signature.statement).toContain("\nRegistre\u00A0: Amtsgericht <b>\n");
    const reviewed = await context.queries.signatureList.find(signature.reference);
    const page = reviewed && signaturePage(reviewed, {}, undefined, "fr");
    expect(page?.facts).toContainEqual({
      term: "Numéro d’immatriculation, registre",
      details: ["HRB 9", "Amtsgericht <b>"],
    });
  });

  it("records the signature, its platform, its state and its evidence, and says so", async () => {
    const token = await openDraft(context);
    const response = await sign(context, signer, token);
    const { platform, signature } = await onlySignature();

    expect(response.status).toBe(303);
    expect(response.get("Location")).toBe(`/fr/signing/${token}/receipt`);
    expect(response.get("Set-Cookie")?.[0]).toMatch(/^signing-draft=; .*Expires=Thu, 01 Jan 1970/);
    expect(platform).toMatchObject({
      slug: "marcheclair",
      tradeName: "Marchéclair",
      registrationNumber: "552100554",
    });
    expect(signature).toMatchObject({
      charterVersion: 1,
      medium: "online",
      signedAt: NOON,
      effectiveAt: NOON,
      decision: undefined,
    });
    expect(signature.choices).toHaveLength(12);
    expect(signature.choices[8]).toEqual({
      commitment: "C9",
      choice: "not-taken",
      reason: "Notre classement dépend en partie du prix.",
    });
    expect(await context.stores.platformStates.ofPlatform(platform.id)).toMatchObject([
      { state: "under-review", effectiveOn: "2026-10-02", author: "platform", charterVersion: 1 },
    ]);
    expect(await context.stores.signatures.findSignatory(signature.id)).toMatchObject({
      name: "Ada Byron",
      function: "Directrice générale",
      email: "ada@marcheclair.example",
      userAgent: "Testfox/1.0",
    });
    expect(await context.stores.signatures.findProof(signature.id)).toEqual({
      consentId: "sign-online",
      consentVersion: 1,
      codeSentAt: NOON,
      codeProvedAt: NOON,
    });
    expect(await evidenceTypes()).toEqual([
      "charter-version-published",
      "platform-registered",
      "statement-signed",
      "platform-state-entered",
      "signature-document-issued",
    ]);
  });

  it("makes of the same answers two statements, so that no hash confirms a guessed name", async () => {
    const [one, other] = [await openDraft(context), await openDraft(context)];
    const first = await shownStatement(signer, one);
    expect(await shownStatement(signer, one)).toEqual(first);
    expect((await shownStatement(signer, other)).sha256).not.toBe(first.sha256);
    expect(first.text).toMatch(/Suite aléatoire, propre à cette déclaration\u00A0: [0-9a-f]{32}$/m);
  });

  it("leaves no personal datum in clear in the evidence", async () => {
    const token = await openDraft(context);
    await sign(context, signer, token);
    const entries = await context.stores.evidence.all();
    const line = entries.find(({ body }) => body.includes("statement-signed"))?.body ?? "";
    const { personal } = JSON.parse(line) as { personal: Record<string, string> };

    expect(Object.keys(personal).toSorted()).toEqual(
      ["ipAddress", "signatoryEmail", "signatoryFunction", "signatoryName", "userAgent"].toSorted(),
    );
    const all = entries.map(({ body }) => body).join("\n");
    for (const datum of ["Ada", "Byron", "Directrice", "ada@", "127.0.0.1", "Testfox"]) {
      expect(all).not.toContain(datum);
    }
  });

  it.each([
    ["ada@marcheclair.example", false],
    ["ada.byron@mail.example", true],
  ])(
    "tells the reviewer whether %s is of another domain, and refuses nothing",
    async (email, other) => {
      const token = await openDraft(context, (answers) => ({
        ...answers,
        signatory: { ...SIGNATORY, email },
      }));
      await sign(context, signer, token);
      expect(await context.queries.signatureList.list("under-review")).toMatchObject([
        { platform: "marcheclair", otherMailDomain: other },
      ]);
    },
  );

  it("takes the platform of the register that was invited, and does not register it twice", async () => {
    const invited = await addPlatform(context, { website: "http://www.marcheclair.example/fr" });
    const token = await openDraft(context);
    await sign(context, signer, token);

    expect(await context.stores.platforms.all()).toEqual([invited]);
    expect(await context.stores.signatures.ofPlatform(invited.id)).toHaveLength(1);
  });

  it("leaves nothing behind when the receipt cannot be queued", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    const before = await context.stores.evidence.all();
    const db = connect(context.config.database);
    await db.schema.renameTable("outbox", "lost_outbox");
    await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(500);
    await db.schema.renameTable("lost_outbox", "outbox");
    await db.destroy();

    expect(await context.stores.platforms.all()).toEqual([]);
    expect(await context.stores.evidence.all()).toEqual(before);
    expect(await context.stores.outbox.latest(5)).toHaveLength(1);

    await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(303);
    await onlySignature();
  });
});
