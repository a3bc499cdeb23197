import { load } from "cheerio";
import type { Express } from "express";
import { appOf } from "../support/app";
import { LANGUAGES } from "../../src/infrastructure/language";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { texts } from "../support/reader";
import { mistakesIn, openDraft, signerAt, type Signer } from "./signer";
import { NOT_TAKEN, ORGANISATION, SIGNATORY, TAKEN, without } from "./typed-answers";

describe("the steps of a declaration", () => {
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

  it("shows how far each part is, and goes on where the draft stopped", async () => {
    const stages = [
      [await openDraft(context, () => ({})), "/organisation"],
      [await openDraft(context, () => ({ organisation: ORGANISATION })), "/commitments/C1"],
      [await openDraft(context, (answers) => without("signatory", answers)), "/signatory"],
      [await openDraft(context), "/review"],
    ] as const;
    for (const [token, step] of stages) {
      const page = load((await signer.get(`/${token}`).expect(200)).text);
      expect(page(".actions a.button").attr("href")).toBe(`/fr/signing/${token}${step}`);
    }
    const [, [half]] = stages;
    const list = load((await signer.get(`/${half}`)).text);
    expect(texts(list, ".summary-list dt")).toEqual([
      "L’organisation",
      "Les engagements",
      "Qui signe",
      "Relire et signer",
    ]);
    expect(texts(list, ".summary-list .tag")).toEqual([
      "fait",
      "à faire",
      "après les autres",
      "après les autres",
    ]);
    const acts = list(".summary-list a").map((_, link) => list(link).attr("href"));
    expect(acts.get()).toEqual([
      `/fr/signing/${half}/organisation`,
      `/fr/signing/${half}/commitments`,
    ]);
  });

  it("shows no step before those that come first", async () => {
    const token = await openDraft(context, () => ({ organisation: ORGANISATION }));
    for (const step of ["signatory", "review", "code", "code-request"]) {
      const response = await signer.get(`/${token}/${step}`).expect(303);
      expect(response.get("Location")).toBe(`/fr/signing/${token}/commitments/C1`);
    }
    await signer.get(`/${token}/organisation`).expect(200);
    await signer.get(`/${token}/commitments/C12`).expect(200);
  });

  it("keeps what is sent to a later step, and leads back to the first open one", async () => {
    const token = await openDraft(context, () => ({}));
    await signer.post(`/${token}/signatory`, SIGNATORY).expect(303);
    await signer.post(`/${token}/organisation`, ORGANISATION).expect(303);
    const { answers } = (await context.stores.signingDrafts.find(token, context.clock.now())) ?? {};
    expect(answers?.signatory).toEqual(SIGNATORY);
  });

  it("tells every mistake beside its field, keeps what was typed, and saves it", async () => {
    const token = await openDraft(context, () => ({}));
    const typed = { trade_name: 'Marché "Clair" <b>', website: "nulle part", country: "FR" };
    const response = await signer.post(`/${token}/organisation`, typed).expect(422);

    expect(mistakesIn(response)).toEqual([
      ["#legal_name", "Indiquez la raison sociale"],
      ["#website", "Indiquez une adresse comme www.exemple.fr ou https://www.exemple.fr"],
      ["#registration_number", "Indiquez le numéro SIREN : une société établie en France en a un"],
    ]);
    for (const text of [response.text, (await signer.get(`/${token}/organisation`)).text]) {
      const page = load(text);
      expect(page("#trade_name").val()).toBe(typed.trade_name);
      expect(page("#website").val()).toBe(typed.website);
      expect(page("#country").val()).toBe("FR");
      expect(page("b")).toHaveLength(0);
    }
  });

  it("takes fields that are sent twice, or as lists, for missing", async () => {
    const token = await openDraft(context, () => ({}));
    const fields = { ...ORGANISATION, trade_name: ["a", "b"], "website[x]": "1", website: [] };
    const response = await signer.post(`/${token}/organisation`, fields).expect(422);
    expect(mistakesIn(response).map(([field]) => field)).toEqual(["#trade_name", "#website"]);
  });

  it("refuses a body beyond every limit", async () => {
    const token = await openDraft(context, () => ({}));
    const fields = { ...ORGANISATION, trade_name: "x".repeat(250_000) };
    await signer.post(`/${token}/organisation`, fields).expect(413);
  });

  it("keeps of a text far too long what could still be shortened", async () => {
    const token = await openDraft(context);
    const reason = "😀".repeat(3_000);
    const typed = { choice: "not-taken", reason };
    const response = await signer.post(`/${token}/commitments/C1`, typed).expect(422);
    expect(mistakesIn(response)).toEqual([
      ["#reason", "Le motif est trop long : 500 caractères au plus"],
    ]);
    const page = load((await signer.get(`/${token}/commitments/C1`)).text);
    expect(page("#reason").val()).toHaveLength(5_000);
  });

  it("leads from one commitment to the next, then to all of them", async () => {
    const token = await openDraft(context, () => ({ organisation: ORGANISATION }));
    for (let number = 1; number <= 12; number++) {
      const answer = number === 9 ? NOT_TAKEN : TAKEN;
      const response = await signer.post(`/${token}/commitments/C${String(number)}`, answer);
      const next = number === 12 ? "" : `/C${String(number + 1)}`;
      expect(response.get("Location")).toBe(`/fr/signing/${token}/commitments${next}`);
    }
    const page = load((await signer.get(`/${token}/commitments`).expect(200)).text);
    expect(page(".summary-list dt")).toHaveLength(12);
    expect(page(".lede").text()).toBe("Vous en prenez 11 sur 12.");
    expect(page("main a.button").attr("href")).toBe(`/fr/signing/${token}/signatory`);
  });

  it("leads back to the review when only one answer was to be corrected", async () => {
    const token = await openDraft(context);
    for (const [step, fields] of [
      ["organisation", ORGANISATION],
      ["signatory", SIGNATORY],
    ] as const) {
      const response = await signer.post(`/${token}/${step}`, fields).expect(303);
      expect(response.get("Location")).toBe(`/fr/signing/${token}/review`);
    }
    const response = await signer.post(`/${token}/commitments/C4`, TAKEN).expect(303);
    expect(response.get("Location")).toBe(`/fr/signing/${token}/commitments`);
    const page = load((await signer.get(`/${token}/commitments`)).text);
    expect(page("main a.button").attr("href")).toBe(`/fr/signing/${token}/review`);
  });

  it("does not go on with no commitment taken", async () => {
    const token = await openDraft(context, (answers) => ({
      ...answers,
      choices: Object.fromEntries(
        Object.keys(answers.choices ?? {}).map((code) => [code, NOT_TAKEN]),
      ),
    }));
    const page = load((await signer.get(`/${token}/commitments`).expect(200)).text);
    expect(page(".notice-title").text()).toBe("Prenez au moins un engagement");
    expect(page("main a.button")).toHaveLength(0);
    const response = await signer.get(`/${token}/review`).expect(303);
    expect(response.get("Location")).toBe(`/fr/signing/${token}/commitments`);
  });

  it.each(["C13", "C0", "c1", "__proto__", "constructor", "%00"])(
    "knows no commitment %s",
    async (code) => {
      const token = await openDraft(context);
      await signer.get(`/${token}/commitments/${code}`).expect(404);
      await signer.post(`/${token}/commitments/${code}`, TAKEN).expect(404);
    },
  );

  it("keeps the answers of two tabs that save at once", async () => {
    const token = await openDraft(context, () => ({ organisation: ORGANISATION }));
    const codes = Array.from({ length: 12 }, (_, index) => `C${String(index + 1)}`);
    await Promise.all(
      codes.map((code) => signer.post(`/${token}/commitments/${code}`, TAKEN).expect(303)),
    );
    const draft = await context.stores.signingDrafts.find(token, context.clock.now());
    expect(Object.keys(draft?.answers.choices ?? {})).toHaveLength(12);
  });

  it.each(LANGUAGES)(
    "shows every step in %s, out of sight of caches and engines",
    async (language) => {
      const token = await openDraft(context);
      const visitor = signerAt(app, language);
      await visitor.get(`/${token}`).expect(200).expect("X-Robots-Tag", "noindex");
      for (const step of ["organisation", "commitments/C9", "commitments", "signatory", "review"]) {
        const response = await visitor.get(`/${token}/${step}`).expect(200);
        expect(response.get("Cache-Control")).toBe("private, no-cache");
        expect(response.get("X-Robots-Tag")).toBe("noindex");
        expect(load(response.text)("html").attr("lang")).toBe(language);
        expect(load(response.text)(".steps [aria-current=step]")).toHaveLength(1);
      }
    },
  );
});
