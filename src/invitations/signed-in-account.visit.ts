import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import { NotSignedIn } from "../infrastructure/http/errors";
import type { Visit } from "../infrastructure/http/route";

/** The account behind the visitor's session; behind a door there is one. */
export async function signedInAccount(
  accounts: AccountRepository,
  { visitor }: Visit,
): Promise<Account> {
  const account = visitor && (await accounts.find(visitor.accountId));
  if (!account) throw new NotSignedIn("behind a door");
  return account;
}
