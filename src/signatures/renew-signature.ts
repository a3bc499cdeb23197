import type { PublishedCharter } from "../charter/charter";
import { charterInForce } from "../charter/in-force";
import { parisDay } from "../infrastructure/local-day";
import type { CommitmentChoice } from "./commitment-choice";
import { choicesRefusal } from "./paper-signature";
import { isSignatory, lastEntry, stateOfVersion, type StateEntry } from "./platform-state";
import { lastAccepted, type DecidedSignature } from "./signature";

interface Facts {
  /** Every version, in order. */
  readonly published: readonly PublishedCharter[];
  readonly history: readonly StateEntry[];
  readonly signatures: readonly DecidedSignature[];
}

export type RenewalRefusal = "not-a-signatory" | "suspended" | "nothing-to-renew" | "under-review";

export type RenewalOffer =
  | {
      readonly accepted: true;
      readonly charter: PublishedCharter;
      readonly supersedes: DecidedSignature;
      /** The first day of the new statement: ISO day, Europe/Paris. */
      readonly effectiveOn: string;
    }
  | { readonly accepted: false; readonly refusal: RenewalRefusal };

/**
 * The version by which a signatory may replace the one it has signed: the one in force or, while its
 * own still is, the one announced. It binds from the day it is in force and no sooner. While a plan
 * runs nothing is renewed, for a new signature would end the suspension.
 */
export function offerRenewal({ published, history, signatures }: Facts, now: Date): RenewalOffer {
  const last = lastEntry(history);
  const supersedes = lastAccepted(signatures);
  if (!supersedes || !isSignatory(last?.state)) return refused("not-a-signatory");
  const signed = supersedes.charterVersion;
  const today = parisDay(now);
  const charter = [charterInForce(published, today), ...published].find(
    (version) => version !== undefined && version.charter.version > signed,
  );
  if (!charter) return refused("nothing-to-renew");
  if (last?.state === "suspended") return refused("suspended");
  const { version } = charter.charter;
  if (stateOfVersion(history, version) === "under-review") return refused("under-review");
  const days = [today, charter.inForceOn, parisDay(supersedes.effectiveAt)];
  return { accepted: true, charter, supersedes, effectiveOn: days.toSorted().at(-1) ?? today };
}

export type RenewalDecision =
  | RenewalOffer
  | { readonly accepted: false; readonly refusal: "wrong-commitments" | "nothing-taken" };

/** Every commitment of the new version is answered anew, and one at least is taken. */
export function decideRenewal(
  facts: Facts,
  choices: readonly CommitmentChoice[],
  now: Date,
): RenewalDecision {
  const offer = offerRenewal(facts, now);
  if (!offer.accepted) return offer;
  const refusal = choicesRefusal({ charter: offer.charter, choices });
  return refusal ? { accepted: false, refusal } : offer;
}

function refused(refusal: RenewalRefusal) {
  return { accepted: false, refusal } as const;
}
