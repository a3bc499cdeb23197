import { readWhen, WHEN_FIELDS, type WhenMistake } from "../case-acts/when";
import type { NewCaseEvent } from "../cases/case-recording";
import { MEDIATION_OUTCOMES } from "../cases/event-codes";
import { isOver, type Mediation } from "../cases/mediation";
import type { Entered } from "../infrastructure/http/form";
import type { Answer } from "../signatures/answer";

export const OUTCOME_FIELDS = ["outcome", ...WHEN_FIELDS] as const;

export type OutcomeMistake = "outcome-missing" | WhenMistake;

/** What a mediator says came of it, as the event that ends it; its content is told nowhere. */
export function readOutcome(typed: Entered, now: Date): Answer<NewCaseEvent, OutcomeMistake> {
  const outcome = MEDIATION_OUTCOMES.find((one) => one === typed["outcome"]);
  const when = readWhen(typed, now);
  const missing = outcome ? [] : [{ field: "outcome", mistake: "outcome-missing" } as const];
  if (!when.complete) return { complete: false, mistakes: [...missing, ...when.mistakes] };
  if (!outcome) return { complete: false, mistakes: missing };
  return { complete: true, value: { type: "mediation-closed", code: outcome, ...when.value } };
}

export type OutcomeRefusal = "not-accepted" | "over" | "before-acceptance";

/** A mediation is closed once, after the platform has accepted it. */
export function refusalOfOutcome(
  { state, since }: Mediation,
  at: Date,
): OutcomeRefusal | undefined {
  if (state === "requested") return "not-accepted";
  if (isOver(state)) return "over";
  return at < since ? "before-acceptance" : undefined;
}
