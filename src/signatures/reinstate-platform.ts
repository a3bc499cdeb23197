import { oneLine } from "../infrastructure/one-line";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { enterState, type StateStores } from "./enter-state";
import { lastEntry, type StateEntry } from "./platform-state";

interface ReinstatePlatform {
  readonly platform: Pick<Platform, "id" | "slug">;
  /** Public. */
  readonly reason: string;
  /** The official who lifts the suspension. */
  readonly accountId?: string | undefined;
}

export type ReinstatementDecision =
  | { readonly accepted: true; readonly suspension: StateEntry; readonly reason: string }
  | { readonly accepted: false; readonly refusal: "not-suspended" | "reason-missing" };

/** Only a suspension is lifted, and everybody may read why. */
export function decideReinstatement(
  history: readonly StateEntry[],
  { reason: given }: Pick<ReinstatePlatform, "reason">,
): ReinstatementDecision {
  const suspension = lastEntry(history);
  if (suspension?.state !== "suspended") return { accepted: false, refusal: "not-suspended" };
  const reason = oneLine(given);
  if (reason === "") return { accepted: false, refusal: "reason-missing" };
  return { accepted: true, suspension, reason };
}

/** Run inside one transaction: the state and its evidence stand or fall together. */
export async function reinstatePlatform(
  stores: StateStores,
  command: ReinstatePlatform,
  now: Date,
): Promise<ReinstatementDecision> {
  const { platform, accountId } = command;
  const decision = decideReinstatement(await stores.platformStates.held(platform.id), command);
  if (!decision.accepted) return decision;
  const { suspension, reason } = decision;
  const signed: StateEntry = {
    platformId: platform.id,
    charterVersion: suspension.charterVersion,
    state: "signed",
    effectiveOn: parisDay(now),
    recordedAt: now,
    author: "official",
    accountId,
    reason,
    signatureId: suspension.signatureId,
  };
  await enterState(stores, signed, { platform: platform.slug });
  return decision;
}
