import { parisDay, parseDay } from "../infrastructure/local-day";

export type DayRefusal = "not-a-day" | "day-in-the-past";

/** What is wrong with the day (ISO, Europe/Paris) on which a change is to take effect: it works forward only. */
export function effectiveDayRefusal(day: string, now: Date): DayRefusal | undefined {
  if (parseDay(day) === undefined) return "not-a-day";
  return day < parisDay(now) ? "day-in-the-past" : undefined;
}
