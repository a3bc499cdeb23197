import type { CharterVersion } from "../charter/charter";
import type { EventType } from "../charter/indicator";
import type { CaseEvent } from "../clocks/clock-run";
import { isBefore } from "../clocks/is-before";
import type { Entered } from "../infrastructure/http/form";
import { instantOn, localDayOf, parseDay, type LocalDay } from "../infrastructure/local-day";
import { minutesOf } from "../infrastructure/time-of-day";
import {
  earliestOf,
  isUntimed,
  latestOf,
  untimedFrom,
  untimedUpTo,
} from "../infrastructure/untimed";
import type { Mistaken } from "../signatures/answer";
import { timeField, type FamilyEvents } from "./family-events";

/** Facts older than that are beyond the time in which most rights can still be claimed. */
const OLDEST_DAYS = 5 * 366;

export type DateMistake =
  | "day-missing"
  | "day-wrong"
  | "day-in-future"
  | "day-too-old"
  | "time-without-day"
  | "time-wrong"
  | "time-in-future";

interface ToldDates {
  readonly events: readonly CaseEvent[];
  readonly mistakes: readonly Mistaken<DateMistake>[];
}

/**
 * What a seller dates. A day without a time never counts against the platform: what begins is taken to
 * have come as late on that day as can be, what the platform did as early, but not before its beginning.
 */
export function readDates(
  charter: CharterVersion,
  { starts, stops, timed }: FamilyEvents,
  typed: Entered,
  now: Date,
): ToldDates {
  const mistakes: Mistaken<DateMistake>[] = [];
  const events: CaseEvent[] = [];
  const read = (type: EventType, dated: (day: LocalDay) => Date) => {
    const at = readDate(type, timed.has(type), typed, now);
    if (at === undefined) return;
    if (typeof at === "object" && "field" in at) mistakes.push(at);
    else events.push({ type, at: at instanceof Date ? at : dated(at), code: "" });
  };
  for (const type of starts) read(type, (day) => latestOf(day, now));
  if (mistakes.length === 0 && events.length === 0) {
    mistakes.push({ field: starts[0] ?? "request-received", mistake: "day-missing" });
  }
  const begun = [...events];
  for (const type of stops) {
    read(type, (day) => {
      const at = earliestStop(charter, type, day, begun);
      return isBefore(at, now) ? at : now;
    });
  }
  return { events, mistakes };
}

/** An instant, a day without a time, what is wrong; undefined for a fact that nobody dates. */
function readDate(
  type: EventType,
  isTimed: boolean,
  typed: Entered,
  now: Date,
): Date | LocalDay | Mistaken<DateMistake> | undefined {
  const text = typed[type] ?? "";
  const time = isTimed ? (typed[timeField(type)] ?? "") : "";
  if (text === "") {
    return time === "" ? undefined : { field: type, mistake: "time-without-day" };
  }
  const day = readDay(text, now);
  if (typeof day === "string") return { field: type, mistake: day };
  if (time === "") return day;
  const at = readTime(day, time, now);
  return at instanceof Date ? at : { field: timeField(type), mistake: at };
}

function readDay(
  text: string,
  now: Date,
): LocalDay | "day-wrong" | "day-in-future" | "day-too-old" {
  const day = parseDay(text);
  if (day === undefined) return "day-wrong";
  const today = localDayOf(now);
  if (day > today) return "day-in-future";
  return day < today - OLDEST_DAYS ? "day-too-old" : day;
}

function readTime(day: LocalDay, time: string, now: Date): Date | "time-wrong" | "time-in-future" {
  const minutes = minutesOf(time);
  const at = minutes === undefined ? undefined : instantOn(day, minutes);
  if (!at) return "time-wrong";
  return at > now ? "time-in-future" : at;
}

/** On the day of the start that it stops, at once: before it where it may be, else after. */
function earliestStop(
  { commitments }: CharterVersion,
  stop: EventType,
  day: LocalDay,
  begun: readonly CaseEvent[],
): Date {
  let earliest = earliestOf(day);
  for (const { measurement } of commitments) {
    if (measurement.kind === "attested" || measurement.indicator.stop !== stop) continue;
    const { start, stopMayComeFirst } = measurement.indicator;
    for (const { type, at } of begun) {
      if (!start.includes(type) || localDayOf(at) !== day) continue;
      const beside = isUntimed(at) ? at : stopMayComeFirst ? untimedUpTo(at) : untimedFrom(at);
      if (isBefore(earliest, beside)) earliest = beside;
    }
  }
  return earliest;
}
