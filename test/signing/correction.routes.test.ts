import { load } from "cheerio";
import type { Express } from "express";
import request from "supertest";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, openSession } from "../support/people";
import {
  askForCode,
  headingOf,
  mailedCode,
  openDraft,
  shownStatement,
  sign,
  signerAt,
  type Signer,
} from "./signer";
import { SIGNATORY } from "./typed-answers";

const REASON = "La fonction du signataire manque de précision";

describe.each(ENGINES)("a correction that an official asks for, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: Express;
  let signer: Signer;
  let first: string;
  let official: string;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    app = appOf(context);
    signer = signerAt(app);
    await sign(context, signer, await openDraft(context));
    first = (await context.queries.signatureList.list())[0]?.reference ?? "";
    const person = await addPerson(context, { id: "ada", email: "ada@register.example" });
    official = `session=${await openSession(context, person)}`;
  });
  afterEach(() => context.close());

  const send = (act: string, fields: Record<string, string>, reference = first) =>
    request(app)
      .post(`/console/signatures/${reference}/${act}`)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Cookie", official)
      .type("form")
      .send(fields);
  const ask = (reason = REASON) => send("correction", { reason });

  /** The draft that the mail leads to. */
  async function mailedDraft(): Promise<string> {
    const mails = await context.stores.outbox.latest(5);
    const text = mails.find(({ template }) => template === "signature-correction")?.text ?? "";
    expect(text).toContain(REASON);
    return /\/fr\/signing\/([\w-]+)$/m.exec(text)?.[1] ?? "";
  }

  /** Corrects the function, says again that she may sign, and signs; the answer to the last post. */
  async function correctAndSign(token: string) {
    const signatory = { ...SIGNATORY, function: "Présidente" };
    await signer.post(`/${token}/signatory`, signatory).expect(303);
    return sign(context, signer, token);
  }

  const states = async () =>
    (await context.stores.platformStates.ofPlatform(1)).map(({ state }) => state);

  it("opens what was signed once more; the register still says under review", async () => {
    await ask()
      .expect(303)
      .expect("Location", `/console/signatures/${first}?done=correction-asked`);
    const token = await mailedDraft();
    const page = load((await signer.get(`/${token}/signatory`).expect(200)).text);
    expect(page("input[name=name]").val()).toBe("Ada Byron");
    expect(page("input[name=authorised]:checked")).toHaveLength(0);
    expect(await states()).toEqual(["under-review"]);
    expect(await context.stores.signatures.find(first)).toMatchObject({ decision: undefined });
    expect(await context.stores.signatureCorrections.ofSignature(1)).toMatchObject([
      { accountId: "ada", reason: REASON, askedAt: NOON },
    ]);
  });

  it("ends in a statement that replaces the first, and can be accepted in its place", async () => {
    await ask().expect(303);
    expect((await correctAndSign(await mailedDraft())).status).toBe(303);

    const [one, other] = await context.stores.signatures.ofPlatform(1);
    expect(other).toMatchObject({ supersedesId: one?.id, decision: undefined });
    expect(one?.decision).toMatchObject({ decision: "declined", reason: "replaced" });
    expect(await context.stores.platforms.all()).toHaveLength(1);
    expect(await states()).toEqual(["under-review"]);
    const verified = await request(app).get(`/en/verification/${first}`).expect(200);
    expect(verified.text).toContain("replaced by a corrected statement");

    const accepted = { decision: "accepted", authority_check: "Rappel" };
    const refused = load((await send("decision", accepted).expect(409)).text);
    expect(refused(".notice-refusal").text()).toContain("a été remplacée");
    await send("decision", accepted, other?.reference).expect(303);
    expect(await states()).toEqual(["under-review", "signed"]);
  });

  it("is signed once: of two drafts for the same statement the second is refused", async () => {
    await ask().expect(303);
    const one = await mailedDraft();
    await ask().expect(303);
    const other = await mailedDraft();
    expect(other).not.toBe(one);
    await correctAndSign(one);
    await signer.post(`/${other}/signatory`, SIGNATORY).expect(303);
    const review = load((await signer.get(`/${other}/review`).expect(200)).text);
    const agreement = {
      full_name: SIGNATORY.name,
      consent: "yes",
      statement_sha256: review("input[name=statement_sha256]").attr("value") ?? "",
    };
    await signer.post(`/${other}/review`, agreement).expect(409);
    expect(await context.stores.signatures.ofPlatform(1)).toHaveLength(2);
  });

  it("of a statement decided meanwhile is a statement like any other", async () => {
    await ask().expect(303);
    const token = await mailedDraft();
    await send("decision", { decision: "accepted", authority_check: "Rappel" }).expect(303);
    await signer.post(`/${token}/signatory`, SIGNATORY).expect(303);
    const { sha256 } = await shownStatement(signer, token);
    const agreement = { full_name: SIGNATORY.name, consent: "yes", statement_sha256: sha256 };
    const refused = await signer.post(`/${token}/review`, agreement).expect(409);
    expect(headingOf(refused)).toContain("Marchéclair");
  });

  it("and a decision at the same moment leave one of them", async () => {
    await ask().expect(303);
    const token = await mailedDraft();
    await signer.post(`/${token}/signatory`, SIGNATORY).expect(303);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    const [signed, decided] = await Promise.all([
      signer.post(`/${token}/code`, { code, statement_sha256 }),
      send("decision", { decision: "accepted", authority_check: "Rappel" }),
    ]);
    expect([signed.status, decided.status].toSorted()).toEqual([303, 409]);
  });

  it.each([
    ["", "Dites ce qui est à corriger"],
    ["x".repeat(501), "trop long"],
  ])("wants a reason, and keeps what was typed", async (reason, told) => {
    const page = load((await ask(reason).expect(422)).text);
    expect(page("#reason-error").text()).toContain(told);
    expect(page("#reason").text()).toBe(reason);
  });

  it("is not asked for once the signature is decided", async () => {
    await send("decision", { decision: "declined", reason: "Sans pouvoir" }).expect(303);
    const page = load((await ask().expect(409)).text);
    expect(page(".notice-refusal").text()).toContain("a déjà été décidée");
    const get = request(app).get(`/console/signatures/${first}/correction`);
    await get.set("Cookie", official).expect(303);
  });
});
