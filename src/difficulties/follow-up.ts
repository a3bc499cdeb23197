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

export interface GivenFollowUp extends FollowUp {
  readonly answeredAt: Date;
}

/** A question that was put to a seller. */
export interface AskedFollowUp {
  readonly moment: Moment;
  /** Undefined while the seller says nothing. */
  readonly given: GivenFollowUp | undefined;
}

/** Of the sellers of one platform that were asked at a moment; "none" said nothing. */
export type FollowUpCount = Readonly<Record<FollowUpAnswer | "none", number>> & {
  readonly moment: Moment;
};

/** What answers a seller; an automatic receipt does not. */
export const ANSWERS: ReadonlySet<EventType> = new Set([
  "first-human-reply",
  "decision-sent",
  "restored",
  "stock-returned",
  "fee-answered",
  "counterfeit-decided",
  "mediation-closed",
]);

const LATER_MS = 21 * 86_400_000;

export function isAnswer({ type }: Pick<CaseEvent, "type">): boolean {
  return ANSWERS.has(type);
}

/** When a seller is asked for the second time; undefined before there is an answer. */
export function secondAskingAt(events: readonly CaseEvent[]): Date | undefined {
  const answers = events.filter(isAnswer).map(({ at }) => at.getTime());
  return answers.length === 0 ? undefined : new Date(Math.min(...answers) + LATER_MS);
}

/** Whoever was answered first at this instant or before it has been asked. */
export function askedSince(moment: Moment, now: Date): Date {
  return moment === "after-answer" ? now : new Date(now.getTime() - LATER_MS);
}

/** The question that is open now: after the first answer, and again 21 days later. */
export function openFollowUp(
  events: readonly CaseEvent[],
  given: readonly FollowUp[],
  now: Date,
): Moment | undefined {
  const later = secondAskingAt(events);
  if (!later) return undefined;
  const moment: Moment = now >= later ? "after-21-days" : "after-answer";
  return given.some((known) => known.moment === moment) ? undefined : moment;
}

/** In the order in which they were asked; what was answered stays, whatever is corrected afterwards. */
export function askedFollowUps(
  events: readonly CaseEvent[],
  given: readonly GivenFollowUp[],
  now: Date,
): readonly AskedFollowUp[] {
  const later = secondAskingAt(events);
  return MOMENTS.flatMap((moment) => {
    const answer = given.find((known) => known.moment === moment);
    const isAsked = later !== undefined && (moment === "after-answer" || now >= later);
    return answer || isAsked ? [{ moment, given: answer }] : [];
  });
}
