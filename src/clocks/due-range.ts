import type { Indicator } from "../charter/indicator";
import type { Calendar } from "./calendar";
import type { ClockRun } from "./clock-run";
import { dueDate } from "./due-date";
import { isBefore } from "./is-before";
import { localDayOf, startOfDay, type LocalDay } from "../infrastructure/local-day";
import { MOST_DAYS_ADDED, readPauses, totalDaysAdded } from "./pauses";

/** First and last day, both included. */
export interface DueRange {
  readonly earliest: LocalDay;
  readonly latest: LocalDay;
}

/** In days; that many hold more working days than pauses may add. */
const LONGER_THAN_ANY_PAUSE = 3 * MOST_DAYS_ADDED;

/**
 * Between which days the period day of a reading lies whatever the cut-off, so that an index over these
 * two days finds every clock that may count in a period.
 */
export function dueRange(run: ClockRun, indicator: Indicator, calendar: Calendar): DueRange {
  const { startedAt, stoppedAt, target } = run;
  const effectDay =
    indicator.direction === "at-least" && stoppedAt ? localDayOf(stoppedAt) : undefined;
  if (!startedAt) {
    if (effectDay === undefined)
      throw new RangeError("A clock that neither started nor took effect");
    return { earliest: effectDay, latest: effectDay };
  }
  const due = dueDate(indicator, startedAt, target, 0, calendar).day;
  if (effectDay !== undefined) {
    return { earliest: Math.min(due, effectDay), latest: Math.max(due, effectDay) };
  }
  const added = mostDaysAdded(run, indicator, calendar);
  return { earliest: due, latest: dueDate(indicator, startedAt, target, added, calendar).day };
}

/**
 * A seller who withdraws once the due date is over, whatever the cut-off, takes nothing back: the clock
 * is the same without the withdrawal, so that what it still owes is found without reading it.
 */
export function withoutLateWithdrawal(
  run: ClockRun,
  indicator: Indicator,
  calendar: Calendar,
): ClockRun {
  const { startedAt, target, withdrawnAt } = run;
  if (!startedAt || !withdrawnAt) return run;
  const added = mostDaysAdded(run, indicator, calendar);
  const { overAt } = dueDate(indicator, startedAt, target, added, calendar);
  return isBefore(withdrawnAt, overAt) ? run : { ...run, withdrawnAt: undefined };
}

/** The working days that pauses add by the latest cut-off. */
function mostDaysAdded(run: ClockRun, indicator: Indicator, calendar: Calendar): number {
  const last = run.pauses.at(-1);
  if (!last) return 0;
  const farOff = startOfDay(localDayOf(last.requestedAt) + LONGER_THAN_ANY_PAUSE);
  return totalDaysAdded(readPauses(run, indicator, calendar, farOff));
}
