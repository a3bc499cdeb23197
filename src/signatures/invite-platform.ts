import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { enterState, type StateStores } from "./enter-state";
import { mayEnter, stateOfVersion, type PlatformState, type StateEntry } from "./platform-state";

interface InvitePlatform {
  readonly platform: Pick<Platform, "id" | "slug">;
  readonly charterVersion: number;
  /** The official who invites. */
  readonly accountId?: string | undefined;
}

export type InvitationDecision =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: "already-there"; readonly state: PlatformState };

/** A platform is invited to a version once, unless it declined or left since. */
export function decideInvitation(
  history: readonly StateEntry[],
  charterVersion: number,
): InvitationDecision {
  const state = stateOfVersion(history, charterVersion);
  if (state === undefined || mayEnter("invited", state)) return { accepted: true };
  return { accepted: false, refusal: "already-there", state };
}

/** Run inside one transaction: the invitation and its evidence stand or fall together. */
export async function invitePlatform(
  stores: StateStores,
  { platform, charterVersion, accountId }: InvitePlatform,
  now: Date,
): Promise<InvitationDecision> {
  const history = await stores.platformStates.held(platform.id);
  const decision = decideInvitation(history, charterVersion);
  if (!decision.accepted) return decision;
  const invited: StateEntry = {
    platformId: platform.id,
    charterVersion,
    state: "invited",
    effectiveOn: parisDay(now),
    recordedAt: now,
    author: "official",
    accountId,
  };
  await enterState(stores, invited, { platform: platform.slug });
  return decision;
}
