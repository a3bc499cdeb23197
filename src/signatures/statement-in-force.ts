import { parisDay } from "../infrastructure/local-day";
import { entryOn, isSignatory, type StateEntry } from "./platform-state";
import { lastAccepted, type DecidedSignature } from "./signature";

/**
 * The accepted statement by which a platform is a signatory at an instant, which one that takes effect
 * then replaces, whichever of the two was recorded first. `history` is in the order of recording.
 */
export function statementInForce(
  history: readonly StateEntry[],
  signatures: readonly DecidedSignature[],
  at: Date,
): DecidedSignature | undefined {
  if (!isSignatory(entryOn(history, parisDay(at))?.state)) return undefined;
  return lastAccepted(signatures.filter(({ effectiveAt }) => effectiveAt <= at));
}
