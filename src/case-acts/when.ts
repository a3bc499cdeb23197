import type { Entered } from "../infrastructure/http/form";
import { instantOn, parisDay, parseDay, type LocalDay } from "../infrastructure/local-day";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import { minutesOf } from "../infrastructure/time-of-day";
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
  const [localDay, minutes] = [parseDay(day), minutesOf(time)];
  if (localDay === undefined || minutes === undefined) {
    return { complete: false, mistakes: unreadable(localDay, minutes) };
  }
  const at = instantOn(localDay, minutes);
  if (!at) return refused("time", "time-unreadable");
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

const PARIS_TIME = new Intl.DateTimeFormat("fr", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  minute: "2-digit",
});

/** "14:30" in Paris, to the minute before. */
export function typedTime(at: Date): string {
  return PARIS_TIME.format(at);
}

/** What an address ends in to show the form of an act with this instant in it. */
export function datedQuery(at: Date): string {
  return `?${new URLSearchParams({ day: parisDay(at), time: typedTime(at) }).toString()}`;
}

function unreadable(
  day: LocalDay | undefined,
  minutes: number | undefined,
): Mistaken<WhenMistake>[] {
  const mistakes: Mistaken<WhenMistake>[] = [];
  if (day === undefined) mistakes.push({ field: "day", mistake: "day-unreadable" });
  if (minutes === undefined) mistakes.push({ field: "time", mistake: "time-unreadable" });
  return mistakes;
}

function refused(field: string, mistake: WhenMistake): Answer<When, WhenMistake> {
  return { complete: false, mistakes: [{ field, mistake }] };
}
