import { randomUUID } from "node:crypto";
import { normalEmail, type Account, type Role } from "./account";
import type { AccountRepository } from "./account.repository";
import type { SignInLinkRepository } from "./sign-in-link.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly signInLinks: SignInLinkRepository;
}

export type AddAccountDecision =
  | { readonly accepted: true; readonly account: Account; readonly linkToken: string }
  | { readonly accepted: false; readonly refusal: "other-role"; readonly role: Role };

/**
 * Opens an account and makes a one-time sign-in link for it. An address that has an account in
 * the same role gets a new link; one in another role is refused, for a role is never changed in passing.
 */
export async function addAccount(
  stores: Stores,
  { email: typed, role }: { email: string; role: Role },
  now: Date,
): Promise<AddAccountDecision> {
  const email = normalEmail(typed);
  const existing = await stores.accounts.findByEmail(email);
  if (existing && existing.role !== role) {
    return { accepted: false, refusal: "other-role", role: existing.role };
  }
  const account = existing ?? { id: randomUUID(), email, role, createdAt: now };
  if (!existing) await stores.accounts.add(account);
  const linkToken = await stores.signInLinks.add(account.id, now);
  return { accepted: true, account, linkToken };
}
