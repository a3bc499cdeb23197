import type { Indicator } from "../charter/indicator";
import type { Calendar } from "../clocks/calendar";
import type { Reading } from "../clocks/reading";
import { parseDay, type LocalDay } from "../infrastructure/local-day";

/** What is told of a clock that nothing has stopped; each of the two once. */
export type DueStage = "due-soon" | "overdue";

/** To whom: a clock is told to the platform, and overdue to the seller who waits as well. */
export type Audience = "platform" | "seller";

/** In working days. Whoever has no more than a short time is warned the day before, not at once. */
const SHORT_TIME = 3;
const WARNED_BEFORE = { short: 1, long: 3 };

/** In working days: what fell due longer ago is no news, and stands in the due list. */
const NEWS_FOR = 10;

/** How many working days before the due day a platform is warned. */
export function warningDays({ unit, target }: Pick<Indicator, "unit" | "target">): number {
  return unit === "hours" || target <= SHORT_TIME ? WARNED_BEFORE.short : WARNED_BEFORE.long;
}

/** Due days of which there may be something to tell, both included. */
export interface TellingDays {
  readonly from: LocalDay;
  readonly today: LocalDay;
  readonly until: LocalDay;
}

export function tellingDays(today: LocalDay, calendar: Calendar): TellingDays {
  let from = today;
  while (calendar.workingDaysBetween(from, today) < NEWS_FOR) from -= 1;
  return { from, today, until: calendar.workingDayAfter(today, WARNED_BEFORE.long) };
}

/** A clock in hours that has run out today is told tomorrow, with the others. */
export function dueStage(
  { outcome, dueOn }: Pick<Reading, "outcome" | "dueOn">,
  indicator: Indicator,
  { today }: Pick<TellingDays, "today">,
  calendar: Calendar,
): DueStage | undefined {
  const due = dueOn === undefined ? undefined : parseDay(dueOn);
  if (due === undefined || indicator.direction === "at-least") return undefined;
  if (outcome === "late-open") return due < today ? "overdue" : undefined;
  if (outcome !== "pending") return undefined;
  const left = calendar.workingDaysBetween(today, due);
  return left <= warningDays(indicator) ? "due-soon" : undefined;
}
