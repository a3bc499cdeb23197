import { load } from "cheerio";
import { appOf } from "../support/app";
import type { Account } from "../../src/accounts/account";
import type { Language } from "../../src/infrastructure/language";
import type { Platform } from "../../src/platforms/platform";
import { ADA, askToSign } from "../signatures/asked-to-sign";
import { mailedCode, shownStatement, signerAt } from "../signing/signer";
import { ORGANISATION, SIGNATORY, typedChoices } from "../signing/typed-answers";
import { publishVersionOne, versionOne } from "../support/charter";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { addPerson, openSession } from "../support/people";
import { reader, texts } from "../support/reader";
import { addPlatform } from "../support/register";

/** What stands at the end of each step; French is told by sign-the-charter.test.ts. */
const WORDS = {
  en: {
    receipt: "Your statement is signed",
    state: "Signatory",
    taken: "11 of 12",
    subject: "Marchéclair is on the register as a signatory",
  },
  de: {
    receipt: "Ihre Erklärung ist unterzeichnet",
    state: "Unterzeichnet",
    taken: "11 von 12",
    subject: "Marchéclair steht als Unterzeichnerin im Register",
  },
} as const;

describe("from an invitation to the register, by forms alone", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: Account;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    official = await addPerson(context, { name: "Claire Morel" });
    platform = await addPlatform(context);
  });
  afterEach(() => context.close());

  /** Answers step by step from the link that was mailed; the token of the draft. */
  async function answer(invitation: string, language: Language): Promise<string> {
    const { post } = signerAt(appOf(context), language);
    const started = await post("", { invitation }).expect(303);
    const token = /\/signing\/([\w-]{43})\//.exec(started.get("Location") ?? "")?.[1] ?? "";
    const { commitments } = await versionOne();
    await post(`/${token}/organisation`, ORGANISATION).expect(303);
    const choices = typedChoices(commitments.map(({ code }) => code));
    for (const [code, choice] of Object.entries(choices)) {
      await post(`/${token}/commitments/${code}`, choice).expect(303);
    }
    await post(`/${token}/signatory`, SIGNATORY).expect(303);
    return token;
  }

  it.each(["en", "de"] as const)("in %s", async (language) => {
    const t = WORDS[language];
    const invitee = { ...ADA, language };
    const invitation = await askToSign(context, { platform, inviter: official, invitee });
    const token = await answer(invitation, language);

    const signer = signerAt(appOf(context), language);
    const { sha256: statement_sha256 } = await shownStatement(signer, token);
    const agreement = { full_name: SIGNATORY.name, consent: "yes", statement_sha256 };
    await signer.post(`/${token}/review`, agreement).expect(303);
    const typed = { code: await mailedCode(context), statement_sha256 };
    await signer.post(`/${token}/code`, typed).expect(303);
    const receipt = load((await signer.get(`/${token}/receipt`).expect(200)).text);
    expect(receipt("h1").text()).toBe(t.receipt);

    const read = reader(context);
    const [signature] = await context.stores.signatures.ofPlatform(platform.id);
    const session = await openSession(context, official);
    const decision = { decision: "accepted", authority_check: "Called back" };
    await desk(context, () => `session=${session}`)
      .post(`/console/signatures/${signature?.reference ?? ""}/decision`, decision)
      .expect(303);
    const register = await read(`/${language}/signatories/marcheclair`);
    expect(texts(register, "main .tag")).toContain(t.state);
    expect(texts(register, "main").join()).toContain(t.taken);
    const verification = await read(`/${language}/verification/${signature?.reference ?? ""}`);
    expect(texts(verification, "#parts .tag")).toHaveLength(11);
    const mails = await context.stores.outbox.latest(20);
    expect(mails.map(({ template, to }) => [template, to])).toEqual(
      ["signature-accepted", "signature-receipt", "signing-code", "platform-invitation"].map(
        (template) => [template, ADA.email],
      ),
    );
    expect(mails[0]?.subject).toContain(t.subject);
  });
});
