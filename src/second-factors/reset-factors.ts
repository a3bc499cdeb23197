import type { Account } from "../accounts/account";
import type { AccountChangeRepository } from "../accounts/account-change.repository";
import type { AccountRepository } from "../accounts/account.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { OwnSessionRepository } from "../sign-in/own-session.repository";
import type { AuthenticatorRepository } from "./authenticator.repository";
import { factorChangedMail } from "./factor-mail";
import type { PasskeyRepository } from "./passkey.repository";
import type { RecoveryCodeRepository } from "./recovery-code.repository";

interface Stores {
  readonly accountChanges: AccountChangeRepository;
  readonly accounts: AccountRepository;
  readonly authenticators: AuthenticatorRepository;
  readonly outbox: OutboxRepository;
  readonly ownSessions: OwnSessionRepository;
  readonly passkeys: PasskeyRepository;
  readonly recoveryCodes: RecoveryCodeRepository;
}

interface ResetFactors {
  readonly accountId: string;
  /** Undefined: from the command line. */
  readonly byAccountId: string | undefined;
}

export type ResetOutcome =
  | { readonly accepted: true; readonly account: Account }
  | { readonly accepted: false; readonly refusal: "unknown-account" };

/**
 * For somebody who has lost phone, key and recovery codes: all of them end, and the account's sessions
 * too. At the next sign-in a first factor is added as on the first day.
 */
export async function resetFactors(
  stores: Stores,
  { accountId, byAccountId }: ResetFactors,
  now: Date,
): Promise<ResetOutcome> {
  const account = await stores.accounts.hold(accountId);
  if (!account) return { accepted: false, refusal: "unknown-account" };
  await stores.authenticators.remove(accountId);
  await stores.passkeys.removeAll(accountId);
  await stores.recoveryCodes.removeAll(accountId);
  await stores.ownSessions.endAll(accountId);
  const { role } = account;
  const entry = { accountId, change: "factors-reset", role, byAccountId, changedAt: now } as const;
  await stores.accountChanges.add(entry);
  await stores.outbox.enqueue(factorChangedMail(account, "factors-reset", now), now);
  return { accepted: true, account };
}
