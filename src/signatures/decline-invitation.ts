import { oneLine } from "../infrastructure/one-line";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { enterState, type StateStores } from "./enter-state";
import { stateOfVersion, type StateEntry } from "./platform-state";

interface DeclineInvitation {
  readonly platform: Pick<Platform, "id" | "slug">;
  readonly charterVersion: number;
  readonly reason: string;
  /** Whether the register says why; otherwise it says that no reason was published. */
  readonly isPublic: boolean;
}

export type DecliningDecision =
  | { readonly accepted: true; readonly reason: string }
  | { readonly accepted: false; readonly refusal: "not-invited" | "reason-missing" };

/** Only an invitation that is still open is declined, and with a reason. */
export function decideDeclining(
  history: readonly StateEntry[],
  { charterVersion, reason: given }: Pick<DeclineInvitation, "charterVersion" | "reason">,
): DecliningDecision {
  if (stateOfVersion(history, charterVersion) !== "invited") {
    return { accepted: false, refusal: "not-invited" };
  }
  const reason = oneLine(given);
  if (reason === "") return { accepted: false, refusal: "reason-missing" };
  return { accepted: true, reason };
}

/** Run inside one transaction: the answer and its evidence stand or fall together. */
export async function declineInvitation(
  stores: StateStores,
  command: DeclineInvitation,
  now: Date,
): Promise<DecliningDecision> {
  const { platform, charterVersion } = command;
  const decision = decideDeclining(await stores.platformStates.held(platform.id), command);
  if (!decision.accepted) return decision;
  const declined: StateEntry = {
    platformId: platform.id,
    charterVersion,
    state: "declined",
    effectiveOn: parisDay(now),
    recordedAt: now,
    author: "platform",
    reason: command.isPublic ? decision.reason : undefined,
  };
  await enterState(stores, declined, { platform: platform.slug });
  return decision;
}
