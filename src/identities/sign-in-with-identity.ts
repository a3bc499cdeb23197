import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { VouchedIdentity } from "./identity";
import type { IdentityRepository } from "./identity.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly identities: IdentityRepository;
}

export type IdentitySignIn =
  | { readonly accepted: true; readonly account: Account }
  | { readonly accepted: false; readonly refusal: "not-linked" };

/**
 * The account that this identity opens. Nothing the provider says of a person, their e-mail address
 * least of all, leads to an account that was not linked. A suspended one is told apart from none to
 * nobody. Run inside one transaction.
 */
export async function signInWithIdentity(
  { accounts, identities }: Stores,
  vouched: VouchedIdentity,
  now: Date,
): Promise<IdentitySignIn> {
  const identity = await identities.find(vouched);
  const account = identity && (await accounts.find(identity.accountId));
  if (!account || account.suspendedAt) return { accepted: false, refusal: "not-linked" };
  await identities.noteUse(vouched, now);
  return { accepted: true, account };
}
