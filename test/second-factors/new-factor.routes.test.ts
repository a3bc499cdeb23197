import { load } from "cheerio";
import { connect } from "../../src/infrastructure/database/connection";
import { base32, fromBase32 } from "../../src/second-factors/base32";
import { stepOf, totp } from "../../src/second-factors/totp";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { later, mailsOf, personAt, protectedPerson, type PersonAt } from "./person";

const NEW = "/fr/second-factor/new";
const AUTHENTICATOR = `${NEW}/authenticator`;

describe.each(ENGINES)("adding a second factor on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  /** What the form of the page has to bring back, with the right code. */
  async function filledForm({ get }: PersonAt, now = NOON) {
    const page = load((await get(AUTHENTICATOR)).text);
    const secret = fromBase32(page(".secret").text().replaceAll(" ", "")) ?? Buffer.alloc(0);
    return { sealed: page("[name=sealed]").attr("value") ?? "", code: totp(secret, stepOf(now)) };
  }

  it("gives ten recovery codes with the first one, once, and opens the session", async () => {
    const person = await addPerson(context);
    const at = await personAt(context, person);
    const added = await at.post(`${AUTHENTICATOR}?next=/console`, await filledForm(at));
    expect(added.get("Location")).toBe(
      "/fr/account/new-recovery-codes?next=%2Fconsole&done=authenticator-added",
    );
    const answer = await at.get(added.get("Location") ?? "");
    const page = load(answer.text);
    expect(answer.get("Cache-Control")).toBe("no-store");
    const codes = page(".secrets li")
      .toArray()
      .map((code) => page(code).text());
    expect(codes).toHaveLength(10);
    expect(page("a.button:not(.plain)").attr("href")).toBe("/console");
    const reloaded = load((await at.get(added.get("Location") ?? "")).text);
    expect(reloaded("h1").text()).toBe("Ces codes ont déjà été affichés");
    expect(reloaded(".secrets")).toHaveLength(0);
    expect(await mailsOf(context)).toEqual([["factor-changed", person.email]]);

    const other = await personAt(context, person);
    const used = await other.post("/fr/second-factor/recovery-code", { code: codes[3] ?? "" });
    expect(used.status).toBe(303);
  });

  it("stands two clicks on the button: the codes wait for the page that shows them", async () => {
    const at = await personAt(context, await addPerson(context));
    const form = await filledForm(at);
    const clicks = await Promise.all([at.post(AUTHENTICATOR, form), at.post(AUTHENTICATOR, form)]);
    const addresses = clicks.map((answer) => answer.get("Location"));
    expect(new Set(addresses)).toEqual(
      new Set(["/fr/account/new-recovery-codes?next=%2Ffr%2Fsigned-in&done=authenticator-added"]),
    );
    expect(load((await at.get(addresses[0] ?? "")).text)(".secrets li")).toHaveLength(10);
  });

  it("shows the key as an image, a text and a link, and keeps its secret sealed", async () => {
    const person = await addPerson(context);
    const at = await personAt(context, person);
    const page = load((await at.get(AUTHENTICATOR)).text);
    expect(page(".qr-code path")).toHaveLength(2);
    const key = page(".secret").text().replaceAll(" ", "");
    expect(page(`a[href^="otpauth://"]`).attr("href")).toContain(`secret=${key}`);

    await at.post(AUTHENTICATOR, await filledForm(at));
    const kept = (await context.stores.authenticators.find(person.id))?.secret ?? Buffer.alloc(0);
    const db = connect(context.config.database);
    const rows = JSON.stringify(await db("authenticators"));
    await db.destroy();
    expect(rows).toContain("sealed_secret");
    for (const coding of ["base64", "base64url", "hex"] as const) {
      expect(rows).not.toContain(kept.toString(coding));
    }
    expect(rows).not.toContain(base32(kept));
  });

  it("refuses a wrong code and shows the same key again", async () => {
    const at = await personAt(context, await addPerson(context));
    const form = await filledForm(at);
    const answer = await at.post(AUTHENTICATOR, { ...form, code: "12345" });
    expect(answer.status).toBe(422);
    const again = load(answer.text);
    const secret = fromBase32(again(".secret").text().replaceAll(" ", ""));
    expect(secret && totp(secret, stepOf(NOON))).toBe(form.code);
  });

  it("takes no key that was made for somebody else, or by nobody", async () => {
    const stranger = await personAt(context, await addPerson(context, { role: "mediator" }));
    const at = await personAt(context, await addPerson(context));
    for (const sealed of [(await filledForm(stranger)).sealed, "forged", ""]) {
      const form = { ...(await filledForm(at)), sealed };
      expect((await at.post(AUTHENTICATOR, form)).status).toBe(422);
    }
    expect(await context.stores.authenticators.all()).toEqual([]);
  });

  it("wants a proof for every one after the first: the mailbox alone adds none", async () => {
    const { person } = await protectedPerson(context);
    const at = await personAt(context, person);
    for (const path of [NEW, AUTHENTICATOR, `${NEW}/passkey`]) {
      const answer = await at.get(path);
      const asked = `/fr/second-factor?next=${encodeURIComponent(path)}`;
      expect(answer.get("Location")).toBe(asked);
      expect((await at.post(path === NEW ? AUTHENTICATOR : path)).status).toBe(303);
    }
  });

  it("wants that proof to be fresh, and takes the place of the former app", async () => {
    const { person } = await protectedPerson(context);
    const at = await personAt(context, person, "proved");
    const form = await filledForm(at);
    const added = await at.post(AUTHENTICATOR, form);
    expect(added.get("Location")).toBe("/fr/account?done=authenticator-added");
    expect(await context.stores.recoveryCodes.left(person.id)).toBe(10);

    context.clock.moveTo(later(NOON, 16));
    expect((await at.get(AUTHENTICATOR)).get("Location")).toMatch(/^\/fr\/second-factor\?next=/);
  });

  it("is done as a first one by one of two browsers at once", async () => {
    const person = await addPerson(context);
    const people = [await personAt(context, person), await personAt(context, person)];
    const forms = await Promise.all(people.map((at) => filledForm(at)));
    const answers = await Promise.all(
      people.map(({ post }, index) => post(AUTHENTICATOR, forms[index])),
    );
    const addresses = answers.map((answer) => (answer.get("Location") ?? "").split("?")[0]);
    expect(addresses.sort()).toEqual(["/fr/account/new-recovery-codes", "/fr/sign-in"]);
    expect(await mailsOf(context)).toHaveLength(1);
  });

  it("is up to a representative, who is asked for it ever after", async () => {
    const person = await addPerson(context, { role: "representative" });
    const at = await personAt(context, person);
    expect((await at.get("/fr/account")).status).toBe(200);
    expect((await at.post(AUTHENTICATOR, await filledForm(at))).status).toBe(303);

    const other = await personAt(context, person);
    expect((await other.get("/fr/account")).get("Location")).toMatch(/^\/fr\/second-factor\?next=/);
  });
});
