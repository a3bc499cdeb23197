import type { Platform } from "../platforms/platform";
import type { DecidedSignature } from "../signatures/signature";
import { stateOfVersion, type StateEntry } from "../signatures/platform-state";
import { standingRefusal, type StandingRefusal, type StandingStores } from "./platform-standing";

/** The signature that a draft is to replace, and whose it is. */
export interface CorrectedSignature {
  readonly signature: DecidedSignature;
  readonly platform: Platform;
}

export async function findCorrected(
  { platforms, signatures }: StandingStores,
  correctsId: number | undefined,
): Promise<CorrectedSignature | undefined> {
  if (correctsId === undefined) return undefined;
  const signature = await signatures.findById(correctsId);
  const platform = signature && (await platforms.find(signature.platformId));
  return platform && { signature, platform };
}

/** Whether the signature still waits for a decision, so that another one can take its place. */
export function isReplaceable(
  { decision, charterVersion }: DecidedSignature,
  history: readonly StateEntry[],
): boolean {
  return !decision && stateOfVersion(history, charterVersion) === "under-review";
}

/** One that was decided meanwhile is no longer corrected: the draft is a statement like any other. */
export async function correctionRefusal(
  { platformStates }: StandingStores,
  { signature, platform }: CorrectedSignature,
): Promise<StandingRefusal | undefined> {
  const history = await platformStates.ofPlatform(platform.id);
  if (isReplaceable(signature, history)) return undefined;
  return standingRefusal(platform, history, signature.charterVersion);
}
