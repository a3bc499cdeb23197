import request from "supertest";
import type { Account } from "../../src/accounts/account";
import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import { invitePerson } from "../../src/invitations/invite-person";
import type { Invitee } from "../../src/invitations/invitation";
import type { Purpose } from "../../src/invitations/invite-person";
import { mailedSignInCode } from "../support/mailed-code";
import { openSession } from "../support/people";

export const ADA: Invitee = { name: "Ada Byron", email: "ada@marcheclair.example", language: "de" };

/** Somebody is invited; the token of the link that was mailed. */
export async function invite(
  context: Context,
  inviter: Account,
  purpose: Purpose,
  invitee: Invitee = ADA,
): Promise<string> {
  const { clock, config, inTransaction } = context;
  const command = { invitee, purpose, inviter, baseUrl: config.baseUrl };
  const decision = await inTransaction((tx) => invitePerson(tx, command, clock.now()));
  if (!decision.accepted) throw new Error(decision.refusal);
  return mailedToken(context);
}

/** The token in the invitation that was mailed last. */
export async function mailedToken({ stores }: Context): Promise<string> {
  const mails = await stores.outbox.latest(20);
  const text = mails.find(({ template }) => template.startsWith("invitation-"))?.text ?? "";
  return /\/invitations\/([\w-]{43})$/m.exec(text)?.[1] ?? "";
}

/** A browser without script, signed in as somebody or as nobody. */
export async function browserOf(context: Context, account?: Pick<Account, "id" | "role">) {
  const app = appOf(context);
  const cookie = account ? `session=${await openSession(context, account)}` : "";
  return {
    get: (path: string) => request(app).get(path).set("Cookie", cookie),
    post: (path: string, fields: Readonly<Record<string, string>> = {}, own = "") =>
      request(app)
        .post(path)
        .set("Sec-Fetch-Site", "same-origin")
        .set("Cookie", [cookie, own].filter((one) => one !== "").join("; "))
        .type("form")
        .send(fields),
  };
}

export type TestBrowser = Awaited<ReturnType<typeof browserOf>>;

/** Presses "accept" and returns the cookie that ties the code to this browser. */
export async function askForCode({ post }: TestBrowser, token: string): Promise<string> {
  const asked = await post(`/fr/invitations/${token}`).expect(303);
  return (asked.get("Set-Cookie") ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
}

/** From the link to the session; what the last post answered. */
export async function acceptWith(context: Context, browser: TestBrowser, token: string) {
  const cookie = await askForCode(browser, token);
  const code = await mailedSignInCode(context);
  return browser.post(`/fr/invitations/${token}/code`, { code }, cookie);
}
