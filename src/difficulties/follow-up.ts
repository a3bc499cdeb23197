import type { EventType } from "../charter/indicator";
import type { CaseEvent } from "../clocks/clock-run";

/** When a seller is asked whether the promise was kept. */
export const MOMENTS = ["after-answer", "after-21-days"] as const;
export type Moment = (typeof MOMENTS)[number];

export const FOLLOW_UP_ANSWERS = ["yes", "partly", "no"] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

/** Whoever says nothing has given no answer: that is not stored. */
export interface FollowUp {
  readonly moment: Moment;
  readonly answer: FollowUpAnswer;
}

/** What answers a seller; an automatic receipt does not. */
const ANSWERS: ReadonlySet<EventType> = new Set([
  "first-human-reply",
  "decision-sent",
  "restored",
  "stock-returned",
  "fee-answered",
  "counterfeit-decided",
  "mediation-closed",
]);

const LATER_MS = 21 * 86_400_000;

/** The question that is open now: after the first answer, and again 21 days later. */
export function openFollowUp(
  events: readonly CaseEvent[],
  given: readonly FollowUp[],
  now: Date,
): Moment | undefined {
  const answers = events.filter(({ type }) => ANSWERS.has(type)).map(({ at }) => at.getTime());
  if (answers.length === 0) return undefined;
  const isLater = now.getTime() >= Math.min(...answers) + LATER_MS;
  const moment: Moment = isLater ? "after-21-days" : "after-answer";
  return given.some((known) => known.moment === moment) ? undefined : moment;
}
