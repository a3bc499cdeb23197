import type { Account, Role } from "../../src/accounts/account";
import type { Context } from "../../src/context";
import { NOON } from "./clock";

/** Somebody with an account: an official unless said otherwise, by whose role the rest is named. */
export function anAccount(account: Partial<Account> = {}): Account {
  const { role = "official" } = account;
  return {
    id: role,
    email: `${role}@register.example`,
    name: undefined,
    role,
    language: "fr",
    createdAt: NOON,
    suspendedAt: undefined,
    ...account,
  };
}

/** The account of that address, opened when there is none. */
export async function addPerson(
  { stores }: Context,
  account: Partial<Account> = {},
): Promise<Account> {
  const wanted = anAccount(account);
  const known = await stores.accounts.findByEmail(wanted.email);
  if (!known) await stores.accounts.add(wanted);
  return known ?? wanted;
}

/** The token of a session of that account, its second factor just proved; "halfway": still owed. */
export async function openSession(
  context: Context,
  account: Pick<Account, "id" | "role">,
  stage: "proved" | "halfway" = "proved",
): Promise<string> {
  const { clock, stores } = context;
  const opening = { account, firstProof: "code", agent: "Firefox, Linux" } as const;
  const token = await stores.sessions.open(opening, clock.now());
  const session = await stores.sessions.find(token, clock.now());
  if (!session) throw new Error("the session that was opened is not there");
  return stage === "halfway" ? token : stores.sessions.prove(session.sessionId, clock.now());
}

/** The cookie of somebody of that role who is signed in, both factors proved. */
export async function cookieOf(context: Context, role: Role): Promise<string> {
  return `session=${await openSession(context, await addPerson(context, { role }))}`;
}
