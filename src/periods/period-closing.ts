import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Period } from "../compliance/period";
import { endOfDay, isoDay, localDayOf, parseDay } from "../infrastructure/local-day";

/** In working days after the day of closing. */
const REPLY_DAYS = 15;

/** In days after the last one for a reply: what is set once cannot be moved, and a year may be mistyped. */
const LONGEST_WAIT = 366;

/** A half-year whose figures are drawn up, and wait for what the platforms have to say. */
export interface PeriodClosing {
  /** "2026-S1" */
  readonly period: string;
  /** The instant up to which its figures count. */
  readonly cutOff: Date;
  readonly closedAt: Date;
  /** ISO day, the last one on which a platform may reply or contest. */
  readonly replyBy: string;
  /** ISO day before which nothing is published. */
  readonly publishFrom: string;
  /** Of the official; undefined for the command line. */
  readonly accountId: string | undefined;
}

export interface ClosingRequest {
  /** Undefined: now. */
  readonly cutOff: Date | undefined;
  /** ISO day; undefined: as soon as the platforms have had their time. */
  readonly publishFrom: string | undefined;
  readonly accountId: string | undefined;
}

export type ClosingRefusal =
  | "unknown-period"
  | "not-over"
  | "closed-already"
  | "cut-off-before-end"
  | "cut-off-in-future"
  | "publication-too-early"
  | "publication-too-late";

export type ClosingDecision =
  | { readonly accepted: true; readonly closing: PeriodClosing }
  | { readonly accepted: false; readonly refusal: ClosingRefusal };

interface ClosingFacts {
  readonly period: Period;
  /** Whether a charter was in force before the half-year ended. */
  readonly wasPromised: boolean;
  readonly known: PeriodClosing | undefined;
}

/** A half-year is closed once, when it is over, with a cut-off between its end and now. */
export function decideClosing(
  { period, wasPromised, known }: ClosingFacts,
  request: ClosingRequest,
  now: Date,
): ClosingDecision {
  const { cutOff = now, accountId } = request;
  if (!wasPromised) return refused("unknown-period");
  if (known) return refused("closed-already");
  if (period.endsAt > now) return refused("not-over");
  if (cutOff < period.endsAt) return refused("cut-off-before-end");
  if (cutOff > now) return refused("cut-off-in-future");
  const lastDay = lastReplyDay(now);
  const firstDay = isoDay(lastDay + 1);
  const publishFrom = request.publishFrom ?? firstDay;
  if (publishFrom < firstDay) return refused("publication-too-early");
  if (publishFrom > isoDay(lastDay + LONGEST_WAIT)) return refused("publication-too-late");
  const replyBy = isoDay(lastDay);
  return {
    accepted: true,
    closing: { period: period.id, cutOff, closedAt: now, replyBy, publishFrom, accountId },
  };
}

/** The last local day for a reply to what is closed now; its end (24:00) included. */
export function lastReplyDay(now: Date): number {
  return NATIONAL_CALENDAR.workingDayAfter(localDayOf(now), REPLY_DAYS);
}

/** Whether the platforms may still reply and contest. */
export function isReplyOpen({ replyBy }: Pick<PeriodClosing, "replyBy">, now: Date): boolean {
  const day = parseDay(replyBy);
  return day !== undefined && now < endOfDay(day);
}

function refused(refusal: ClosingRefusal): ClosingDecision {
  return { accepted: false, refusal };
}
