import { load } from "cheerio";
import type { Response } from "supertest";
import type { Account } from "../../src/accounts/account";
import { FRESH_MS } from "../../src/accounts/permission";
import { NOON } from "../support/clock";
import { testContext } from "../support/context";
import { startIdentityProvider } from "../support/identity-provider";
import { addPerson, openSession } from "../support/people";
import { texts } from "../support/reader";
import { traveller } from "./traveller";

const LINK = "/fr/identities/link";

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  provider = await startIdentityProvider();
});

describe("the identity linked to an account", () => {
  let context: Awaited<ReturnType<typeof testContext>>;
  beforeEach(async () => {
    context = await testContext("sqlite", provider.environment);
  });
  afterEach(() => context.close());

  const arrive = async (account: Partial<Account> = {}) =>
    traveller(context, await openSession(context, await addPerson(context, account)));
  const subjectOf = async (accountId: string) =>
    (await context.stores.identities.ofAccount(accountId, provider.issuer))?.subject;
  const subjects = async () => {
    const mails = await context.stores.outbox.claim(10, context.clock.now(), NOON);
    return mails.map(({ to, subject }) => [to, subject]);
  };
  const section = async (visitor: ReturnType<typeof traveller>) => {
    const page = load((await visitor.get("/fr/account")).text);
    return {
      details: texts(page, "section[aria-labelledby=identity] dd p"),
      acts: texts(page, "section[aria-labelledby=identity] button"),
    };
  };
  const expectRefused = (response: Response, title: string) => {
    expect([response.status, texts(load(response.text), "h1")]).toEqual([409, [title]]);
  };

  it("is linked by whoever is signed in, opens the account from then on, and a mail says so", async () => {
    const ada = await arrive({ language: "de" });
    const back = await ada.travel("ada", LINK);
    expect([back.status, back.get("Location")]).toEqual([303, `/fr/account?done=identity-linked`]);
    expect(await subjectOf("official")).toBe("ada");
    expect(await subjects()).toEqual([
      ["official@register.example", "Ihre ProConnect-Identität öffnet jetzt Ihr Konto"],
    ]);

    expect(await section(ada)).toEqual({
      details: ["Liée le 2 octobre 2026 à 12 h 00", "Pas encore utilisée"],
      acts: ["Délier mon identité ProConnect"],
    });
    expect((await traveller(context).travel("ada")).get("Location")).toBe("/fr/signed-in");
  });

  it("is offered on the page of the account", async () => {
    expect(await section(await arrive())).toEqual({
      details: [],
      acts: ["Lier mon identité ProConnect"],
    });
  });

  it("is unlinked once, with a mail, and opens nothing afterwards", async () => {
    const ada = await arrive();
    await ada.travel("ada", LINK);
    for (let times = 0; times < 2; times += 1) {
      const done = await ada.post("/fr/identities/unlink");
      expect([done.status, done.get("Location")]).toEqual([
        303,
        `/fr/account?done=identity-unlinked`,
      ]);
    }
    expect(await subjectOf("official")).toBeUndefined();
    const history = await context.queries.accounts.history("official");
    expect(history.map(({ change, by }) => [change, by])).toEqual([
      ["identity-unlinked", "official@register.example"],
      ["identity-linked", "official@register.example"],
    ]);
    const to = "official@register.example";
    expect(await subjects()).toEqual([
      [to, "Votre identité ProConnect ouvre maintenant votre compte"],
      [to, "Votre identité ProConnect n’ouvre plus votre compte"],
    ]);
    expect((await traveller(context).travel("ada")).status).toBe(409);
  });

  it("opens one account only", async () => {
    await (await arrive()).travel("ada", LINK);
    const mediator = await arrive({ role: "mediator" });
    const refused = await mediator.travel("ada", LINK);
    expectRefused(refused, "Cette identité est liée à un autre compte");
    expect(await subjectOf("mediator")).toBeUndefined();
    expect(await subjectOf("official")).toBe("ada");
  });

  it("is the only one of its account", async () => {
    const ada = await arrive();
    await ada.travel("ada", LINK);
    const refused = await ada.travel("another", LINK);
    expectRefused(refused, "Une identité est déjà liée à ce compte");
    expect(await subjectOf("official")).toBe("ada");
  });

  it("is not linked to the account of somebody else who signed in meanwhile", async () => {
    const ada = await arrive();
    const address = await ada.wayBack("ada", LINK);
    const mediator = await addPerson(context, { role: "mediator" });
    ada.cookies.set("session", await openSession(context, mediator));
    expectRefused(await ada.get(address), "Rien n’a été lié");
    expect([await subjectOf("official"), await subjectOf("mediator")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each(["nobody", "halfway"] as const)("is not linked in a session of %s", async (stage) => {
    const ada = await arrive();
    const address = await ada.wayBack("ada", LINK);
    if (stage === "nobody") ada.cookies.delete("session");
    else {
      const account = await addPerson(context);
      ada.cookies.set("session", await openSession(context, account, "halfway"));
    }
    expectRefused(await ada.get(address), "Rien n’a été lié");
    expect(await subjectOf("official")).toBeUndefined();
  });

  it("is changed only after a fresh proof of the second factor", async () => {
    const ada = await arrive();
    await ada.travel("ada", LINK);
    context.clock.moveTo(new Date(NOON.getTime() + FRESH_MS + 1));
    for (const path of ["/fr/identities/link", "/fr/identities/unlink"]) {
      const sentAway = await ada.post(path);
      const next = `next=${encodeURIComponent(path)}`;
      expect(sentAway.get("Location")).toBe(`/fr/second-factor?${next}`);
    }
    expect(await subjectOf("official")).toBe("ada");
    expect((await section(ada)).acts).toEqual(["Délier mon identité ProConnect"]);
  });
});

describe("the form that links or unlinks", () => {
  it("is shown where it is sent to, for whoever comes back from the second factor", async () => {
    const context = await testContext("sqlite", provider.environment);
    const ada = traveller(context, await openSession(context, await addPerson(context)));
    const actionAt = async (path: string) =>
      load((await ada.get(path)).text)("main form").attr("action");
    expect(await actionAt("/en/identities/link")).toBe("/en/identities/link");
    await ada.travel("ada", LINK);
    expect(await actionAt("/en/identities/unlink")).toBe("/en/identities/unlink");
    await context.close();
  });
});
