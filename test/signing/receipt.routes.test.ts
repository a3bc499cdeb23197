import { load } from "cheerio";
import type { Express } from "express";
import { appOf } from "../support/app";
import { leafHash } from "../../src/evidence/evidence-entry";
import { LANGUAGES } from "../../src/infrastructure/language";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { openDraft, sign, signerAt, type Signer } from "./signer";
import { ORGANISATION } from "./typed-answers";

describe("the receipt of a signature", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: Express;
  let signer: Signer;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    app = appOf(context);
    signer = signerAt(app);
  });
  afterEach(() => context.close());

  async function onlySignature() {
    const [platform] = await context.stores.platforms.all();
    const [signature, ...more] = await context.stores.signatures.ofPlatform(platform?.id ?? 0);
    if (!signature || more.length > 0) throw new Error("not one signature");
    return signature;
  }

  /** The attachments of the mail that was queued last, as their readers see them. */
  async function receiptMail() {
    const [mail] = await context.stores.outbox.latest(1);
    if (!mail) throw new Error("no mail");
    const attachments = mail.attachments.map(({ name, content }) => ({
      name,
      text: Buffer.from(content, "base64").toString("utf8"),
    }));
    return { ...mail, attachments };
  }

  it.each(LANGUAGES)(
    "mails in %s a receipt that proves by itself what was signed",
    async (language) => {
      const visitor = signerAt(app, language);
      const token = await openDraft(context);
      await sign(context, visitor, token);
      const signature = await onlySignature();
      const mail = await receiptMail();
      const [, , line] = await context.stores.evidence.all();

      expect(mail.to).toBe("ada@marcheclair.example");
      expect(mail.subject).toContain(signature.reference);
      expect(mail.attachments.map(({ name }) => name)).toEqual([
        `${signature.reference}.txt`,
        `${signature.reference}.pdf`,
        "evidence-2.json",
        `${signature.reference}-proof.json`,
      ]);
      const [text, , evidence] = mail.attachments;
      expect(text?.text).toBe(signature.statement);
      expect(evidence?.text).toBe(line?.body);
      for (const told of [
        signature.statementSha256,
        leafHash(evidence?.text ?? ""),
        signature.signedAt.toISOString(),
        `http://localhost:3000/${language}/signatories/marcheclair`,
        "registre@parole-tenue.example",
        "Notre classement dépend en partie du prix.",
      ]) {
        expect(mail.text).toContain(told);
      }
      expect(mail.text.match(/^– C\d+\b/gm)).toHaveLength(12);
    },
  );

  it.each(LANGUAGES)("says in %s what happened, what comes next and when", async (language) => {
    const visitor = signerAt(app, language);
    const token = await openDraft(context);
    await sign(context, visitor, token);
    const signature = await onlySignature();
    const page = load((await visitor.get(`/${token}/receipt`).expect(200)).text);

    expect(page("main").text()).toContain(signature.reference);
    expect(page("main").text()).toContain(signature.statementSha256);
    expect(page("main").text()).toContain("ada@marcheclair.example");
    expect(page(".outcome .when").text()).toContain(
      { fr: "16\u00A0octobre", en: "16\u00A0October", de: "16.\u00A0Oktober" }[language],
    );
    expect(page(`main a[href="/${language}/signatories/marcheclair"]`)).toHaveLength(1);
  });

  it("leads every page of a signed draft to its receipt, and takes nothing more", async () => {
    const token = await openDraft(context);
    await sign(context, signer, token);
    for (const step of [
      "",
      "/organisation",
      "/commitments",
      "/commitments/C1",
      "/signatory",
      "/review",
      "/code",
    ]) {
      const response = await signer.get(`/${token}${step}`).expect(303);
      expect(response.get("Location")).toBe(`/fr/signing/${token}/receipt`);
    }
    for (const step of [
      "/organisation",
      "/commitments/C1",
      "/signatory",
      "/review",
      "/code",
      "/code-request",
    ]) {
      const response = await signer.post(`/${token}${step}`, ORGANISATION).expect(303);
      expect(response.get("Location")).toBe(`/fr/signing/${token}/receipt`);
    }
    await onlySignature();
    expect(await context.stores.outbox.latest(5)).toHaveLength(2);
  });

  it("shows no receipt before there is a signature", async () => {
    const token = await openDraft(context);
    const response = await signer.get(`/${token}/receipt`).expect(303);
    expect(response.get("Location")).toBe(`/fr/signing/${token}`);
    await signer.get("/nothing/receipt").expect(303);
    await signer.get("/nothing").expect(404);
  });
});
