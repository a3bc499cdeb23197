import { localDayOf, weekday, type LocalDay } from "../infrastructure/local-day";

/** The days by which what is due is told apart. */
export interface DueDays {
  readonly now: Date;
  readonly today: LocalDay;
  /** The Sunday of this week. */
  readonly weekEnd: LocalDay;
}

const DAYS_OF_A_WEEK = 7;

export function dueDays(now: Date): DueDays {
  const today = localDayOf(now);
  return { now, today, weekEnd: today + DAYS_OF_A_WEEK - weekday(today) };
}
