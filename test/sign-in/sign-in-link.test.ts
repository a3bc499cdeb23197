import { load } from "cheerio";
import request from "supertest";
import { addAccount } from "../../src/accounts/add-account";
import { LINK_MS } from "../../src/accounts/sign-in-link.repository";
import { tokenSha256 } from "../../src/infrastructure/token";
import { appOf } from "../support/app";
import { connect } from "../../src/infrastructure/database/connection";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { ENGINES } from "../support/engines";

const later = (ms: number) => new Date(NOON.getTime() + ms);

describe.each(ENGINES)("signing in by a link on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext(engine);
  });
  afterEach(() => context.close());

  const link = async () => {
    const official = { email: "Official@Register.example ", role: "official" as const };
    const decision = await context.inTransaction((tx) => addAccount(tx, official, NOON));
    return decision.accepted ? `/fr/sign-in/links/${decision.linkToken}` : "refused";
  };
  const app = () => request(appOf(context));
  const post = (address: string) => app().post(address).set("Sec-Fetch-Site", "same-origin");
  const cookieOf = (response: request.Response) => response.get("Set-Cookie")?.[0] ?? "";

  it("opens a session that the layout shows, once", async () => {
    const address = await link();
    const signedIn = await post(address).expect(303).expect("Location", "/fr/signed-in");
    expect(cookieOf(signedIn)).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

    const page = await app().get("/fr/sign-in").set("Cookie", cookieOf(signedIn)).expect(200);
    expect(page.text).toContain("official@register.example");
    await post(address).expect(404);
  });

  it("uses nothing up when the link is only looked at, however often", async () => {
    const address = await link();
    for (let looks = 0; looks < 5; looks += 1) {
      const { text } = await app().get(address).expect(200);
      expect(load(text)("form").attr("action")).toBe(address);
    }
    await post(address).expect(303);
  });

  it("opens one session when the link is used twenty times at once", async () => {
    const address = await link();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(address)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it("refuses a link that is unknown or a day old", async () => {
    const address = await link();
    await post("/fr/sign-in/links/unknown").expect(404);
    context.clock.moveTo(later(LINK_MS));
    await app().get(address).expect(404);
    await post(address).expect(404);
  });

  it("ends with signing out, and the old cookie opens nothing", async () => {
    const cookie = cookieOf(await post(await link()));
    const seen = await app().get("/fr/sign-in").set("Cookie", cookie);
    expect(seen.get("Cache-Control")).toBe("no-store");
    await post("/sign-out").set("Cookie", cookie).expect(303);
    const page = await app().get("/fr/sign-in").set("Cookie", cookie);
    expect(page.text).not.toContain("official@register.example");
  });

  it("keeps no token in the database", async () => {
    const address = await link();
    const session =
      cookieOf(await post(address))
        .slice("session=".length)
        .split(";")[0] ?? "";
    const db = connect(context.config.database);
    const rows = JSON.stringify([await db("sessions"), await db("sign_in_links")]);
    await db.destroy();

    expect(rows).toContain(tokenSha256(session));
    expect(rows).not.toContain(session);
    expect(rows).not.toContain(address.split("/").at(-1));
  });
});

describe("a session over https", () => {
  it("lives in a cookie that no other host can set", async () => {
    const context = await testContext("sqlite", { BASE_URL: "https://register.example" });
    const official = { email: "o@register.example", role: "official" as const };
    const decision = await context.inTransaction((tx) => addAccount(tx, official, NOON));
    const token = decision.accepted ? decision.linkToken : "";
    const response = await request(appOf(context))
      .post(`/fr/sign-in/links/${token}`)
      .set("Sec-Fetch-Site", "same-origin")
      .expect(303);
    expect(response.get("Set-Cookie")?.[0]).toMatch(/^__Host-session=.+; Secure/);
    await context.close();
  });
});
