import { load } from "cheerio";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson } from "../support/people";
import { passkeyDevice } from "./passkey-device";
import { later, mailsOf, personAt, protectedPerson, type PersonAt } from "./person";

const NEW = "/fr/second-factor/new/passkey";
const PROVE = "/fr/second-factor";
const USE = `${PROVE}/passkey`;
const OURS = { origin: "http://localhost:3000" };

interface Options {
  readonly challenge: string;
  readonly excludeCredentials?: readonly { readonly id: string }[];
}

describe.each(ENGINES)("a passkey on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  /** What the page asks the browser for. */
  async function asked({ get }: PersonAt, path: string): Promise<Options> {
    const page = load((await get(path)).text);
    return JSON.parse(page("form[data-options]").attr("data-options") ?? "") as Options;
  }

  /** Somebody at a browser who has added the passkey of a device; and that device. */
  async function withPasskey(name = "") {
    const person = await addPerson(context);
    const device = passkeyDevice();
    const at = await personAt(context, person);
    const { challenge } = await asked(at, NEW);
    const credential = device.create({ ...OURS, challenge, counter: 5 });
    const added = await at.post(NEW, { credential, name });
    return { person, device, at, added };
  }

  async function use(
    { person, device }: Awaited<ReturnType<typeof withPasskey>>,
    ceremony: Partial<Parameters<typeof device.use>[0]> = {},
  ): Promise<number> {
    const at = await personAt(context, person);
    const { challenge } = await asked(at, PROVE);
    const credential = device.use({ ...OURS, challenge, counter: 6, ...ceremony });
    return (await at.post(USE, { credential })).status;
  }

  it("is added as a first factor and opens the session the next time", async () => {
    const owner = await withPasskey();
    expect(owner.added.get("Location")).toContain("/fr/account/new-recovery-codes");
    expect(await mailsOf(context)).toEqual([["factor-changed", owner.person.email]]);
    expect(await use(owner)).toBe(303);
    expect(await context.stores.passkeys.find(owner.person.id, owner.device.id)).toMatchObject({
      counter: 6,
      transports: ["internal"],
    });
  });

  it("bears the name its owner gave it, with when it was added and used", async () => {
    const { at } = await withPasskey("  clé\u202E bleue ");
    const page = load((await at.get("/fr/account")).text);
    const row = page("dt:contains(bleue)");
    expect(row.text()).toBe("Clé d’accès (clé bleue)");
    expect(row.next().text()).toMatch(
      /Ajoutée le 2.octobre.*Utilisée la dernière fois le 2.octobre/,
    );
  });

  it("is not made twice on the same device", async () => {
    const { at, device } = await withPasskey();
    const { excludeCredentials = [] } = await asked(at, NEW);
    expect(excludeCredentials.map(({ id }) => id)).toEqual([device.id]);
  });

  it("signs for one challenge, once, in the session that asked", async () => {
    const { person, device } = await withPasskey();
    const at = await personAt(context, person);
    const other = await personAt(context, person);
    const { challenge } = await asked(at, PROVE);
    await asked(other, PROVE);
    const credential = device.use({ ...OURS, challenge, counter: 6 });
    expect((await other.post(USE, { credential })).status).toBe(422);
    expect((await at.post(USE, { credential })).status).toBe(303);
    // A second click is no other use; later, the same answer is worth nothing.
    expect((await at.post(USE, { credential })).status).toBe(303);
    context.clock.moveTo(later(NOON, 1));
    expect((await at.post(USE, { credential })).status).toBe(422);
  });

  it.each([
    ["made by a page of another site", { origin: "https://evil.example" }],
    ["made for another service", { rpId: "evil.example" }],
    ["made without looking who is there", { isVerified: false }],
    ["of a copy of the device, which counts fewer uses", { counter: 5 }],
    ["for another challenge", { challenge: "AAAA" }],
  ])("is refused when its signature was %s", async (_, ceremony) => {
    expect(await use(await withPasskey(), ceremony)).toBe(422);
  });

  it("of somebody else is refused", async () => {
    const owner = await withPasskey();
    const { person } = await protectedPerson(context, { role: "mediator" });
    await context.stores.passkeys.add({
      ...(await anotherPasskey(owner.person.id, owner.device.id)),
      id: "own",
      accountId: person.id,
    });
    expect(await use({ ...owner, person })).toBe(422);
  });

  it.each(["", "{}", "not JSON", '{"id":1}'])("is not %j", async (credential) => {
    const at = await personAt(context, await addPerson(context));
    await asked(at, NEW);
    expect((await at.post(NEW, { credential })).status).toBe(422);
  });

  it("has the only pages with a script, which is ours and stands in a file", async () => {
    const { at } = await withPasskey();
    const page = await at.get(NEW);
    expect(page.get("Content-Security-Policy")).toMatch(/;script-src 'self'$/);
    expect(load(page.text)("script").attr("src")).toMatch(/^\/assets\/passkey\.js\?v=/);
    const choice = await at.get("/fr/second-factor/new");
    expect(choice.get("Content-Security-Policy")).not.toContain("script-src");
    expect(load(choice.text)("script")).toHaveLength(0);
  });

  async function anotherPasskey(accountId: string, id: string) {
    const found = await context.stores.passkeys.find(accountId, id);
    if (!found) throw new Error("the passkey that was added is not there");
    return found;
  }
});
