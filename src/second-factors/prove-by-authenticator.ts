import type { AccountRepository } from "../accounts/account.repository";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { OutboxRepository } from "../infrastructure/mail/outbox.repository";
import type { SessionRepository } from "../sign-in/session.repository";
import { readAuthenticatorCode, type CodeReading } from "./authenticator";
import type { AuthenticatorRepository } from "./authenticator.repository";
import { FACTOR_TRIES, type FactorProved, type TooManyTries } from "./factor-tries";
import { tellTriesSpent } from "./tell-tries-spent";

interface Stores {
  readonly accounts: AccountRepository;
  readonly authenticators: AuthenticatorRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly outbox: OutboxRepository;
  readonly sessions: SessionRepository;
}

interface ProveByAuthenticator {
  readonly accountId: string;
  readonly sessionId: string;
  /** Six digits. */
  readonly code: string;
}

export type AuthenticatorTrial =
  | FactorProved
  | TooManyTries
  | Exclude<CodeReading, { outcome: "right" }>;

/**
 * Tries a code of the app. Run in a transaction of its own, so that a try counts whatever comes after
 * it: it is counted before it is looked at, for parallel tries must not share one.
 */
export async function proveByAuthenticator(
  stores: Stores,
  { accountId, sessionId, code }: ProveByAuthenticator,
  now: Date,
): Promise<AuthenticatorTrial> {
  const { authenticators, limitCounters, sessions } = stores;
  const retryAfter = await limitCounters.count(FACTOR_TRIES, accountId, now);
  if (retryAfter > 0) return { outcome: "too-many-tries", retryAfter };
  const authenticator = await authenticators.find(accountId);
  if (!authenticator) return { outcome: "wrong" };
  const reading = readAuthenticatorCode(authenticator, code, now);
  if (reading.outcome !== "right") {
    await tellTriesSpent(stores, accountId, now);
    return reading;
  }
  if (!(await authenticators.useStep(accountId, reading.step, now))) return { outcome: "used" };
  await limitCounters.clear(FACTOR_TRIES, accountId);
  return { outcome: "proved", sessionToken: await sessions.prove(sessionId, now, code) };
}
