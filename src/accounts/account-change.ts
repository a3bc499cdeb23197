import type { Account, Role } from "./account";

export const ACCOUNT_CHANGES = [
  "opened",
  "suspended",
  "reinstated",
  "role-changed",
  "link-made",
  "factors-reset",
  "identity-linked",
  "identity-unlinked",
] as const;

/** What happened to an account; the list of these is its history and is only ever added to. */
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];

/** What an administrator does to an account, each by the last word of its address. */
export type AccountAct = "suspension" | "reinstatement" | "role" | "factor-reset";

export interface AccountChangeEntry {
  readonly accountId: string;
  readonly change: AccountChange;
  /** Of the account after the change. */
  readonly role: Role;
  /** Undefined: from the command line. */
  readonly byAccountId: string | undefined;
  readonly changedAt: Date;
}

export type AccountChangeDecision =
  | { readonly accepted: true; readonly account: Account }
  | {
      readonly accepted: false;
      readonly refusal: "own-account" | "last-administrator" | "as-it-was" | "represents-platforms";
    };

interface ChangeFacts {
  readonly account: Account;
  /** Who changes it; undefined from the command line, which may do everything. */
  readonly byAccountId: string | undefined;
  /** Administrators who may sign in, this account among them if it is one. */
  readonly activeAdministrators: number;
}

/** Nobody suspends themselves, and one administrator who may sign in always remains. */
export function decideSuspension(facts: ChangeFacts, now: Date): AccountChangeDecision {
  const { account, byAccountId } = facts;
  if (account.suspendedAt) return { accepted: false, refusal: "as-it-was" };
  if (account.id === byAccountId) return { accepted: false, refusal: "own-account" };
  if (isLastAdministrator(facts)) return { accepted: false, refusal: "last-administrator" };
  return { accepted: true, account: { ...account, suspendedAt: now } };
}

export function decideReinstatement({
  account,
}: Pick<ChangeFacts, "account">): AccountChangeDecision {
  if (!account.suspendedAt) return { accepted: false, refusal: "as-it-was" };
  return { accepted: true, account: { ...account, suspendedAt: undefined } };
}

/**
 * Between the roles of the console only: a representative is bound to platforms, and whoever works
 * for the public body represents none.
 */
export function decideRoleChange(facts: ChangeFacts, role: Role): AccountChangeDecision {
  const { account, byAccountId } = facts;
  if (account.role === role) return { accepted: false, refusal: "as-it-was" };
  if (account.role === "representative" || role === "representative") {
    return { accepted: false, refusal: "represents-platforms" };
  }
  if (account.id === byAccountId) return { accepted: false, refusal: "own-account" };
  if (isLastAdministrator(facts)) return { accepted: false, refusal: "last-administrator" };
  return { accepted: true, account: { ...account, role } };
}

function isLastAdministrator({ account, activeAdministrators }: ChangeFacts): boolean {
  const isOne = account.role === "administrator" && account.suspendedAt === undefined;
  return isOne && activeAdministrators <= 1;
}
