import type { Language } from "../infrastructure/language";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";
import { CODE_MS, newCode } from "../infrastructure/one-time-code";
import { newToken } from "../infrastructure/token";
import { CODES_BETWEEN, CODES_TO } from "./sign-in-code";
import type { SignInCodeRepository } from "./sign-in-code.repository";

/** Counts one more code to a mail address; the seconds to wait when it is once too often, else 0. */
export async function countCode(
  limitCounters: LimitCounterRepository,
  { email, network }: { readonly email: string; readonly network: string },
  now: Date,
): Promise<number> {
  const between = await limitCounters.count(CODES_BETWEEN, `${network} ${email}`, now);
  return Math.max(between, await limitCounters.count(CODES_TO, email, now));
}

interface MakeSignInCode {
  /** Undefined: the code signs nobody in. */
  readonly accountId: string | undefined;
  readonly email: string;
  readonly language: Language;
  /** What is kept of the code, bound to what it is for. */
  hmacOf(token: string, code: string): string;
}

interface MadeCode {
  /** For the browser that asked. */
  readonly token: string;
  readonly code: string;
  readonly expiresAt: Date;
}

export async function makeSignInCode(
  signInCodes: SignInCodeRepository,
  { accountId, email, language, hmacOf }: MakeSignInCode,
  now: Date,
): Promise<MadeCode> {
  const token = newToken();
  const code = newCode();
  const expiresAt = new Date(now.getTime() + CODE_MS);
  const hmac = hmacOf(token, code);
  await signInCodes.add(token, { accountId, email, language, hmac, sentAt: now, expiresAt });
  return { token, code, expiresAt };
}
