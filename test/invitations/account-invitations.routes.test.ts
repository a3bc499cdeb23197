import { load } from "cheerio";
import request from "supertest";
import { appOf } from "../support/app";
import { expiryOf } from "../../src/invitations/invitation";
import { testContext } from "../support/context";
import { addPerson, openSession } from "../support/people";
import { texts } from "../support/reader";
import { acceptWith, browserOf, mailedToken, type TestBrowser } from "./invited";

const PAGE = "/console/accounts/invitations";

describe("inviting people to the console", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let desk: TestBrowser;
  beforeEach(async () => {
    context = await testContext();
    desk = await browserOf(context, await addPerson(context, { role: "administrator" }));
  });
  afterEach(() => context.close());

  const fields = { name: "Mina Roy", email: "mina@register.example", language: "fr" };

  it("leads from the mail to the second factor, in the role that was chosen", async () => {
    await desk.post(PAGE, { ...fields, role: "mediator" }).expect(303);
    const nobody = await browserOf(context);
    const token = await mailedToken(context);
    const accepted = await acceptWith(context, nobody, token);
    const account = await context.stores.accounts.findByEmail(fields.email);
    expect(account).toMatchObject({ role: "mediator", name: "Mina Roy" });

    const cookie = accepted.get("Set-Cookie")?.find((one) => one.startsWith("session=")) ?? "";
    await nobody
      .get("/fr/signed-in")
      .set("Cookie", cookie)
      .expect(303)
      .expect("Location", /^\/fr\/second-factor\?/);
    const list = load((await desk.get(PAGE).expect(200)).text);
    expect(texts(list, "#invitations tbody th")[0]).toMatch(/Mina Roy.*Médiateur/);
    expect(texts(list, "#invitations tbody td")[1]).toBe("Acceptée le 2 octobre 2026");
  });

  it("keeps what was typed when the role is missing", async () => {
    const { text } = await desk.post(PAGE, fields).expect(422);
    expect(load(text)("#name").attr("value")).toBe("Mina Roy");
    expect(texts(load(text), ".error-summary li")).toEqual(["Choisissez un rôle"]);
    await desk.post(PAGE, { ...fields, role: "representative" }).expect(422);
  });

  it("is refused for an address that has an account, in whatever role", async () => {
    await addPerson(context, { role: "representative" });
    const asOfficial = { ...fields, role: "official" };
    const other = { ...asOfficial, email: "representative@register.example" };
    await desk.post(PAGE, other).expect(409);
    await addPerson(context, { role: "official" });
    await desk.post(PAGE, { ...asOfficial, email: "official@register.example" }).expect(409);
  });

  it("keeps what was typed while the second factor is proved, and says so", async () => {
    const account = await addPerson(context, { role: "administrator" });
    const former = await openSession(context, account);
    const app = appOf(context);
    const MINUTES = 16;
    context.clock.moveTo(new Date(context.clock.now().getTime() + MINUTES * 60_000));
    await request(app)
      .post(PAGE)
      .set("Sec-Fetch-Site", "same-origin")
      .set("Cookie", `session=${former}`)
      .type("form")
      .send({ ...fields, role: "mediator" })
      .expect(303)
      .expect("Location", /second-factor\?next=/);
    expect((await context.stores.invitations.to(undefined)).all).toBe(0);

    const { sessions } = context.stores;
    const session = await sessions.find(former, context.clock.now());
    const token = await sessions.prove(session?.sessionId ?? "", context.clock.now());
    const shown = await request(app).get(PAGE).set("Cookie", `session=${token}`).expect(200);
    const page = load(shown.text);
    expect(page("#name").attr("value")).toBe("Mina Roy");
    expect(page("#email").attr("value")).toBe("mina@register.example");
    expect(page("input[name=role][checked]").attr("value")).toBe("mediator");
    expect(texts(page, "[role=status]")[0]).toMatch(/^Voici de nouveau ce que vous/);
  });

  it("are listed fifty a page", async () => {
    const { id: invitedBy } = await addPerson(context, { role: "administrator" });
    const now = context.clock.now();
    for (let number = 0; number < 52; number += 1) {
      const email = `${String(number)}@register.example`;
      const sent = { name: "Mina Roy", email, language: "fr", role: "official" } as const;
      const times = { invitedBy, invitedAt: now, expiresAt: expiryOf(now) };
      const invitation = { ...sent, platformId: undefined, ...times };
      await context.stores.invitations.add(String(number), invitation);
    }
    expect(texts(load((await desk.get(PAGE)).text), "#invitations tbody tr")).toHaveLength(50);
    const second = load((await desk.get(`${PAGE}?page=2`)).text);
    expect(texts(second, "#invitations tbody tr")).toHaveLength(2);
    expect(texts(second, ".pagination [aria-current]")).toEqual(["2"]);
  });

  it("can be renewed and revoked, and nothing that is not there", async () => {
    await desk.post(PAGE, { ...fields, role: "official" }).expect(303);
    await desk.post(`${PAGE}/1/renewal`).expect(303).expect("Location", `${PAGE}?done=renewed`);
    await desk.post(`${PAGE}/1/revocation`).expect(303);
    await desk.post(`${PAGE}/1/revocation`).expect(409);
    await desk.post(`${PAGE}/2/revocation`).expect(404);
    const nobody = await browserOf(context);
    await nobody.get(`/fr/invitations/${await mailedToken(context)}`).expect(404);
  });
});
