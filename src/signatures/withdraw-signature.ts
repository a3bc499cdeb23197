import { oneLine } from "../infrastructure/one-line";
import type { Platform } from "../platforms/platform";
import { effectiveDayRefusal, type DayRefusal } from "./effective-day";
import { enterState, type StateStores } from "./enter-state";
import { isSignatory, lastEntry, type StateEntry } from "./platform-state";

interface WithdrawSignature {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** The first day without the signature: ISO day, Europe/Paris. */
  readonly effectiveOn: string;
  /** Public; a platform may leave without one. */
  readonly reason?: string | undefined;
}

export type WithdrawalDecision =
  | { readonly accepted: true; readonly charterVersion: number }
  | { readonly accepted: false; readonly refusal: "not-a-signatory" | DayRefusal };

/** A signatory withdraws as a whole, from today or a later day on; never backwards. */
export function decideWithdrawal(
  history: readonly StateEntry[],
  effectiveOn: string,
  now: Date,
): WithdrawalDecision {
  const last = lastEntry(history);
  if (!last || !isSignatory(last.state)) return { accepted: false, refusal: "not-a-signatory" };
  const refusal = effectiveDayRefusal(effectiveOn, now);
  if (refusal) return { accepted: false, refusal };
  return { accepted: true, charterVersion: last.charterVersion };
}

/** Run inside one transaction: the withdrawal and its evidence stand or fall together. */
export async function withdrawSignature(
  stores: StateStores,
  { platform, effectiveOn, reason }: WithdrawSignature,
  now: Date,
): Promise<WithdrawalDecision> {
  const history = await stores.platformStates.held(platform.id);
  const decision = decideWithdrawal(history, effectiveOn, now);
  if (!decision.accepted) return decision;
  const withdrawn: StateEntry = {
    platformId: platform.id,
    charterVersion: decision.charterVersion,
    state: "withdrawn",
    effectiveOn,
    recordedAt: now,
    author: "platform",
    reason: reason === undefined ? undefined : oneLine(reason),
  };
  await enterState(stores, withdrawn, { platform: platform.slug });
  return decision;
}
