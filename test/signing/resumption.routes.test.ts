import { load } from "cheerio";
import type { Express } from "express";
import { appOf } from "../support/app";
import { publishVersionOne } from "../support/charter";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { askForCode, mailedCode, mistakesIn, openDraft, otherThan, signerAt } from "./signer";

describe("a draft taken up again on another device", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let app: Express;
  let token: string;
  beforeEach(async () => {
    context = await testContext();
    await publishVersionOne(context);
    app = appOf(context);
    token = await openDraft(context);
  });
  afterEach(() => context.close());

  const mails = async (template: string) =>
    (await context.stores.outbox.latest(50)).filter((mail) => mail.template === template);

  /** The path of the link that was mailed, below the journey's own. */
  async function mailedLink(): Promise<string> {
    await signerAt(app).post(`/${token}/link`, { email: "Ada@Marcheclair.example" }).expect(303);
    const [mail] = await mails("signing-resumption");
    expect(mail?.to).toBe("ada@marcheclair.example");
    return /\/signing(\/resumptions\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
  }

  async function resumptionCode(): Promise<string> {
    const [mail] = await mails("signing-resumption-code");
    return /^(\d{3} \d{3})$/m.exec(mail?.text ?? "")?.[1]?.replace(" ", "") ?? "";
  }

  it("is opened by the mailed link and a code, once", async () => {
    const other = signerAt(app, "de");
    const link = await mailedLink();
    expect(link).not.toContain(token);
    await other.get(link).expect(200);
    expect(await mails("signing-resumption-code")).toEqual([]);

    await other.post(link).expect(303);
    const code = await resumptionCode();
    const wrong = await other.post(`${link}/code`, { code: otherThan(code) }).expect(422);
    expect(mistakesIn(wrong)).toEqual([
      ["#code", "Das ist nicht der richtige Code. Verbleibende Versuche: 4."],
    ]);
    const opened = await other.post(`${link}/code`, { code }).expect(303);
    expect(opened.get("Location")).toBe(`/de/signing/${token}`);
    expect(opened.get("Set-Cookie")?.join()).toContain(token);
    await other.post(`${link}/code`, { code }).expect(422);
  });

  it("gives no code that signs, and ends none", async () => {
    const signer = signerAt(app);
    const link = await mailedLink();
    const statement_sha256 = await askForCode(signer, token);
    await signer.post(link).expect(303);
    const code = await resumptionCode();

    await signer.post(`/${token}/code`, { code, statement_sha256 }).expect(422);
    const signing = { code: await mailedCode(context), statement_sha256 };
    const signed = await signer.post(`/${token}/code`, signing).expect(303);
    expect(signed.get("Location")).toBe(`/fr/signing/${token}/receipt`);
  });

  it("is not given to a link that this service has not made, nor once it is gone", async () => {
    const signer = signerAt(app);
    await signer.get("/resumptions/AAAA").expect(404);
    const link = await mailedLink();
    context.clock.moveTo(new Date(NOON.getTime() + 31 * 86_400_000));
    const gone = load((await signer.post(link).expect(404)).text);
    expect(gone("h1").text()).not.toBe("");
    expect(await mails("signing-resumption-code")).toEqual([]);
  });

  it("sends nothing to what is no address, and ten mails an hour to one that is", async () => {
    const signer = signerAt(app);
    const refused = await signer.post(`/${token}/link`, { email: "ada" }).expect(422);
    expect(mistakesIn(refused).map(([field]) => field)).toEqual(["#email"]);
    const ask = () => signer.post(`/${token}/link`, { email: "ada@marcheclair.example" });
    for (let times = 0; times < 10; times++) await ask().expect(303);
    await ask().expect(429);
    expect(await mails("signing-resumption")).toHaveLength(10);
  });
});
