import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import type { SessionRepository } from "../sign-in/session.repository";
import { readAuthenticatorCode, type CodeReading } from "./authenticator";
import type { AuthenticatorRepository } from "./authenticator.repository";
import { FACTOR_TRIES, type FactorProved, type TooManyTries } from "./factor-tries";

interface Stores {
  readonly authenticators: AuthenticatorRepository;
  readonly limitCounters: LimitCounterRepository;
  readonly sessions: SessionRepository;
}

interface ProveByAuthenticator {
  readonly accountId: string;
  readonly sessionId: string;
  /** Six digits. */
  readonly code: string;
}

export type AuthenticatorTrial =
  FactorProved | TooManyTries | Exclude<CodeReading, { outcome: "right" }>;

/**
 * Tries a code of the app. Run in a transaction of its own, so that a try counts whatever comes after
 * it: it is counted before it is looked at, for parallel tries must not share one.
 */
export async function proveByAuthenticator(
  { authenticators, limitCounters, sessions }: Stores,
  { accountId, sessionId, code }: ProveByAuthenticator,
  now: Date,
): Promise<AuthenticatorTrial> {
  const retryAfter = await limitCounters.count(FACTOR_TRIES, accountId, now);
  if (retryAfter > 0) return { outcome: "too-many-tries", retryAfter };
  const authenticator = await authenticators.find(accountId);
  if (!authenticator) return { outcome: "wrong" };
  const reading = readAuthenticatorCode(authenticator, code, now);
  if (reading.outcome !== "right") return reading;
  if (!(await authenticators.useStep(accountId, reading.step, now))) return { outcome: "used" };
  await limitCounters.clear(FACTOR_TRIES, accountId);
  return { outcome: "proved", sessionToken: await sessions.prove(sessionId, now) };
}
