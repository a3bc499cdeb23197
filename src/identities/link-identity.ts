import type { AccountChangeRepository } from "../accounts/account-change.repository";
import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import { decideLink, type LinkDecision, type VouchedIdentity } from "./identity";
import { identityMail } from "./identity-mail";
import type { IdentityRepository } from "./identity.repository";

interface Stores {
  readonly accountChanges: AccountChangeRepository;
  readonly accounts: AccountRepository;
  readonly identities: IdentityRepository;
  readonly outbox: OutboxRepository;
}

interface LinkIdentity {
  readonly accountId: string;
  readonly vouched: VouchedIdentity;
  /** As people know the provider. */
  readonly provider: string;
  /** The public address of the service, for the mail. */
  readonly baseUrl: string;
}

/**
 * Links an identity to the account of whoever is signed in. Run inside one transaction: the account is
 * held, so that two browsers cannot link two, and the mail that tells leaves with the link or not at all.
 */
export async function linkIdentity(
  { accountChanges, accounts, identities, outbox }: Stores,
  { accountId, vouched, provider, baseUrl }: LinkIdentity,
  now: Date,
): Promise<LinkDecision> {
  const account = await accounts.hold(accountId);
  if (!account) throw new Error("the account of an open session is not there");
  const known = await identities.find(vouched);
  const own = await identities.ofAccount(accountId, vouched.issuer);
  const decision = decideLink({ account, vouched, known, own }, now);
  if (!decision.accepted) return decision;

  await identities.add(decision.identity);
  const { role } = account;
  const entry = { accountId, change: "identity-linked", role, byAccountId: accountId } as const;
  await accountChanges.add({ ...entry, changedAt: now });
  await outbox.enqueue(identityMail("identity-linked", { account, provider, baseUrl }, now), now);
  return decision;
}
