import { oneLine } from "../infrastructure/one-line";
import { leftSinceReview, stateOfVersion, type StateEntry } from "./platform-state";
import type { AcceptanceProposal, DecidedSignature, SignatureDecision } from "./signature";

/** What an official answers to a signature that is under review. */
export type Review =
  | {
      readonly decision: "accepted";
      /** How the signatory's authority was checked. */
      readonly authorityCheck?: string | undefined;
    }
  | {
      readonly decision: "declined";
      /** Told to the signatory, and public. */
      readonly reason: string;
    };

/** Where accepting takes two officials: who decides, and what the first of them said. */
export interface FourEyes {
  readonly accountId: string;
  /** Undefined: nobody has proposed it yet. */
  readonly proposal: AcceptanceProposal | undefined;
}

export type ReviewDecision =
  | {
      readonly accepted: true;
      /** `proposed`: another official has yet to accept it too. */
      readonly outcome: "proposed" | "decided";
      readonly reason: string | undefined;
    }
  | {
      readonly accepted: false;
      readonly refusal: "proposed-by-oneself";
      readonly proposal: AcceptanceProposal;
    }
  | {
      readonly accepted: false;
      readonly refusal: "already-decided";
      readonly earlier: SignatureDecision;
    }
  | {
      readonly accepted: false;
      readonly refusal: "left-since";
      /** The withdrawal or the removal. */
      readonly end: StateEntry;
    }
  | { readonly accepted: false; readonly refusal: "not-under-review" | "reason-missing" };

/**
 * A signature is decided once, while the platform is under review; who declines says why. One that was
 * signed before the platform left as a whole can only be declined, or accepting it would undo that.
 * With four eyes the first acceptance is a proposal, and another official decides; declining takes one.
 */
export function decideReview(
  signature: DecidedSignature,
  history: readonly StateEntry[],
  review: Review,
  fourEyes?: FourEyes,
): ReviewDecision {
  if (signature.decision) {
    return { accepted: false, refusal: "already-decided", earlier: signature.decision };
  }
  const state = stateOfVersion(history, signature.charterVersion);
  if (state !== "under-review") return { accepted: false, refusal: "not-under-review" };
  if (review.decision === "accepted") {
    const end = leftSinceReview(history, signature.charterVersion);
    return end ? { accepted: false, refusal: "left-since", end } : acceptance(fourEyes);
  }
  const reason = oneLine(review.reason);
  if (reason === "") return { accepted: false, refusal: "reason-missing" };
  return { accepted: true, outcome: "decided", reason };
}

function acceptance(fourEyes: FourEyes | undefined): ReviewDecision {
  if (!fourEyes) return { accepted: true, outcome: "decided", reason: undefined };
  const { proposal, accountId } = fourEyes;
  if (!proposal) return { accepted: true, outcome: "proposed", reason: undefined };
  return proposal.accountId === accountId
    ? { accepted: false, refusal: "proposed-by-oneself", proposal }
    : { accepted: true, outcome: "decided", reason: undefined };
}
