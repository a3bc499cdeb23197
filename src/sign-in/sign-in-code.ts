import type { Language } from "../infrastructure/language";
import type { Limit } from "../infrastructure/limits/limit";
import { codeHmac } from "../infrastructure/one-time-code";

/** A code asked for at the sign-in page; it counts only in the browser that asked. */
export interface SignInCode {
  readonly id: number;
  /** Undefined: the address is nobody's, and no code was sent. */
  readonly accountId: string | undefined;
  /** Lower case. */
  readonly email: string;
  readonly language: Language;
  readonly hmac: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly tries: number;
}

const HOUR = 3600;

/** By one address of the network, to whatever mail addresses: a whole office may stand behind it. */
export const CODES_FROM: Limit = { name: "sign-in-codes-from", times: 300, seconds: HOUR };

/** To one mail address from one network: a stranger's asking locks out nobody who is elsewhere. */
export const CODES_BETWEEN: Limit = { name: "sign-in-codes-between", times: 5, seconds: HOUR };

/** To one mail address from anywhere: more than any one network can reach by itself. */
export const CODES_TO: Limit = { name: "sign-in-codes-to", times: 100, seconds: HOUR };

/** Tries of a code, right or wrong, from one address of the network. */
export const CODE_TRIES: Limit = { name: "sign-in-code-tries", times: 60, seconds: HOUR };

/**
 * The answer to whoever asks for a code takes this long, whether the address is known or not: how
 * long the work behind it took says nothing.
 */
export const ANSWER_MS = 250;

export function signInCodeHmac(token: string, email: string, code: string): string {
  return codeHmac(token, ["sign-in", email], code);
}
