import { load } from "cheerio";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";
import { addPerson, openSession } from "../support/people";
import { later, mailsOf, personAt, protectedPerson } from "./person";

const ACCOUNT = "/fr/account";
const REMOVAL = `${ACCOUNT}/authenticator/removal`;

describe.each(ENGINES)("one's own account on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const addPasskey = (accountId: string, id: string) =>
    context.stores.passkeys.add({
      id,
      accountId,
      publicKey: new Uint8Array([1]),
      counter: 0,
      transports: ["internal"],
      label: "Firefox, Linux",
      createdAt: NOON,
      lastUsedAt: NOON,
    });
  const factorsOf = async (accountId: string) => [
    (await context.stores.passkeys.ofAccount(accountId)).length,
    (await context.stores.authenticators.find(accountId)) ? 1 : 0,
    await context.stores.recoveryCodes.left(accountId),
  ];

  it("says who one is, what protects the account, and where it is open", async () => {
    const { person } = await protectedPerson(context);
    await addPasskey(person.id, "key");
    const at = await personAt(context, person, "proved");
    const page = load((await at.get(ACCOUNT)).text);
    const names = page("main dt")
      .toArray()
      .map((name) => page(name).text());
    expect(names).toEqual([
      "Adresse électronique",
      "Rôle",
      "Compte ouvert le",
      "Clé d’accès (Firefox, Linux)",
      "Application d’authentification",
      "Firefox, Linux (cette session)",
    ]);
    expect(page("#recovery-codes ~ p").text()).toContain("10 sur 10");
    expect(page(`a[href="${REMOVAL}"]`)).toHaveLength(1);
  });

  it("removes a factor after it was asked once more, and a mail tells so", async () => {
    const { person } = await protectedPerson(context);
    await addPasskey(person.id, "key");
    const at = await personAt(context, person, "proved");
    expect(load((await at.get(REMOVAL)).text)("main form").attr("action")).toBe(REMOVAL);
    const removed = await at.post(REMOVAL);
    expect(removed.get("Location")).toBe(`${ACCOUNT}?done=authenticator-removed`);
    expect(await factorsOf(person.id)).toEqual([1, 0, 10]);
    expect(await mailsOf(context)).toEqual([["factor-changed", person.email]]);
    expect((await at.post(REMOVAL)).status).toBe(404);
  });

  it("keeps the last factor of a role that needs one, also when two go at once", async () => {
    const { person } = await protectedPerson(context);
    const at = await personAt(context, person, "proved");
    expect(load((await at.get(REMOVAL)).text)("main form")).toHaveLength(0);
    expect((await at.post(REMOVAL)).status).toBe(409);

    await addPasskey(person.id, "key");
    const removals = [REMOVAL, `${ACCOUNT}/passkeys/key/removal`].map((path) => at.post(path));
    const states = (await Promise.all(removals)).map(({ status }) => status);
    expect(states.sort()).toEqual([303, 409]);
    const [passkeys = 0, authenticators = 0] = await factorsOf(person.id);
    expect(passkeys + authenticators).toBe(1);
  });

  it("lets a representative give up the last one, and the recovery codes with it", async () => {
    const { person } = await protectedPerson(context, { role: "representative" });
    const at = await personAt(context, person, "proved");
    expect((await at.post(REMOVAL)).status).toBe(303);
    expect(await factorsOf(person.id)).toEqual([0, 0, 0]);
    expect((await at.get(`${ACCOUNT}/recovery-codes`)).status).toBe(404);
  });

  it("removes no passkey of somebody else", async () => {
    const { person } = await protectedPerson(context);
    const other = await protectedPerson(context, { role: "mediator" });
    await addPasskey(other.person.id, "theirs");
    const at = await personAt(context, person, "proved");
    expect((await at.post(`${ACCOUNT}/passkeys/theirs/removal`)).status).toBe(404);
    expect(await factorsOf(other.person.id)).toEqual([1, 1, 10]);
  });

  it("wants a fresh proof before a factor is removed or codes are made", async () => {
    const { person } = await protectedPerson(context);
    const at = await personAt(context, person, "proved");
    context.clock.moveTo(later(NOON, 16));
    for (const path of [REMOVAL, `${ACCOUNT}/recovery-codes`]) {
      const asked = `/fr/second-factor?next=${encodeURIComponent(path)}`;
      expect((await at.get(path)).get("Location")).toBe(asked);
      expect((await at.post(path)).get("Location")).toBe(asked);
    }
    expect(await factorsOf(person.id)).toEqual([0, 1, 10]);
  });

  it("makes ten new recovery codes; the former ones end", async () => {
    const { person, recoveryCodes } = await protectedPerson(context);
    const at = await personAt(context, person, "proved");
    const made = (await at.post(`${ACCOUNT}/recovery-codes`)).get("Location") ?? "";
    const page = load((await at.get(made)).text);
    expect(page(".secrets li")).toHaveLength(10);
    const code = page(".secrets li").first().text();
    expect(decodeURIComponent(page("a[download]").attr("href") ?? "")).toContain(code);

    expect(load((await at.get(made)).text)("main a.plain").attr("href")).toBe(
      `${ACCOUNT}/recovery-codes`,
    );
    const { recoveryCodes: store } = context.stores;
    expect(await store.use(person.id, recoveryCodes[0] ?? "", NOON)).toBe(false);
    expect(await store.use(person.id, code.replaceAll("-", ""), NOON)).toBe(true);
  });

  it("takes the language of the mails, and refuses one that there is not", async () => {
    const person = await addPerson(context, { role: "representative" });
    const at = await personAt(context, person);
    const saved = await at.post(`${ACCOUNT}/language`, { language: "de" });
    expect(saved.get("Location")).toBe(`${ACCOUNT}?done=language-saved`);
    expect((await context.stores.accounts.find(person.id))?.language).toBe("de");
    const desk = load((await at.get("/portal")).text);
    expect(desk("html").attr("lang")).toBe("de");
    const lost = load((await at.get("/portal/nowhere")).text);
    expect([lost("html").attr("lang"), lost("main a.button").attr("href")]).toEqual([
      "de",
      "/portal",
    ]);
    const refused = await at.post(`${ACCOUNT}/language`, { language: "la" });
    expect(refused.status).toBe(422);
    expect(load(refused.text)(".error-summary a").attr("href")).toBe("#language");
  });

  it("ends one other session, or all of them, and nobody else’s", async () => {
    const person = await addPerson(context);
    const other = await openSession(context, person);
    await openSession(context, person);
    const stranger = await openSession(context, await addPerson(context, { role: "mediator" }));
    const at = await personAt(context, person, "proved");
    const page = load((await at.get(ACCOUNT)).text);
    expect(page("form[action$=sign-out]")).toHaveLength(2 + 1);

    const idOf = async (token: string) =>
      (await context.stores.sessions.find(token, NOON))?.sessionId ?? "";
    const signOut = (id: string) => at.post(`${ACCOUNT}/sessions/${id}/sign-out`);
    expect((await signOut(await idOf(other))).status).toBe(303);
    expect(await idOf(other)).toBe("");
    expect((await signOut(await idOf(stranger))).status).toBe(404);

    expect((await at.post(`${ACCOUNT}/sign-out-everywhere`)).status).toBe(303);
    expect(await context.stores.ownSessions.ofAccount(person.id, NOON)).toHaveLength(1);
    expect((await at.get(ACCOUNT)).status).toBe(200);
    expect(await idOf(stranger)).not.toBe("");
  });
});
