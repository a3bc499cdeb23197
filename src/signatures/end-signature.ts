import { oneLine } from "../infrastructure/one-line";
import type { Platform } from "../platforms/platform";
import { effectiveDayRefusal, type DayRefusal } from "./effective-day";
import { enterState, type StateStores } from "./enter-state";
import { isSignatory, lastEntry, type StateEntry } from "./platform-state";

interface EndSignature {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** Removed by officials, or lapsed for want of a renewal. */
  readonly end: "removed" | "lapsed";
  /** Public. */
  readonly reason: string;
  /** The first day without the signature: ISO day, Europe/Paris. */
  readonly effectiveOn: string;
  /** The official who removes; a lapse has no author. */
  readonly accountId?: string | undefined;
}

export type EndDecision =
  | { readonly accepted: true; readonly charterVersion: number; readonly reason: string }
  | {
      readonly accepted: false;
      readonly refusal: "not-a-signatory" | "reason-missing" | DayRefusal;
    };

/** A signature that its platform did not withdraw itself ends with a public reason, never backwards. */
export function decideEnd(
  history: readonly StateEntry[],
  { reason: given, effectiveOn }: Pick<EndSignature, "reason" | "effectiveOn">,
  now: Date,
): EndDecision {
  const last = lastEntry(history);
  if (!last || !isSignatory(last.state)) return { accepted: false, refusal: "not-a-signatory" };
  const reason = oneLine(given);
  if (reason === "") return { accepted: false, refusal: "reason-missing" };
  const refusal = effectiveDayRefusal(effectiveOn, now);
  if (refusal) return { accepted: false, refusal };
  return { accepted: true, charterVersion: last.charterVersion, reason };
}

/** Run inside one transaction: the end and its evidence stand or fall together. */
export async function endSignature(
  stores: StateStores,
  command: EndSignature,
  now: Date,
): Promise<EndDecision> {
  const { platform, end, effectiveOn, accountId } = command;
  const decision = decideEnd(await stores.platformStates.held(platform.id), command, now);
  if (!decision.accepted) return decision;
  const ended: StateEntry = {
    platformId: platform.id,
    charterVersion: decision.charterVersion,
    state: end,
    effectiveOn,
    recordedAt: now,
    author: end === "removed" ? "official" : "system",
    accountId,
    reason: decision.reason,
  };
  await enterState(stores, ended, { platform: platform.slug });
  return decision;
}
