import { load } from "cheerio";
import { appOf } from "../support/app";
import { connect } from "../../src/infrastructure/database/connection";
import { publishVersionOne } from "../support/charter";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import {
  askForCode,
  headingOf,
  mailedCode,
  mistakesIn,
  openDraft,
  otherThan,
  sign,
  signerAt,
  type Signer,
} from "./signer";
import { SIGNATORY } from "./typed-answers";

const MINUTE = 60_000;

describe.each(ENGINES)("the code that signs, on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let signer: Signer;
  beforeEach(async () => {
    context = await testContext(engine);
    await publishVersionOne(context);
    signer = signerAt(appOf(context));
  });
  afterEach(() => context.close());

  function pass(minutes: number): void {
    context.clock.moveTo(new Date(context.clock.now().getTime() + minutes * MINUTE));
  }

  async function signatures(): Promise<number> {
    const platforms = await context.stores.platforms.all();
    const all = await Promise.all(
      platforms.map(({ id }) => context.stores.signatures.ofPlatform(id)),
    );
    return all.flat().length;
  }

  async function triesOf(token: string): Promise<number | undefined> {
    const draft = await context.stores.signingDrafts.find(token, context.clock.now());
    return (await context.stores.signingCodes.latest(draft?.id ?? 0, "sign"))?.tries;
  }

  it("is read with or without its space, and signs", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    const typed = { code: ` ${code.slice(0, 3)} ${code.slice(3)} `, statement_sha256 };
    await signer.post(`/${token}/code`, typed).expect(303);
    expect(await signatures()).toBe(1);
  });

  it.each(["", "12345", "abcdef", "1234567"])(
    "costs no try when it is typed as %j",
    async (code) => {
      const token = await openDraft(context);
      const statement_sha256 = await askForCode(signer, token);
      const response = await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(422);
      expect(mistakesIn(response)).toEqual([["#code", "Saisissez les six chiffres du code"]]);
      expect(await triesOf(token)).toBe(0);
    },
  );

  it("may be tried five times, and says how often it still may", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    const wrong = { code: otherThan(code), statement_sha256 };
    const told = [];
    for (let tries = 1; tries <= 6; tries++) {
      told.push(mistakesIn(await signer.post(`/${token}/code`, wrong).expect(422))[0]);
    }
    const over = [
      "#another_code",
      "Ce code n’est plus valable : cinq essais ont été faits. Demandez-en un autre.",
    ];
    expect(told).toEqual([
      ["#code", "Ce n’est pas le bon code. Essais restants : 4."],
      ["#code", "Ce n’est pas le bon code. Essais restants : 3."],
      ["#code", "Ce n’est pas le bon code. Essais restants : 2."],
      ["#code", "Ce n’est pas le bon code. Essais restants : 1."],
      over,
      over,
    ]);

    const right = await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(422);
    expect(mistakesIn(right)).toEqual([over]);
    expect(load(right.text)("#code")).toHaveLength(0);
    expect(load(right.text)("#another_code")).toHaveLength(1);
    expect(await signatures()).toBe(0);
  });

  it("counts twenty wrong tries at once as five, and then refuses the right one", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    const wrong = { code: otherThan(code), statement_sha256 };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signer.post(`/${token}/code`, wrong)),
    );
    const left = answers.map((answer) => mistakesIn(answer)[0]?.[0]);

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 422));
    expect(left.filter((field) => field === "#code")).toHaveLength(4);
    expect(await triesOf(token)).toBe(5);
    await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(422);
    expect(await signatures()).toBe(0);
  });

  it("signs once when the right one comes ten times at once, and all land on one receipt", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => signer.post(`/${token}/code`, { code, statement_sha256 })),
    );

    expect(answers.map((answer) => answer.get("Location"))).toEqual(
      Array.from({ length: 10 }, () => `/fr/signing/${token}/receipt`),
    );
    expect(await signatures()).toBe(1);
    const mails = await context.stores.outbox.latest(20);
    expect(mails.filter(({ template }) => template === "signature-receipt")).toHaveLength(1);
    const again = await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(303);
    expect(again.get("Location")).toBe(`/fr/signing/${token}/receipt`);
  });

  it("signs one of several drafts of the same platform, and tells the others", async () => {
    const forms = [];
    for (let number = 1; number <= 4; number++) {
      const email = `ada${String(number)}@marcheclair.example`;
      const token = await openDraft(context, (answers) => ({
        ...answers,
        signatory: { ...SIGNATORY, email },
      }));
      const statement_sha256 = await askForCode(signer, token);
      forms.push({ token, fields: { code: await mailedCode(context), statement_sha256 } });
    }
    const answers = await Promise.all(
      forms.map(({ token, fields }) => signer.post(`/${token}/code`, fields)),
    );

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused && headingOf(refused)).toBe(
      "Une signature de Marchéclair est déjà en cours d’examen",
    );
    expect(await signatures()).toBe(1);
    expect(await context.stores.platforms.all()).toHaveLength(1);
  });

  it("is good for ten minutes", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const code = await mailedCode(context);
    pass(10);
    const late = await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(422);
    expect(mistakesIn(late)).toEqual([
      [
        "#another_code",
        "Ce code n’est plus valable : ses 10 minutes sont passées. Demandez-en un autre.",
      ],
    ]);
    expect(await signatures()).toBe(0);

    context.clock.moveTo(new Date(context.clock.now().getTime() - 1));
    await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(303);
  });

  it("ends the one before it", async () => {
    const token = await openDraft(context);
    const statement_sha256 = await askForCode(signer, token);
    const first = await mailedCode(context);
    let second = first;
    while (second === first) {
      await signer.post(`/${token}/code-request`).expect(303);
      second = await mailedCode(context);
    }
    await signer.post(`/${token}/code`, { code: first, statement_sha256 }).expect(422);
    await signer.post(`/${token}/code`, { code: second, statement_sha256 }).expect(303);
  });

  it("of another draft proves nothing", async () => {
    const mine = await openDraft(context);
    const statement_sha256 = await askForCode(signer, mine);
    const myCode = await mailedCode(context);
    const other = await openDraft(context);
    await askForCode(signer, other);
    const otherCode = await mailedCode(context);
    // One time in a million they are the same, and this test fails.
    expect(otherCode).not.toBe(myCode);

    await signer.post(`/${mine}/code`, { code: otherCode, statement_sha256 }).expect(422);
    await signer.post(`/${other}/code`, { code: myCode, statement_sha256 }).expect(422);
    expect(await signatures()).toBe(0);
  });

  it("is asked for again in the language of the statement", async () => {
    const token = await openDraft(context);
    const german = signerAt(appOf(context), "de");
    await askForCode(german, token);
    await signer.post(`/${token}/code-request`).expect(303);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail?.subject).toBe("Ihr Code, um die Charta für Marchéclair zu unterzeichnen");
    const statement_sha256 = String(
      load((await signer.get(`/${token}/code`)).text)("input[name=statement_sha256]").val(),
    );
    await signer.post(`/${token}/code`, { code: await mailedCode(context), statement_sha256 });
    const [platform] = await context.stores.platforms.all();
    expect(await context.stores.signatures.ofPlatform(platform?.id ?? 0)).toMatchObject([
      { language: "de", statementSha256: statement_sha256 },
    ]);
  });

  it("cannot be asked for, nor typed, before the statement was agreed to", async () => {
    const token = await openDraft(context);
    for (const response of [
      await signer.get(`/${token}/code`).expect(303),
      await signer.post(`/${token}/code`, { code: "123456" }).expect(303),
      await signer.post(`/${token}/code-request`).expect(303),
    ]) {
      expect(response.get("Location")).toBe(`/fr/signing/${token}/review`);
    }
    expect(await context.stores.outbox.latest(1)).toEqual([]);
  });

  it("is kept nowhere but in the mail", async () => {
    const token = await openDraft(context);
    await askForCode(signer, token);
    const code = await mailedCode(context);
    const db = connect(context.config.database);
    const kept = JSON.stringify([await db("signing_codes"), await db("signing_drafts")]);
    await db.destroy();
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(token);
  });

  it("is of no use once it has signed", async () => {
    const token = await openDraft(context);
    await sign(context, signer, token);
    const code = await mailedCode(context);
    await signer.post(`/${token}/code`, { code }).expect(303);
    expect(await signatures()).toBe(1);
  });
});
