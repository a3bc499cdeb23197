import type { AccountRepository } from "../accounts/account.repository";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { SessionRepository } from "../sign-in/session.repository";
import { recoveryCodeUsedMail } from "./factor-mail";
import { FACTOR_TRIES, type FactorProved, type TooManyTries } from "./factor-tries";
import type { RecoveryCodeRepository } from "./recovery-code.repository";
import { tellTriesSpent } from "./tell-tries-spent";

interface Stores {
  readonly accounts: AccountRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
  readonly recoveryCodes: RecoveryCodeRepository;
  readonly sessions: SessionRepository;
}

interface ProveByRecoveryCode {
  readonly accountId: string;
  readonly sessionId: string;
  readonly code: string;
}

export type RecoveryCodeTrial = FactorProved | TooManyTries | { readonly outcome: "wrong" };

/** Uses a recovery code up, and tells its owner: whoever found the sheet of codes is noticed. */
export async function proveByRecoveryCode(
  stores: Stores,
  { accountId, sessionId, code }: ProveByRecoveryCode,
  now: Date,
): Promise<RecoveryCodeTrial> {
  const { accounts, limitCounters, outbox, recoveryCodes, sessions } = stores;
  const retryAfter = await limitCounters.count(FACTOR_TRIES, accountId, now);
  if (retryAfter > 0) return { outcome: "too-many-tries", retryAfter };
  const account = await accounts.find(accountId);
  if (!account || !(await recoveryCodes.use(accountId, code, now))) {
    await tellTriesSpent(stores, accountId, now);
    return { outcome: "wrong" };
  }
  await limitCounters.clear(FACTOR_TRIES, accountId);
  const left = await recoveryCodes.left(accountId);
  await outbox.enqueue(recoveryCodeUsedMail(account, left, now), now);
  return { outcome: "proved", sessionToken: await sessions.prove(sessionId, now, code) };
}
