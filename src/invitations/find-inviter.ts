import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import type { Invitation } from "./invitation";
import type { Inviter } from "./invitation-decisions";
import type { RepresentativeRepository } from "./representative.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly representatives: RepresentativeRepository;
}

/** Whoever sent an invitation, as they are now. */
export async function findInviter(
  { accounts, representatives }: Stores,
  { invitedBy, platformId }: Invitation,
): Promise<(Account & Inviter) | undefined> {
  const account = await accounts.find(invitedBy);
  if (!account) return undefined;
  const represented =
    platformId === undefined ? [] : await representatives.platformIdsOf(invitedBy);
  return { ...account, represents: represented.some((id) => id === platformId) };
}
