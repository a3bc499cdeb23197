import request, { type Response } from "supertest";
import type { Account } from "../../src/accounts/account";
import { appOf } from "../support/app";
import type { Context } from "../../src/context";
import { newSecret } from "../../src/second-factors/authenticator";
import { newRecoveryCodes } from "../../src/second-factors/recovery-code";
import { stepOf, totp } from "../../src/second-factors/totp";
import { addPerson, openSession } from "../support/people";

const MINUTE = 60_000;

export const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * MINUTE);

/** Somebody at a browser without script, which takes the cookie of every answer. */
export async function personAt(
  context: Context,
  account: Pick<Account, "id" | "role">,
  stage: "proved" | "halfway" = "halfway",
) {
  const app = appOf(context);
  let session = await openSession(context, account, stage);
  const taking = async (asked: request.Test): Promise<Response> => {
    const response = await asked.set("Cookie", `session=${session}`);
    session = /session=([\w-]+)/.exec(String(response.get("Set-Cookie")))?.[1] ?? session;
    return response;
  };
  return {
    /** The token of the session as it is now. */
    session: () => session,
    get: (path: string) => taking(request(app).get(path)),
    post: (path: string, fields: Readonly<Record<string, string>> = {}) =>
      taking(
        request(app).post(path).set("Sec-Fetch-Site", "same-origin").type("form").send(fields),
      ),
  };
}

export type PersonAt = Awaited<ReturnType<typeof personAt>>;

/** Somebody with an app, whose code is told for any time, and with ten recovery codes. */
export async function protectedPerson(context: Context, account: Partial<Account> = {}) {
  const person = await addPerson(context, account);
  const secret = newSecret();
  const now = context.clock.now();
  const authenticator = { accountId: person.id, secret, createdAt: now, lastUsedAt: now };
  await context.stores.authenticators.put({ ...authenticator, lastStep: 0 });
  const recoveryCodes = newRecoveryCodes();
  await context.stores.recoveryCodes.replace(person.id, recoveryCodes, now);
  return { person, recoveryCodes, codeAt: (at: Date) => totp(secret, stepOf(at)) };
}

/** Templates and recipients of the mails that wait, the latest first. */
export async function mailsOf({ stores }: Context): Promise<(readonly [string, string])[]> {
  return (await stores.outbox.latest(20)).map(({ template, to }) => [template, to]);
}

/** Six digits that are not those. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}
