import type { Entered } from "../infrastructure/http/form";
import { parisDay } from "../infrastructure/local-day";
import { parisInstant } from "../infrastructure/local-time";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";

/** What is asked of every act: when it was done, if not just now, and why it is told so late. */
export const WHEN_FIELDS = ["day", "time", "backdating_reason"] as const;

export const REASON_LIMIT = 500;

export interface When {
  readonly at: Date;
  /** On one line; undefined for what was done on the day it is recorded. */
  readonly backdatingReason: string | undefined;
}

export type WhenMistake =
  | "day-unreadable"
  | "time-unreadable"
  | "in-the-future"
  | "backdating-reason-missing"
  | "backdating-reason-too-long";

/** Without a day and a time: just now. On an earlier day: only with a reason. */
export function readWhen(typed: Entered, now: Date): Answer<When, WhenMistake> {
  const { day = "", time = "" } = typed;
  if (day === "" && time === "") {
    return { complete: true, value: { at: now, backdatingReason: undefined } };
  }
  const at = parisInstant(day, time);
  if (!at) return { complete: false, mistakes: unreadable(day, time) };
  if (at > now) return refused("day", "in-the-future");
  if (parisDay(at) === parisDay(now)) {
    return { complete: true, value: { at, backdatingReason: undefined } };
  }
  return readReason(typed, at);
}

function readReason(typed: Entered, at: Date): Answer<When, WhenMistake> {
  const backdatingReason = oneLine(typed["backdating_reason"] ?? "");
  if (backdatingReason === "") return refused("backdating_reason", "backdating-reason-missing");
  return lengthOf(backdatingReason) > REASON_LIMIT
    ? refused("backdating_reason", "backdating-reason-too-long")
    : { complete: true, value: { at, backdatingReason } };
}

function unreadable(day: string, time: string): Mistaken<WhenMistake>[] {
  const mistakes: Mistaken<WhenMistake>[] = [];
  if (!parisInstant(day, "00:00")) mistakes.push({ field: "day", mistake: "day-unreadable" });
  if (!parisInstant("2026-01-01", time)) {
    mistakes.push({ field: "time", mistake: "time-unreadable" });
  }
  return mistakes;
}

function refused(field: string, mistake: WhenMistake): Answer<When, WhenMistake> {
  return { complete: false, mistakes: [{ field, mistake }] };
}
