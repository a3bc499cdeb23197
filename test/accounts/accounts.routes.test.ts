import { load, type CheerioAPI } from "cheerio";
import { FRESH_MS } from "../../src/accounts/permission";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { desk } from "../support/desk";
import { ENGINES } from "../support/engines";
import { addPerson, cookieOf } from "../support/people";

const ACCOUNTS = "/console/accounts";

describe("the accounts of the console", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let cookie: string;
  let at: ReturnType<typeof desk>;
  beforeEach(async () => {
    context = await testContext();
    cookie = await cookieOf(context, "administrator");
    at = desk(context, () => cookie);
  });
  afterEach(() => context.close());

  const addresses = (page: CheerioAPI) =>
    page("#accounts tbody th")
      .toArray()
      .map((cell) => page(cell).text().trim());
  const told = (page: CheerioAPI) => page(".error-summary a").text();

  it("are listed by address, with role, state and last sign-in", async () => {
    await addPerson(context, { name: "Zoé Martin", suspendedAt: NOON });
    const page = await at.page(ACCOUNTS);
    expect(addresses(page)).toEqual([
      "administrator@register.example",
      "official@register.example",
    ]);
    const cells = page("#accounts tbody tr:last-child")
      .text()
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    expect(cells).toEqual([
      "official@register.example",
      "Zoé Martin",
      "agent",
      "Suspendu",
      "depuis le 2\u00A0octobre 2026",
      "jamais",
    ]);
    expect(page("#accounts tbody tr:first-child time").attr("datetime")).toBe(NOON.toISOString());
    expect(page(`a[href="${ACCOUNTS}/invitations"]`)).toHaveLength(1);
  });

  it.each([
    ["email=OFFICIAL", ["official@register.example"]],
    ["email=%25", []],
    ["email=%00", ["administrator@register.example", "official@register.example"]],
    ["role=administrator", ["administrator@register.example"]],
    ["state=suspended", ["official@register.example"]],
    ["state=active&role=official", []],
    [
      "role=king&state=gone&page=-1",
      ["administrator@register.example", "official@register.example"],
    ],
  ])("are narrowed by %s", async (query, expected) => {
    await addPerson(context, { suspendedAt: NOON });
    expect(addresses(await at.page(`${ACCOUNTS}?${query}`))).toEqual(expected);
  });

  it("come in pages of fifty, and the filter goes along", async () => {
    for (let n = 100; n < 160; n += 1) {
      await addPerson(context, { id: `o${n}`, email: `o${n}@register.example` });
    }
    const first = await at.page(`${ACCOUNTS}?role=official`);
    expect(addresses(first)).toHaveLength(50);
    const next = first('.pagination a[rel="next"]').attr("href") ?? "";
    const second = await at.page(next);
    expect(addresses(second)).toHaveLength(10);
    expect(second(".pagination").text()).toContain("51 à 60 sur 60");
    expect(addresses(await at.page(`${ACCOUNTS}?role=official&page=99`))).toHaveLength(10);
  });

  it("speak the language of whoever looks", async () => {
    expect((await at.page(ACCOUNTS, "de"))("h1").text()).toBe("Konten");
    expect((await at.page(`${ACCOUNTS}/administrator`, "en"))("h2").text()).toContain("History");
  });

  it("show what was done, by whom, after it was done", async () => {
    const { id } = await addPerson(context);
    const act = await at.page(`${ACCOUNTS}/${id}/suspension`);
    expect(act("main form").attr("action")).toBe(`${ACCOUNTS}/${id}/suspension`);
    await at
      .post(`${ACCOUNTS}/${id}/suspension`)
      .expect(303)
      .expect("Location", `${ACCOUNTS}/${id}?done=suspension`);

    const page = await at.page(`${ACCOUNTS}/${id}?done=suspension`);
    expect(page("[role=status]").text()).toContain("Le compte est suspendu");
    expect(page(".summary-list .tag").text().trim()).toBe("Suspendu");
    expect(page(".timeline").text()).toMatch(/Compte suspendu\s+par administrator@register/);
    expect(page("main ul").text()).toContain("Rétablir ce compte");
    await at.post(`${ACCOUNTS}/${id}/reinstatement`).expect(303);
  });

  it("show what somebody else did meanwhile in the place of the act", async () => {
    const { id } = await addPerson(context);
    const asItWas = load((await at.post(`${ACCOUNTS}/${id}/reinstatement`).expect(409)).text);
    expect(asItWas("[role=alert]").text()).toContain("C’est déjà le cas");
    await at.post(`${ACCOUNTS}/${id}/suspension`).expect(303);
    const second = load((await at.post(`${ACCOUNTS}/${id}/suspension`).expect(409)).text);
    expect(second("h1").text()).toBe("official@register.example");
    expect(second("[role=alert]").text()).toMatch(/déjà fait, par administrator@.*octobre 2026/);
    expect(second("main form")).toHaveLength(0);
    await at
      .get(`${ACCOUNTS}/${id}/suspension`)
      .expect(303)
      .expect("Location", `${ACCOUNTS}/${id}`);
  });

  it("say in words what is refused, and change nothing", async () => {
    const offered = await at.page(`${ACCOUNTS}/administrator`);
    expect(offered('main a[href$="/suspension"], main a[href$="/role"]')).toHaveLength(0);
    const own = await at.post(`${ACCOUNTS}/administrator/suspension`).expect(409);
    expect(told(load(own.text))).toContain("votre propre compte");
    const { id } = await addPerson(context);
    const none = await at.post(`${ACCOUNTS}/${id}/role`, { role: "king" }).expect(422);
    expect(told(load(none.text))).toBe("Choisissez un rôle");
    const bound = await at.post(`${ACCOUNTS}/${id}/role`, { role: "representative" }).expect(409);
    expect(told(load(bound.text))).toContain("invitez une autre adresse");
    expect(await context.stores.accounts.find(id)).toMatchObject({ role: "official" });
  });

  it("are not there under another id", async () => {
    await at.get(`${ACCOUNTS}/nobody`).expect(404);
    await at.post(`${ACCOUNTS}/nobody/suspension`).expect(404);
  });

  it("keep the role that was chosen while the second factor is proved anew", async () => {
    const { id } = await addPerson(context);
    context.clock.moveTo(new Date(NOON.getTime() + FRESH_MS + 1));
    const path = `${ACCOUNTS}/${id}/role`;
    const away = await at.post(path, { role: "mediator" }).expect(303);
    expect(away.get("Location")).toContain("/fr/second-factor?next=");
    expect(await context.stores.accounts.find(id)).toMatchObject({ role: "official" });

    const token = cookie.slice("session=".length);
    const session = await context.stores.sessions.find(token, context.clock.now());
    const proved = await context.stores.sessions.prove(
      session?.sessionId ?? "",
      context.clock.now(),
    );
    cookie = `session=${proved}`;
    const page = await at.page(path);
    expect(page('input[name="role"][checked]').attr("value")).toBe("mediator");
  });
});

describe.each(ENGINES)("the last sign-in on %s", (engine) => {
  it("is when the second factor was proved first, and outlives the session", async () => {
    const context = await testContext(engine);
    const official = await addPerson(context);
    const opening = { account: official, firstProof: "code", agent: "" } as const;
    const { sessions } = context.stores;
    const lastSignIn = async () => (await context.queries.accounts.find(official.id))?.lastSignInAt;
    const token = await sessions.open(opening, NOON);
    expect(await lastSignIn()).toBeUndefined();

    const { sessionId = "" } = (await sessions.find(token, NOON)) ?? {};
    await sessions.prove(sessionId, NOON);
    const again = await sessions.prove(sessionId, new Date(NOON.getTime() + 60_000));
    await sessions.close(again);
    expect(await lastSignIn()).toEqual(NOON);
    await context.close();
  });
});
