import type { Knex } from "knex";
import { changeInvitation } from "../../src/invitations/change-invitation";
import { endRepresentation } from "../../src/invitations/end-representation";
import { invitePerson } from "../../src/invitations/invite-person";
import { connect } from "../../src/infrastructure/database/connection";
import { tokenSha256 } from "../../src/infrastructure/token";
import type { Account } from "../../src/accounts/account";
import type { Platform } from "../../src/platforms/platform";
import { testContext } from "../support/context";
import { ENGINES, type Engine } from "../support/engines";
import { mailedSignInCode } from "../support/mailed-code";
import { addPerson } from "../support/people";
import { addPlatform } from "../support/register";
import { acceptWith, ADA, askForCode, browserOf, invite } from "./invited";

const DAY = 24 * 3_600_000;

/** What a database holds; the outbox is emptied by itself. */
async function everyRow(db: Knex, engine: Engine, except: readonly string[]): Promise<unknown[]> {
  const [table, column] =
    engine === "sqlite" ? ["sqlite_master", "name"] : ["pg_tables", "tablename"];
  const own = engine === "sqlite" ? { type: "table" } : { schemaname: "public" };
  const tables: readonly { readonly name: string }[] = await db<{ name: string }>(table)
    .where(own)
    .select<{ name: string }[]>({ name: column });
  const read = tables.filter(({ name }) => !except.includes(name));
  return Promise.all(read.map(({ name }) => db(name)));
}

describe.each(ENGINES)("an invitation on %s", (engine) => {
  let context: Awaited<ReturnType<typeof testContext>>;
  let official: Account;
  let platform: Platform;
  beforeEach(async () => {
    context = await testContext(engine);
    official = await addPerson(context);
    platform = await addPlatform(context);
  });
  afterEach(() => context.close());

  const toRepresent = () => ({ role: "representative", platform }) as const;
  const adas = async () => {
    const account = await context.stores.accounts.findByEmail(ADA.email);
    const represented = account
      ? await context.stores.representatives.platformIdsOf(account.id)
      : [];
    return { account, represented };
  };

  it("opens an account, the representation and a session once the code is right", async () => {
    const token = await invite(context, official, toRepresent());
    const browser = await browserOf(context);
    await browser.get(`/fr/invitations/${token}`).expect(200);
    const cookie = await askForCode(browser, token);
    expect(await adas()).toEqual({ account: undefined, represented: [] });

    const code = await mailedSignInCode(context);
    const entered = await browser
      .post(`/fr/invitations/${token}/code`, { code }, cookie)
      .expect(303)
      .expect("Location", "/fr/signed-in?done=joined");
    expect(entered.get("Set-Cookie")?.join()).toContain("session=");
    const { account, represented } = await adas();
    expect(account).toMatchObject({ role: "representative", language: "de", name: "Ada Byron" });
    expect(represented).toEqual([platform.id]);
    expect(await context.stores.accountChanges.ofAccount(account?.id ?? "")).toMatchObject([
      { change: "opened", byAccountId: official.id },
    ]);
  });

  it("opens one account when its code is tried twenty times at once", async () => {
    const token = await invite(context, official, toRepresent());
    const browser = await browserOf(context);
    const cookie = await askForCode(browser, token);
    const code = await mailedSignInCode(context);
    const path = `/fr/invitations/${token}/code`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.post(path, { code }, cookie)),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect((await adas()).represented).toEqual([platform.id]);
  });

  it("is accepted once when several browsers hold a code for it", async () => {
    const token = await invite(context, official, toRepresent());
    const browser = await browserOf(context);
    const codes: { cookie: string; code: string }[] = [];
    for (let browsers = 0; browsers < 4; browsers += 1) {
      codes.push({
        cookie: await askForCode(browser, token),
        code: await mailedSignInCode(context),
      });
    }
    const answers = await Promise.all(
      codes.map(({ cookie, code }) =>
        browser.post(`/fr/invitations/${token}/code`, { code }, cookie),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404, 404, 404]);
    expect((await adas()).represented).toEqual([platform.id]);
  });

  it("leads to one account when two invitations of an address are accepted at once", async () => {
    const other = await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    const browser = await browserOf(context);
    const tokens = [
      await invite(context, official, toRepresent()),
      await invite(context, official, { role: "representative", platform: other }),
    ];
    const codes: { token: string; cookie: string; code: string }[] = [];
    for (const token of tokens) {
      const cookie = await askForCode(browser, token);
      codes.push({ token, cookie, code: await mailedSignInCode(context) });
    }
    const answers = await Promise.all(
      codes.map(({ token, cookie, code }) =>
        browser.post(`/fr/invitations/${token}/code`, { code }, cookie),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await adas()).represented).toHaveLength(2);
    const accounts = (await context.stores.accounts.all()).map(({ email }) => email);
    expect(accounts.filter((email) => email === ADA.email)).toHaveLength(1);
  });

  it("never mixes two roles when it is accepted at once with one to another role", async () => {
    const administrator = await addPerson(context, { role: "administrator" });
    const browser = await browserOf(context);
    for (let round = 0; round < 12; round += 1) {
      const who = { ...ADA, email: `ada-${String(round)}@marcheclair.example` };
      const codes: { token: string; cookie: string; code: string }[] = [];
      for (const token of [
        await invite(context, official, toRepresent(), who),
        await invite(context, administrator, { role: "mediator", platform: undefined }, who),
      ]) {
        const cookie = await askForCode(browser, token);
        codes.push({ token, cookie, code: await mailedSignInCode(context) });
      }
      const post = ({ token, cookie, code }: (typeof codes)[number]) =>
        browser.post(`/fr/invitations/${token}/code`, { code }, cookie);
      const answers = await Promise.all(codes.map(post));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);

      const account = await context.stores.accounts.findByEmail(who.email);
      const won = answers[0]?.status === 303 ? "representative" : "mediator";
      expect(account?.role).toBe(won);
      const represented = await context.stores.representatives.platformIdsOf(account?.id ?? "");
      expect(represented).toEqual(won === "representative" ? [platform.id] : []);
      const kept = await Promise.all(
        codes.map(({ token }) => context.stores.invitations.findByToken(token)),
      );
      const accepted = kept.filter((invitation) => invitation?.acceptedAt);
      expect(accepted.map((invitation) => invitation?.role)).toEqual([won]);
      // Neither is the code used up: it goes on saying why, as often as it has tries.
      const lost = codes.find((_, index) => answers[index]?.status === 409);
      if (!lost) throw new Error("both were accepted");
      expect((await post(lost)).status).toBe(409);
    }
  });

  it("is sent once when two invite the same address at once", async () => {
    const { baseUrl } = context.config;
    const command = { invitee: ADA, purpose: toRepresent(), inviter: official, baseUrl };
    const decisions = await Promise.all(
      Array.from({ length: 5 }, () =>
        context.inTransaction((tx) => invitePerson(tx, command, context.clock.now())),
      ),
    );
    expect(decisions.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect((await context.stores.invitations.to(platform.id)).all).toBe(1);
  });

  it("accepts with no code of the sign-in page, of another invitation or of another browser", async () => {
    const other = await addPlatform(context, { slug: "criea", tradeName: "Criéa" });
    const token = await invite(context, official, toRepresent());
    const otherToken = await invite(context, official, { role: "representative", platform: other });
    const browser = await browserOf(context);
    const cookie = await askForCode(browser, token);
    const otherCookie = await askForCode(browser, otherToken);
    const code = await mailedSignInCode(context);
    const path = `/fr/invitations/${token}/code`;
    await browser.post(path, { code }, otherCookie).expect(422);
    await browser.post(path, { code }, cookie).expect(422);
    await browser.post(path, { code }, "invitation=unknown").expect(303);
    await browser
      .post("/fr/sign-in/code", { code }, otherCookie.replace("invitation=", "sign-in="))
      .expect(422);
    expect((await adas()).account).toBeUndefined();
  });

  it("gives five tries, then another code", async () => {
    const token = await invite(context, official, toRepresent());
    const browser = await browserOf(context);
    const cookie = await askForCode(browser, token);
    const code = await mailedSignInCode(context);
    const wrong = code === "000000" ? "000001" : "000000";
    const path = `/fr/invitations/${token}/code`;
    for (let tries = 0; tries < 5; tries += 1) {
      await browser.post(path, { code: wrong }, cookie).expect(422);
    }
    await browser.post(path, { code }, cookie).expect(422);
    expect((await acceptWith(context, browser, token)).status).toBe(303);
  });

  it("gets a new link when it is renewed; the old one ends", async () => {
    const token = await invite(context, official, toRepresent());
    const browser = await browserOf(context);
    const cookie = await askForCode(browser, token);
    const code = await mailedSignInCode(context);
    context.clock.moveTo(new Date(context.clock.now().getTime() + DAY / 1000));
    const [sent] = (await context.stores.invitations.to(platform.id)).rows;
    const command = { invitationId: sent?.id ?? 0, change: "renewal", platform } as const;
    const renewal = { ...command, account: official, baseUrl: context.config.baseUrl };
    await context.inTransaction((tx) => changeInvitation(tx, renewal, context.clock.now()));

    await browser.post(`/fr/invitations/${token}/code`, { code }, cookie).expect(404);
    await browser.get(`/fr/invitations/${token}`).expect(404);
    expect((await context.stores.invitations.to(platform.id)).rows[0]?.invitedAt).toEqual(
      context.clock.now(),
    );
  });

  it("keeps no token in the database", async () => {
    const token = await invite(context, official, toRepresent());
    const db = connect(context.config.database);
    const rows = JSON.stringify(await everyRow(db, engine, ["outbox"]));
    await db.destroy();
    expect(rows).toContain(tokenSha256(token));
    expect(rows).not.toContain(token);
  });

  it("leaves one of two representatives who remove each other at once", async () => {
    const browser = await browserOf(context);
    await acceptWith(context, browser, await invite(context, official, toRepresent()));
    const bob = { ...ADA, email: "bob@marcheclair.example" };
    await acceptWith(context, browser, await invite(context, official, toRepresent(), bob));
    const both = await context.stores.representatives.ofPlatform(platform.id);
    const accounts = await Promise.all(
      both.map(({ accountId }) => context.stores.accounts.find(accountId)),
    );
    const decisions = await Promise.all(
      accounts.map((account, index) => {
        const removed = both[1 - index];
        if (!account || !removed) throw new Error("two representatives were expected");
        const { baseUrl } = context.config;
        const command = { platform, representationId: removed.id, account, baseUrl };
        return context.inTransaction((tx) => endRepresentation(tx, command, context.clock.now()));
      }),
    );
    expect(decisions.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await context.stores.representatives.ofPlatform(platform.id)).toHaveLength(1);
  });

  it("brings back somebody who was removed, in a row of its own", async () => {
    const browser = await browserOf(context);
    await acceptWith(context, browser, await invite(context, official, toRepresent()));
    const [first] = await context.stores.representatives.ofPlatform(platform.id);
    const { baseUrl } = context.config;
    const end = { platform, representationId: first?.id ?? 0, account: official, baseUrl };
    await context.inTransaction((tx) => endRepresentation(tx, end, context.clock.now()));
    expect((await adas()).represented).toEqual([]);

    await acceptWith(context, browser, await invite(context, official, toRepresent()));
    const db = connect(context.config.database);
    const rows = await db("representatives").select<{ ended_by: string | null }[]>("ended_by");
    await db.destroy();
    expect(rows.map((row) => row.ended_by)).toEqual([official.id, null]);
  });
});
