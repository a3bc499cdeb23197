import { randomUUID } from "node:crypto";
import type { Language } from "../infrastructure/language";
import { normalEmail, type Account, type Role } from "./account";
import type { AccountChangeRepository } from "./account-change.repository";
import type { AccountRepository } from "./account.repository";
import type { SignInLinkRepository } from "./sign-in-link.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly accountChanges: AccountChangeRepository;
  readonly signInLinks: SignInLinkRepository;
}

export type AddAccountDecision =
  | { readonly accepted: true; readonly account: Account; readonly linkToken: string }
  | { readonly accepted: false; readonly refusal: "other-role"; readonly role: Role }
  | { readonly accepted: false; readonly refusal: "suspended" };

interface AddAccount {
  readonly email: string;
  readonly role: Role;
  readonly language?: Language;
}

/**
 * From the command line: opens an account and makes a one-time sign-in link for it. An address that
 * has an account in the same role gets a new link; one in another role is refused, for a role is never
 * changed in passing, and so is one that is suspended.
 */
export async function addAccount(
  stores: Stores,
  { email: typed, role, language = "fr" }: AddAccount,
  now: Date,
): Promise<AddAccountDecision> {
  const email = normalEmail(typed);
  const existing = await stores.accounts.findByEmail(email);
  if (existing && existing.role !== role) {
    return { accepted: false, refusal: "other-role", role: existing.role };
  }
  if (existing?.suspendedAt) return { accepted: false, refusal: "suspended" };
  const account = existing ?? newAccount({ email, role, language, name: undefined }, now);
  if (!existing) await stores.accounts.add(account);
  const linkToken = await stores.signInLinks.add(account.id, now);
  await stores.accountChanges.add({
    accountId: account.id,
    change: existing ? "link-made" : "opened",
    role,
    byAccountId: undefined,
    changedAt: now,
  });
  return { accepted: true, account, linkToken };
}

export function newAccount(
  person: Pick<Account, "email" | "role" | "language" | "name">,
  now: Date,
): Account {
  return { ...person, id: randomUUID(), createdAt: now, suspendedAt: undefined };
}
