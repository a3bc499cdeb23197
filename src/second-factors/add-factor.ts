import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import { admission, FRESH_MS, type Bearer } from "../accounts/permission";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { SessionRepository } from "../sign-in/session.repository";
import type { AuthenticatorRepository } from "./authenticator.repository";
import { factorCount, factorsOf, type FactorKind } from "./factors";
import { factorChangedMail } from "./factor-mail";
import type { PasskeyRepository } from "./passkey.repository";
import { newRecoveryCodes } from "./recovery-code";
import type { RecoveryCodeRepository } from "./recovery-code.repository";
import type { UnseenCodesRepository } from "./unseen-codes.repository";

export interface AddingStores {
  readonly accounts: AccountRepository;
  readonly authenticators: AuthenticatorRepository;
  readonly outbox: OutboxRepository;
  readonly passkeys: PasskeyRepository;
  readonly recoveryCodes: RecoveryCodeRepository;
  readonly sessions: SessionRepository;
  readonly unseenCodes: UnseenCodesRepository;
}

/** Whose factor it is, and in which session it is added. */
export interface Owner extends Omit<Bearer, "hasFactor"> {
  readonly accountId: string;
  readonly sessionId: string;
}

export interface FactorAdded {
  readonly outcome: "added";
  /**
   * With the first factor of an account: the session has proved it, and goes on under this token;
   * recovery codes wait in it to be shown.
   */
  readonly sessionToken: string | undefined;
}

interface NewFactor {
  readonly kind: FactorKind;
  /** What was sent to show that it works. */
  readonly proof: string;
  put(account: Account): Promise<void>;
}

/**
 * Whether a factor may be added now. The first one may be added before any is proved, for there is
 * none, but only soon after signing in: whoever finds an open browser must not shut its owner out.
 * Every other one wants a fresh proof, or a stolen mailbox would be enough to add one's own.
 */
export function mayAddFactor(owner: Omit<Bearer, "hasFactor">, hasFactor: boolean, now: Date) {
  if (!hasFactor) return now.getTime() - owner.startedAt.getTime() <= FRESH_MS;
  return admission("change-own-factors", { ...owner, hasFactor }, now) === "admitted";
}

/**
 * Adds what `put` writes. Run inside one transaction: the account is held, so that of two first
 * factors the second one is not added as a first.
 */
export async function addFactor(
  stores: AddingStores,
  owner: Owner,
  { kind, proof, put }: NewFactor,
  now: Date,
): Promise<FactorAdded | { readonly outcome: "factor-needed" }> {
  const account = await stores.accounts.hold(owner.accountId);
  const hasFactor = factorCount(await factorsOf(stores, owner.accountId)) > 0;
  if (!account || !mayAddFactor(owner, hasFactor, now)) return { outcome: "factor-needed" };
  await put(account);
  await stores.outbox.enqueue(factorChangedMail(account, `${kind}-added`, now), now);
  if (hasFactor) return { outcome: "added", sessionToken: undefined };
  const recoveryCodes = newRecoveryCodes();
  await stores.recoveryCodes.replace(account.id, recoveryCodes, now);
  await stores.unseenCodes.put(owner.sessionId, recoveryCodes);
  const sessionToken = await stores.sessions.prove(owner.sessionId, now, proof);
  return { outcome: "added", sessionToken };
}
