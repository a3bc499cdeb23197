import { parseDay, yearOf, type LocalDay } from "../infrastructure/local-day";
import type { Rule, RuleName } from "./rule";

/** What somebody asks, as it was typed or sent. */
export interface AskedQuestion {
  readonly rule: RuleName;
  /** An ISO day, or an instant with an offset. */
  readonly start: string;
  readonly pauses: readonly AskedPause[];
}

/** ISO days; no answer: it is still awaited. */
export interface AskedPause {
  readonly requestedOn: string;
  readonly suppliedOn: string;
}

/** What a due date is worked out from. */
export interface Question {
  readonly rule: Rule;
  readonly startedAt: Date;
  readonly pauses: readonly QuestionPause[];
}

export interface QuestionPause {
  readonly requestedAt: Date;
  readonly suppliedAt: Date | undefined;
}

export type MistakeKind =
  | "unknown-rule"
  | "no-start"
  | "unreadable-start"
  | "instant-needed"
  | "year-out-of-range"
  | "never-paused"
  | "unreadable-day"
  | "no-request"
  | "request-before-start"
  | "answer-before-request"
  | "pause-within-pause";

export interface QuestionMistake {
  readonly kind: MistakeKind;
  /** `pause` from 0 on, in the order asked. */
  readonly place:
    | { readonly part: "rule" | "start" }
    | { readonly part: "requested" | "supplied"; readonly pause: number };
}

/** Years for which the national holidays are what they are today. */
export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2049;

/** An ISO day of these years. */
export function readDay(text: string): LocalDay | undefined {
  const day = parseDay(text);
  return day !== undefined && isInRange(day) ? day : undefined;
}

export function isInRange(day: LocalDay): boolean {
  const year = yearOf(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
