import type { Indicator } from "../charter/indicator";
import type { Calendar } from "./calendar";
import { endOfDay, localDayOf, startOfDay, type LocalDay } from "../infrastructure/local-day";

const HOUR = 3_600_000;
const HOURS_OF_A_DAY = 24;

export interface DueDate {
  /** The last day to act; of a notice, the first day the effect is lawful. */
  readonly day: LocalDay;
  /** The end (24:00) of that day, or the exact instant of a clock in hours; of a notice, the day's start. */
  readonly at: Date;
  /** The first instant that comes after the due date. */
  readonly overAt: Date;
}

/**
 * Regulation 1182/71: the day of the event is not counted, and a period of days that ends on a day off
 * runs on to the end of the next working day. A notice does not: the effect may come once its last
 * day is over. Hours are elapsed hours.
 */
export function dueDate(
  indicator: Indicator,
  startedAt: Date,
  target: number,
  daysAdded: number,
  calendar: Calendar,
): DueDate {
  if (indicator.unit === "hours") return dueAfterHours(startedAt, target, daysAdded);

  const start = localDayOf(startedAt);
  const length = target + daysAdded;
  if (indicator.direction === "at-least") {
    const noticeEnds =
      indicator.unit === "working-days" ? calendar.workingDayAfter(start, length) : start + length;
    const day = noticeEnds + 1;
    return { day, at: startOfDay(day), overAt: endOfDay(day) };
  }
  const day =
    indicator.unit === "working-days"
      ? calendar.workingDayAfter(start, length)
      : calendar.rollForward(start + length);
  const at = endOfDay(day);
  return { day, at, overAt: at };
}

/** A stop at the very instant is on time, one millisecond later is not. */
function dueAfterHours(startedAt: Date, target: number, daysAdded: number): DueDate {
  const at = startedAt.getTime() + (target + HOURS_OF_A_DAY * daysAdded) * HOUR;
  return { day: localDayOf(new Date(at)), at: new Date(at), overAt: new Date(at + 1) };
}

/**
 * The whole units from one instant to another. At most: days are counted as for the due date, a started
 * hour counts, hours are negative when the end comes first. At least: the whole days in between, a
 * started hour does not count.
 */
export function elapsed(indicator: Indicator, from: Date, to: Date, calendar: Calendar): number {
  const notice = indicator.direction === "at-least";
  if (indicator.unit === "hours") {
    const hours = (to.getTime() - from.getTime()) / HOUR;
    return (notice ? Math.floor(hours) : Math.ceil(hours)) + 0;
  }
  const start = localDayOf(from);
  const end = localDayOf(to) - (notice ? 1 : 0);
  return indicator.unit === "working-days"
    ? calendar.workingDaysBetween(start, end)
    : Math.max(0, end - start);
}

/** What pauses take off a duration: whole days, 24 hours each on a clock in hours. */
export function lessDays(indicator: Indicator, gross: number, daysAdded: number): number {
  const taken = indicator.unit === "hours" ? daysAdded * HOURS_OF_A_DAY : daysAdded;
  return Math.max(Math.min(gross, 0), gross - taken);
}
