import type { Account } from "../accounts/account";
import type { AccountRepository } from "../accounts/account.repository";
import { isSameHmac, TRIES } from "../infrastructure/one-time-code";
import { signInCodeHmac } from "./sign-in-code";
import type { SignInCodeRepository } from "./sign-in-code.repository";

interface Stores {
  readonly accounts: AccountRepository;
  readonly signInCodes: SignInCodeRepository;
}

export type CodeTrial =
  | { readonly outcome: "right"; readonly account: Account }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "over" };

/**
 * Tries a code in the browser that asked for it. Run in a transaction of its own, so that a try counts
 * whatever comes after it. An address that is nobody's fails like a wrong code, try by try.
 */
export async function trySignInCode(
  { accounts, signInCodes }: Stores,
  { token, typed }: { readonly token: string; readonly typed: string },
  now: Date,
): Promise<CodeTrial> {
  const code = await signInCodes.claimTry(token, now);
  if (!code) return { outcome: "over" };
  const isRight = isSameHmac(signInCodeHmac(token, code.email, typed), code.hmac);
  // Nothing more is looked up for a wrong code, or its answer would take longer for a known address.
  const account = isRight && code.accountId ? await accounts.find(code.accountId) : undefined;
  if (!account || account.suspendedAt) {
    return { outcome: "wrong", triesLeft: TRIES - code.tries };
  }
  return (await signInCodes.use(token, now)) ? { outcome: "right", account } : { outcome: "over" };
}
