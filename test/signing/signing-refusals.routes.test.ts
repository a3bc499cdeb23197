import { load } from "cheerio";
import { appOf } from "../support/app";
import { withdrawSignature } from "../../src/signatures/withdraw-signature";
import { publishAgain, publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { addPlatform, signOnPaper } from "../support/register";
import {
  askForCode,
  headingOf,
  mailedCode,
  openDraft,
  sign,
  signerAt,
  type Signer,
} from "./signer";
import { NOT_TAKEN, ORGANISATION, SIGNATORY } from "./typed-answers";

describe("what is not signed", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let signer: Signer;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    signer = signerAt(appOf(context));
  });
  afterEach(() => context.close());

  const publishVersionTwo = (inForceOn: string) => publishAgain(context, 2, inForceOn);

  /** Agreed to and with its code in hand: one post away from being signed. */
  async function almostSigned(token: string) {
    const statement_sha256 = await askForCode(signer, token);
    return { code: await mailedCode(context), statement_sha256 };
  }

  async function expectNothingSigned(): Promise<void> {
    const entries = await context.stores.evidence.all();
    expect(entries.filter(({ body }) => body.includes("statement-signed"))).toEqual([]);
    const mails = await context.stores.outbox.latest(20);
    expect(mails.filter(({ template }) => template === "signature-receipt")).toEqual([]);
  }

  describe("a version that another one replaced since it was read", () => {
    it("is refused with 409, and the way to the next one is open", async () => {
      const token = await openDraft(context);
      const form = await almostSigned(token);
      await publishVersionTwo("2026-10-02");
      const response = await signer.post(`/${token}/code`, form).expect(409);

      expect(headingOf(response)).toBe("La version 1 n’est plus en vigueur");
      expect(load(response.text)("main form button").text()).toBe(
        "Commencer avec la version\u00A02",
      );
      await expectNothingSigned();
    });

    it("takes no more answers, on any page", async () => {
      const token = await openDraft(context);
      await publishVersionTwo("2026-10-02");
      for (const step of [
        "",
        "/organisation",
        "/commitments/C1",
        "/signatory",
        "/review",
        "/code",
      ]) {
        await signer.get(`/${token}${step}`).expect(409);
      }
      await signer.post(`/${token}/organisation`, ORGANISATION).expect(409);
      await signer.post(`/${token}/review`, {}).expect(409);
    });

    it("gives its organisation and its signatory to a draft of the next one, but no answer", async () => {
      const former = await openDraft(context);
      await publishVersionTwo("2026-10-02");
      const page = load((await signer.get(`/${former}/review`).expect(409)).text);
      const draft = String(page("main form input[name=draft]").val());
      const begun = await signer.post("", { draft }).expect(303);
      const token = /signing\/([\w-]{43})/.exec(begun.get("Location") ?? "")?.[1] ?? "";
      const next = await context.stores.signingDrafts.find(token, context.clock.now());

      expect(next).toMatchObject({
        charterVersion: 2,
        answers: { organisation: ORGANISATION, signatory: SIGNATORY },
      });
      expect(next?.answers.choices).toBeUndefined();
    });

    it("can be signed until the day of the next one has come", async () => {
      const token = await openDraft(context);
      const form = await almostSigned(token);
      await publishVersionTwo("2026-10-03");
      await signer.post(`/${token}/code`, form).expect(303);
    });
  });

  describe("a statement that changed since it was read", () => {
    it.each([
      ["organisation", { ...ORGANISATION, legal_name: "Autre SAS" }],
      ["commitments/C2", NOT_TAKEN],
      ["signatory", { ...SIGNATORY, function: "Stagiaire" }],
    ])("in its %s, is refused with 409", async (step, fields) => {
      const token = await openDraft(context);
      const form = await almostSigned(token);
      await signer.post(`/${token}/${step}`, fields).expect(303);
      const response = await signer.post(`/${token}/code`, form).expect(409);

      expect(headingOf(response)).toBe("Le texte a changé depuis votre lecture");
      expect(load(response.text)("main a.button").attr("href")).toBe(`/fr/signing/${token}/review`);
      await expectNothingSigned();
      const back = await signer.get(`/${token}/code`).expect(303);
      expect(back.get("Location")).toBe(`/fr/signing/${token}/review`);
    });

    it("in the address only, for the code proved another one, is refused with 409", async () => {
      const token = await openDraft(context);
      const form = await almostSigned(token);
      const fields = { ...SIGNATORY, email: "bob@marcheclair.example" };
      await signer.post(`/${token}/signatory`, fields).expect(303);
      const back = await signer.get(`/${token}/code`).expect(303);
      expect(back.get("Location")).toBe(`/fr/signing/${token}/review`);
      await signer.post(`/${token}/code`, form).expect(409);
      await expectNothingSigned();
    });

    it.each(["", "0".repeat(64), "<script>"])(
      "by the hash %j it is sent with, is refused",
      async (hash) => {
        const token = await openDraft(context);
        const { code } = await almostSigned(token);
        await signer.post(`/${token}/code`, { code, statement_sha256: hash }).expect(409);
        await expectNothingSigned();
      },
    );

    it("and changed back, is signed", async () => {
      const token = await openDraft(context);
      const form = await almostSigned(token);
      await signer.post(`/${token}/signatory`, { ...SIGNATORY, function: "Stagiaire" }).expect(303);
      await signer.post(`/${token}/code`, form).expect(409);
      await signer.post(`/${token}/signatory`, SIGNATORY).expect(303);
      await signer.post(`/${token}/code`, form).expect(303);
    });

    it("lacks an answer now, and leads to where it is missing", async () => {
      const token = await openDraft(context);
      const form = await almostSigned(token);
      await signer.post(`/${token}/commitments/C4`, { choice: "not-taken" }).expect(422);
      const response = await signer.post(`/${token}/code`, form).expect(303);
      expect(response.get("Location")).toBe(`/fr/signing/${token}/commitments/C4`);
      await expectNothingSigned();
    });
  });

  describe("a version that the platform has signed", () => {
    it("is refused as soon as the organisation is named, and again at the end", async () => {
      const token = await openDraft(context);
      const late = await openDraft(context, (answers) => ({
        ...answers,
        signatory: { ...SIGNATORY, email: "late@marcheclair.example" },
      }));
      const form = await almostSigned(token);
      await signOnPaper(context, await addPlatform(context));

      for (const response of [
        await signer.post(`/${late}/organisation`, ORGANISATION).expect(409),
        await signer.post(`/${token}/code-request`).expect(409),
        await signer.post(`/${token}/code`, form).expect(409),
      ]) {
        expect(headingOf(response)).toBe("Marchéclair a déjà signé cette version");
        const page = load(response.text);
        expect(page("main a.button").attr("href")).toBe("/fr/signatories/marcheclair");
        expect(page("main").text()).toContain("registre@parole-tenue.example");
      }
      const [platform] = await context.stores.platforms.all();
      expect(await context.stores.signatures.ofPlatform(platform?.id ?? 0)).toHaveLength(1);
    });

    it("is told apart from one that is under review", async () => {
      await sign(context, signer, await openDraft(context));
      const token = await openDraft(context);
      const response = await signer.post(`/${token}/organisation`, ORGANISATION).expect(409);
      expect(headingOf(response)).toBe("Une signature de Marchéclair est déjà en cours d’examen");
    });

    it("is no obstacle to a company that only bears the same name", async () => {
      await signOnPaper(context, await addPlatform(context));
      const token = await openDraft(context, (answers) => ({
        ...answers,
        organisation: {
          ...ORGANISATION,
          legal_name: "Clair SARL",
          website: "https://clair.example",
        },
      }));
      const response = await sign(context, signer, token);
      expect(response.status).toBe(303);
      const slugs = (await context.stores.platforms.all()).map(({ slug }) => slug);
      expect(slugs).toEqual(["marcheclair", "marcheclair-2"]);
    });

    it("may be followed by the next version, in a statement that will replace the first", async () => {
      const platform = await addPlatform(context);
      await signOnPaper(context, platform);
      const [first] = await context.stores.signatures.ofPlatform(platform.id);
      await publishVersionTwo("2026-10-02");
      const { charter } = (await context.stores.charters.find(2)) ?? {};
      const codes = charter?.commitments.map(({ code }) => code) ?? [];
      const choices = Object.fromEntries(codes.map((code) => [code, { choice: "taken" }]));
      const answers = { organisation: ORGANISATION, choices, signatory: SIGNATORY };
      const token = await context.stores.signingDrafts.open(2, answers, context.clock.now());
      await sign(context, signer, token);

      expect(await context.stores.signatures.ofPlatform(platform.id)).toMatchObject([
        { charterVersion: 1, supersedesId: undefined },
        { charterVersion: 2, supersedesId: first?.id, decision: undefined },
      ]);
    });

    it("may be followed by another one while its withdrawal is announced, which will replace it", async () => {
      const platform = await addPlatform(context);
      await signOnPaper(context, platform);
      const withdrawal = { platform, effectiveOn: "2026-12-31" };
      await context.inTransaction((tx) => withdrawSignature(tx, withdrawal, context.clock.now()));
      await sign(context, signer, await openDraft(context));

      const [first, second] = await context.stores.signatures.ofPlatform(platform.id);
      expect(second).toMatchObject({ supersedesId: first?.id, decision: undefined });
    });
  });

  it("is nothing that came from another site", async () => {
    const token = await openDraft(context);
    const { code, statement_sha256 } = await almostSigned(token);
    await signer
      .post(`/${token}/code`, { code, statement_sha256 })
      .set("Sec-Fetch-Site", "cross-site")
      .expect(403);
    await expectNothingSigned();
  });
});
