import type { AccountChangeRepository } from "../accounts/account-change.repository";
import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { identityMail } from "./identity-mail";
import type { IdentityRepository } from "./identity.repository";

interface Stores {
  readonly accountChanges: AccountChangeRepository;
  readonly accounts: AccountRepository;
  readonly identities: IdentityRepository;
  readonly outbox: OutboxRepository;
}

interface UnlinkIdentity {
  readonly accountId: string;
  readonly issuer: string;
  /** As people know the provider. */
  readonly provider: string;
  /** The public address of the service, for the mail. */
  readonly baseUrl: string;
}

/**
 * The identity opens the account no more; a code by mail still does. Nothing happens twice: what is
 * not linked stays so, without a mail. Run inside one transaction.
 */
export async function unlinkIdentity(
  { accountChanges, accounts, identities, outbox }: Stores,
  { accountId, issuer, provider, baseUrl }: UnlinkIdentity,
  now: Date,
): Promise<void> {
  const account = await accounts.hold(accountId);
  if (!account) throw new Error("the account of an open session is not there");
  if (!(await identities.remove(accountId, issuer))) return;
  const { role } = account;
  const entry = { accountId, change: "identity-unlinked", role, byAccountId: accountId } as const;
  await accountChanges.add({ ...entry, changedAt: now });
  await outbox.enqueue(identityMail("identity-unlinked", { account, provider, baseUrl }, now), now);
}
