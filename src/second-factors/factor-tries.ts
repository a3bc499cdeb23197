import type { Limit } from "../infrastructure/limits/limit";

/**
 * Tries of an account at codes of its authenticator and recovery codes together: one chance in
 * 67,000 in ten minutes, three codes of the authenticator being good at any moment.
 */
export const FACTOR_TRIES: Limit = { name: "factor-tries", times: 5, seconds: 600 };

export interface TooManyTries {
  readonly outcome: "too-many-tries";
  /** Seconds. */
  readonly retryAfter: number;
}

/** The session goes on, under this token from now on. */
export interface FactorProved {
  readonly outcome: "proved";
  readonly sessionToken: string;
}
