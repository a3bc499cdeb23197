import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "./answer";
import type { Review } from "./signature-review";

export const REVIEW_FIELDS = ["decision", "authority_check", "reason"] as const;

/** In characters. */
export const REVIEW_TEXT_LIMIT = 500;

export type ReviewMistake =
  | "decision-missing"
  | "check-missing"
  | "check-too-long"
  | "reason-missing"
  | "reason-too-long";

/** What an official answers: who accepts says how the authority was checked, who declines says why. */
export function readReview(typed: Entered): Answer<Review, ReviewMistake> {
  if (typed["decision"] === "accepted") {
    const authorityCheck = oneLine(typed["authority_check"] ?? "");
    if (authorityCheck === "") return mistaken("authority_check", "check-missing");
    if (lengthOf(authorityCheck) > REVIEW_TEXT_LIMIT) {
      return mistaken("authority_check", "check-too-long");
    }
    return { complete: true, value: { decision: "accepted", authorityCheck } };
  }
  if (typed["decision"] !== "declined") return mistaken("decision", "decision-missing");
  const reason = oneLine(typed["reason"] ?? "");
  if (reason === "") return mistaken("reason", "reason-missing");
  if (lengthOf(reason) > REVIEW_TEXT_LIMIT) return mistaken("reason", "reason-too-long");
  return { complete: true, value: { decision: "declined", reason } };
}

function mistaken(
  field: Mistaken<ReviewMistake>["field"],
  mistake: ReviewMistake,
): Answer<never, ReviewMistake> {
  return { complete: false, mistakes: [{ field, mistake }] };
}
