import { isSameHmac, TRIES } from "../infrastructure/one-time-code";
import { signingCodeHmac, type CodePurpose, type SigningCode } from "./signing-code";
import type { SigningCodeRepository } from "./signing-code.repository";

interface Stores {
  readonly signingCodes: SigningCodeRepository;
}

interface TryCode {
  readonly draftId: number;
  /** The draft's token: without it a code proves nothing. */
  readonly token: string;
  readonly purpose: CodePurpose;
  readonly typed: string;
}

export type CodeTrial =
  | { readonly outcome: "right"; readonly code: SigningCode }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "expired" | "exhausted" };

/**
 * Run in a transaction of its own, so that a try counts whatever comes after it. A code proved right
 * stays right while it lasts: somebody who presses the button twice is not told that it is spent.
 */
export async function tryCode(
  { signingCodes }: Stores,
  { draftId, token, purpose, typed }: TryCode,
  now: Date,
): Promise<CodeTrial> {
  const claimed = await signingCodes.claimTry(draftId, purpose, now);
  const code = claimed ?? (await signingCodes.latest(draftId, purpose));
  if (!code || code.expiresAt <= now) return { outcome: "expired" };

  const right = isSameHmac(signingCodeHmac(token, code, typed), code.hmac);
  if (!claimed) {
    return right && code.provedAt ? { outcome: "right", code } : { outcome: "exhausted" };
  }
  if (!right) return { outcome: "wrong", triesLeft: TRIES - code.tries };
  await signingCodes.markProved(code.id, now);
  return { outcome: "right", code: { ...code, provedAt: code.provedAt ?? now } };
}
