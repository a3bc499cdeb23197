import { load } from "cheerio";
import type { Response } from "supertest";
import { ATTEMPT_MS } from "../../src/identities/identity-attempt";
import { connect } from "../../src/infrastructure/database/connection";
import { tokenSha256 } from "../../src/infrastructure/token";
import { removeExpiredSessions } from "../../src/sign-in/remove-expired-sessions.job";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { startIdentityProvider } from "../support/identity-provider";
import { addPerson } from "../support/people";
import { texts } from "../support/reader";
import { traveller } from "./traveller";

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  provider = await startIdentityProvider();
});

describe("signing in through another service", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext("sqlite", provider.environment);
  });
  afterEach(() => context.close());

  const addLinked = async (subject: string, suspendedAt?: Date) => {
    const { id } = await addPerson(context, { suspendedAt });
    const opened = { accountId: id, linkedAt: NOON, lastUsedAt: undefined };
    await context.stores.identities.add({ issuer: provider.issuer, subject, ...opened });
    return id;
  };
  const sessionOf = ({ cookies }: ReturnType<typeof traveller>) =>
    context.stores.sessions.find(cookies.get("session") ?? "", context.clock.now());
  const change = async (columns: object) => {
    const db = connect(context.config.database);
    await db("identity_attempts").update(columns);
    await db.destroy();
  };
  const expectUnverified = (response: Response) => {
    expect([response.status, texts(load(response.text), "h1")]).toEqual([
      422,
      ["Cette connexion n’a pas pu être vérifiée"],
    ]);
    expect(response.get("Set-Cookie")?.join() ?? "").not.toContain("session=");
  };

  it("opens the account that the identity was linked to, halfway until the second factor", async () => {
    const accountId = await addLinked("ada");
    const ada = traveller(context);
    const back = await ada.travel("ada");
    expect([back.status, back.get("Location")]).toEqual([303, "/fr/signed-in"]);
    expect(await sessionOf(ada)).toMatchObject({ accountId, provedAt: undefined });
    expect(ada.cookies.has("identity")).toBe(false);

    const desk = await ada.get("/fr/signed-in");
    expect(desk.get("Location")).toMatch(/^\/fr\/second-factor/);
    const identity = await context.stores.identities.ofAccount(accountId, provider.issuer);
    expect(identity?.lastUsedAt).toEqual(NOON);
  });

  it("goes on where the sign-in was asked for, and nowhere outside the register", async () => {
    await addLinked("ada");
    const path = "/de/identities/sign-in?next=";
    const asked = await traveller(context).travel("ada", `${path}%2Fconsole%2Freports`);
    expect(asked.get("Location")).toBe("/console/reports");
    const outside = await traveller(context).travel("ada", `${path}%2F%2Fevil.example`);
    expect(outside.get("Location")).toBe("/de/signed-in");
  });

  it("opens nothing by an e-mail address that is the same", async () => {
    const { email } = await addPerson(context);
    expect(email).toBe("official@register.example");
    const stranger = traveller(context);
    const back = await stranger.travel("somebody", "/en/identities/sign-in");
    expect(back.status).toBe(409);
    const page = load(back.text);
    expect(texts(page, "h1")).toEqual(["This identity is linked to no account"]);
    expect(page("html").attr("lang")).toBe("en");
    expect(back.text).not.toContain(email);
    expect(stranger.cookies.size).toBe(0);
    expect(await context.stores.accounts.all()).toHaveLength(1);
  });

  it("tells a suspended account apart from none to nobody", async () => {
    const unknown = await traveller(context).travel("ada");
    await addLinked("ada", NOON);
    const suspended = await traveller(context).travel("ada");
    expect([suspended.status, suspended.text]).toEqual([unknown.status, unknown.text]);
  });

  it("does nothing when the person gives up there", async () => {
    await addLinked("ada");
    const back = await traveller(context).travel(undefined);
    expect([back.status, texts(load(back.text), "h1")]).toEqual([409, ["Rien n’a été fait"]]);
  });

  it("refuses an answer with another state, and uses the attempt up", async () => {
    await addLinked("ada");
    const ada = traveller(context);
    const address = await ada.wayBack("ada");
    const cookie = ada.cookies.get("identity") ?? "";
    expectUnverified(await ada.get(address.replace(/state=[^&]+/, "state=another")));
    ada.cookies.set("identity", cookie);
    expectUnverified(await ada.get(address));
  });

  it("takes an error for one of the provider only when it knows the state", async () => {
    const ada = traveller(context);
    await ada.wayBack("ada");
    expectUnverified(await ada.get("/identities/callback?error=access_denied&state=another"));
  });

  it("refuses an id token with another nonce", async () => {
    await addLinked("ada");
    const ada = traveller(context);
    const address = await ada.wayBack("ada");
    await change({ nonce: "another" });
    expectUnverified(await ada.get(address));
  });

  it("refuses a browser that has not the proof of having left (PKCE)", async () => {
    await addLinked("ada");
    const ada = traveller(context);
    const address = await ada.wayBack("ada");
    await change({ code_verifier: "another-verifier-of-forty-three-characters-at-least" });
    expectUnverified(await ada.get(address));
  });

  it("refuses an answer brought by a browser that never left", async () => {
    await addLinked("ada");
    expectUnverified(await traveller(context).get(await traveller(context).wayBack("ada")));
  });

  it("takes an answer once, of twenty at the same time too", async () => {
    await addLinked("ada");
    const ada = traveller(context);
    const address = await ada.wayBack("ada");
    const cookie = ada.cookies.get("identity") ?? "";
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => {
        const copy = traveller(context);
        copy.cookies.set("identity", cookie);
        return copy.get(address);
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      303,
      ...Array.from({ length: 19 }, () => 422),
    ]);
  });

  it("refuses somebody who was away for ten minutes", async () => {
    await addLinked("ada");
    const ada = traveller(context);
    const address = await ada.wayBack("ada");
    context.clock.moveTo(new Date(NOON.getTime() + ATTEMPT_MS));
    expectUnverified(await ada.get(address));
  });

  it("keeps of the browser's token its hash only, and forgets attempts that have expired", async () => {
    const ada = traveller(context);
    await ada.wayBack("ada");
    const token = ada.cookies.get("identity") ?? "";
    const db = connect(context.config.database);
    const before: unknown[] = await db("identity_attempts");
    await removeExpiredSessions(context);
    const kept: unknown[] = await db("identity_attempts");
    context.clock.moveTo(new Date(NOON.getTime() + ATTEMPT_MS));
    await removeExpiredSessions(context);
    const after: unknown[] = await db("identity_attempts");
    await db.destroy();

    expect(JSON.stringify(before)).not.toContain(token);
    expect(JSON.stringify(before)).toContain(tokenSha256(token));
    expect([kept.length, after.length]).toEqual([1, 0]);
  });
});

describe("leaving for another service", () => {
  it("is limited by address of the network", async () => {
    const context = await testContext("sqlite", provider.environment);
    const ada = traveller(context);
    const answers: number[] = [];
    for (let time = 0; time < 31; time += 1) {
      answers.push((await ada.post("/fr/identities/sign-in")).status);
    }
    expect(answers.lastIndexOf(303)).toBe(29);
    expect(answers.at(-1)).toBe(429);
    await context.close();
  });

  it("sends the form, asked for as a page, to the sign-in page", async () => {
    const context = await testContext("sqlite", provider.environment);
    const page = await traveller(context).get("/de/identities/sign-in?next=%2Fconsole");
    expect(page.get("Location")).toBe("/de/sign-in?next=%2Fconsole");
    await context.close();
  });

  it("is allowed by the policy of our pages when there is a service to go to, and only then", async () => {
    const policyOf = async (environment: Readonly<Record<string, string>>) => {
      const context = await testContext("sqlite", environment);
      const page = await traveller(context).get("/fr/sign-in");
      await context.close();
      return page.get("Content-Security-Policy") ?? "";
    };
    expect(await policyOf({})).toContain("form-action 'self';");
    expect(await policyOf(provider.environment)).toContain(
      `form-action 'self' ${provider.issuer};`,
    );
  });

  it("has no address when there is no service", async () => {
    const context = await testContext();
    expect((await traveller(context).post("/fr/identities/sign-in")).status).toBe(404);
    expect((await traveller(context).get("/identities/callback?code=x&state=y")).status).toBe(404);
    await context.close();
  });
});
