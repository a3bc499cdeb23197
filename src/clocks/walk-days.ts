import type { Unit } from "../charter/indicator";
import type { Calendar } from "./calendar";
import type { DayLine } from "./explanation";
import { weekday, type LocalDay } from "../infrastructure/local-day";

const SATURDAY = 6;

/** Days counted one after the other, told in groups. */
interface Walk {
  readonly lines: readonly DayLine[];
  /** The last day counted; the day it started from when none was to be. */
  readonly lastDay: LocalDay;
}

/**
 * Counts a number of days after a day, the way one does on a calendar on the wall. `counted` days have been
 * counted before; week-ends and holidays only stand apart where they are not counted.
 */
export function walkDays(
  after: LocalDay,
  days: number,
  counted: number,
  unit: Exclude<Unit, "hours">,
  calendar: Calendar,
): Walk {
  const lines: DayLine[] = [];
  let day = after;
  let number = counted;
  while (number < counted + days) {
    day++;
    const dayOff = dayOffLine(day, calendar);
    if (dayOff && unit === "working-days") {
      append(lines, dayOff);
    } else {
      number++;
      append(lines, countedLine(day, number, dayOff !== undefined));
    }
  }
  return { lines, lastDay: day };
}

function countedLine(day: LocalDay, number: number, daysOff: boolean): DayLine {
  return { kind: "counted", from: day, to: day, firstNumber: number, lastNumber: number, daysOff };
}

function dayOffLine(day: LocalDay, calendar: Calendar): DayLine | undefined {
  if (weekday(day) >= SATURDAY) return { kind: "weekend", from: day, to: day };
  const holiday = calendar.holidayOn(day);
  return holiday && { kind: "holiday", day, holiday };
}

function append(lines: DayLine[], next: DayLine): void {
  const last = lines.at(-1);
  if (last?.kind === "counted" && next.kind === "counted") {
    const daysOff = last.daysOff || next.daysOff;
    lines[lines.length - 1] = { ...last, to: next.to, lastNumber: next.lastNumber, daysOff };
  } else if (last?.kind === "weekend" && next.kind === "weekend") {
    lines[lines.length - 1] = { ...last, to: next.to };
  } else {
    lines.push(next);
  }
}
