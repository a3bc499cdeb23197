import type { CaseEvent } from "../clocks/clock-run";
import { MEDIATION_OUTCOMES } from "./event-codes";

export type MediationOutcome = (typeof MEDIATION_OUTCOMES)[number];

/** How a mediation stands; "closed" when whoever closed it does not say what came of it. */
export const MEDIATION_STATES = ["requested", "accepted", ...MEDIATION_OUTCOMES, "closed"] as const;

export type MediationState = (typeof MEDIATION_STATES)[number];

/** What became of the request for mediation in a case. */
export interface Mediation {
  readonly requestedAt: Date;
  readonly state: MediationState;
  /** When it came to that state. */
  readonly since: Date;
}

/** Read from the events of a case, in the order they occurred; undefined when nobody asked for it. */
export function mediationOf(events: readonly CaseEvent[]): Mediation | undefined {
  const requested = events.find(({ type }) => type === "mediation-requested");
  if (!requested) return undefined;
  const requestedAt = requested.at;
  const end = events.find((event) => endOfMediation(event) !== undefined);
  const state = end && endOfMediation(end);
  if (state) return { requestedAt, state, since: end.at };
  const answer = events.find(({ type }) => type === "mediation-answered");
  return answer
    ? { requestedAt, state: "accepted", since: answer.at }
    : { requestedAt, state: "requested", since: requestedAt };
}

/**
 * How an event ends a mediation: it is closed, the platform refuses it, or the seller withdraws the
 * case. Undefined when it does not; an answer that does not say which is no refusal.
 */
export function endOfMediation({
  type,
  code,
}: Pick<CaseEvent, "type" | "code">): MediationState | undefined {
  if (type === "withdrawn") return "withdrawn";
  if (type === "mediation-answered" && code === "refused") return "refused";
  if (type !== "mediation-closed") return undefined;
  return MEDIATION_OUTCOMES.find((outcome) => outcome === code) ?? "closed";
}

/** Whether nothing is left to mediate. */
export function isOver(state: MediationState): boolean {
  return state !== "requested" && state !== "accepted";
}
