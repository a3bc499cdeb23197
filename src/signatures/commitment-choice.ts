import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer } from "./answer";

export const CHOICES = ["taken", "not-taken", "not-applicable"] as const;

export type Choice = (typeof CHOICES)[number];

export const CHOICE_FIELDS = ["choice", "reason"] as const;

/** In characters. */
export const REASON_LIMIT = 500;

/** What a platform answers to one commitment. */
export interface CommitmentChoice {
  /** "C1" */
  readonly commitment: string;
  readonly choice: Choice;
  /** Published with the choice; undefined when the commitment is taken. */
  readonly reason: string | undefined;
}

export type ChoiceMistake = "choice-missing" | "reason-missing" | "reason-too-long";

/** The answer to one commitment; one that is not taken, or does not apply, says why. */
export function readChoice(
  commitment: string,
  typed: Entered,
): Answer<CommitmentChoice, ChoiceMistake> {
  const choice = CHOICES.find((known) => known === typed["choice"]);
  if (choice === undefined) return mistaken("choice", "choice-missing");
  if (choice === "taken") {
    return { complete: true, value: { commitment, choice, reason: undefined } };
  }
  const reason = oneLine(typed["reason"] ?? "");
  if (reason === "") return mistaken("reason", "reason-missing");
  if (lengthOf(reason) > REASON_LIMIT) return mistaken("reason", "reason-too-long");
  return { complete: true, value: { commitment, choice, reason } };
}

function mistaken(
  field: (typeof CHOICE_FIELDS)[number],
  mistake: ChoiceMistake,
): Answer<never, ChoiceMistake> {
  return { complete: false, mistakes: [{ field, mistake }] };
}
