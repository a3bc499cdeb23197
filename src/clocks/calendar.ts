import type { LocalText } from "../infrastructure/language";
import { nationalHolidays, type NationalHoliday } from "./holidays";
import { parseDay, weekday, yearOf, type LocalDay } from "../infrastructure/local-day";

/** A holiday that the law adds to the eleven: a day of national mourning, a new feast. */
export interface AddedHoliday {
  /** ISO day */
  readonly on: string;
  readonly name: LocalText;
}

/** Which days are working days: Monday to Friday less the holidays, everywhere in France alike. */
export interface Calendar {
  /** Printed with every figure, so that it can be computed again. */
  readonly version: string;
  /** What the law has added to the eleven. */
  readonly added: readonly AddedHoliday[];
  readonly isWorkingDay: (day: LocalDay) => boolean;
  readonly holidayOn: (day: LocalDay) => NationalHoliday | AddedHoliday | undefined;
  /** The working days after the first day, up to and including the second; 0 when it does not come later. */
  readonly workingDaysBetween: (after: LocalDay, upTo: LocalDay) => number;
  /** The n-th working day after a day; the day itself for n = 0. */
  readonly workingDayAfter: (day: LocalDay, n: number) => LocalDay;
  /** The day itself, or the next working day. */
  readonly rollForward: (day: LocalDay) => LocalDay;
}

const FIRST_YEAR = 2010;
const LAST_YEAR = 2049;
const SATURDAY = 6;

/**
 * The one that clocks go by. A holiday that the law adds is written here, and the version raised: open
 * due dates then move, and the evidence log says which (cases/adopt-calendar).
 */
export const NATIONAL_CALENDAR = calendarOf("fr-1", []);

/**
 * A calendar from its version and the holidays added to the national ones. Days of 2010 to 2049 are
 * looked up in tables, others counted one by one.
 */
export function calendarOf(version: string, added: readonly AddedHoliday[] = []): Calendar {
  const addedOn = new Map(added.map((holiday) => [dayOf(holiday), holiday]));
  const holidaysByYear = new Map<number, Map<LocalDay, NationalHoliday>>();
  let tables: Tables | undefined;

  const nationalOn = (day: LocalDay): NationalHoliday | undefined => {
    const year = yearOf(day);
    let holidays = holidaysByYear.get(year);
    if (!holidays) holidaysByYear.set(year, (holidays = nationalHolidays(year)));
    return holidays.get(day);
  };
  const holidayOn = (day: LocalDay) => addedOn.get(day) ?? nationalOn(day);
  const isWorkingDay = (day: LocalDay) => weekday(day) < SATURDAY && !holidayOn(day);

  const workingDaysBetween = (after: LocalDay, upTo: LocalDay): number => {
    if (upTo <= after) return 0;
    tables ??= tablesOf(isWorkingDay);
    const from = tables.counts[after - tables.firstDay];
    const to = tables.counts[upTo - tables.firstDay];
    if (from !== undefined && to !== undefined) return to - from;
    return countOneByOne(isWorkingDay, after, upTo);
  };

  const workingDayAfter = (day: LocalDay, n: number): LocalDay => {
    if (n === 0) return day;
    tables ??= tablesOf(isWorkingDay);
    const count = tables.counts[day - tables.firstDay];
    const found = count === undefined ? undefined : tables.workingDays[count + n - 1];
    return found ?? stepOneByOne(isWorkingDay, day, n);
  };

  const rollForward = (day: LocalDay) => workingDayAfter(day - 1, 1);

  return {
    version,
    added,
    holidayOn,
    isWorkingDay,
    workingDaysBetween,
    workingDayAfter,
    rollForward,
  };
}

interface Tables {
  readonly firstDay: LocalDay;
  /** For each day, the working days from the first day of the table up to and including it. */
  readonly counts: Int32Array;
  /** The working days themselves, in order. */
  readonly workingDays: readonly LocalDay[];
}

function tablesOf(isWorkingDay: (day: LocalDay) => boolean): Tables {
  const firstDay = Date.UTC(FIRST_YEAR, 0, 1) / 86_400_000;
  const days = Date.UTC(LAST_YEAR + 1, 0, 1) / 86_400_000 - firstDay;
  const counts = new Int32Array(days);
  const workingDays: LocalDay[] = [];
  for (let index = 0; index < days; index++) {
    if (isWorkingDay(firstDay + index)) workingDays.push(firstDay + index);
    counts[index] = workingDays.length;
  }
  return { firstDay, counts, workingDays };
}

function countOneByOne(
  isWorkingDay: (day: LocalDay) => boolean,
  after: LocalDay,
  upTo: LocalDay,
): number {
  let count = 0;
  for (let day = after + 1; day <= upTo; day++) if (isWorkingDay(day)) count++;
  return count;
}

function stepOneByOne(
  isWorkingDay: (day: LocalDay) => boolean,
  from: LocalDay,
  n: number,
): LocalDay {
  let day = from;
  for (let left = n; left > 0;) if (isWorkingDay(++day)) left--;
  return day;
}

function dayOf(holiday: AddedHoliday): LocalDay {
  const day = parseDay(holiday.on);
  if (day === undefined) throw new RangeError(`Not a day: ${holiday.on}`);
  return day;
}
