import { load } from "cheerio";
import { testContext } from "../support/context";
import { addPerson } from "../support/people";
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
