import { TRIES } from "../infrastructure/one-time-code";
import type { StandingDraft } from "./standing-draft";
import type { StandingCodeRepository } from "./standing-code.repository";

interface Stores {
  readonly standingCodes: StandingCodeRepository;
}

export type ActCodeTrial =
  | { readonly outcome: "right" }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "expired" | "exhausted" };

/** Run in a transaction of its own, so that a try counts whatever comes after it. */
export async function tryActCode(
  { standingCodes }: Stores,
  { id, code }: StandingDraft,
  typed: string,
  now: Date,
): Promise<ActCodeTrial> {
  if (!code || code.expiresAt <= now) return { outcome: "expired" };
  const claimed = await standingCodes.claimTry(id, now);
  if (!claimed?.code) return { outcome: "exhausted" };
  if (!standingCodes.isRight(claimed, typed)) {
    return { outcome: "wrong", triesLeft: TRIES - claimed.code.tries };
  }
  await standingCodes.markProved(id, now);
  return { outcome: "right" };
}
