import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.extend(customParseFormat);

/** A civil day of Europe/Paris, counted from 1 January 1970 (day 0, a Thursday). */
export type LocalDay = number;

const ZONE = "Europe/Paris";
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 1) / DAY;
const DAYS = Date.UTC(2050, 0, 1) / DAY - FIRST_DAY;
const LONGEST_STEP = 16;

let midnights: Float64Array | undefined;
const isoDays: string[] = [];

/** The local day an instant falls on, whatever the zone of the process. */
export function localDayOf(instant: Date): LocalDay {
  const at = instant.getTime();
  // Paris is ahead of UTC, by two hours at most: the local day is the UTC day or the next one.
  const utcDay = Math.floor(at / DAY);
  return at >= startMs(utcDay + 1) ? utcDay + 1 : utcDay;
}

/** The first instant of a local day, which is also the end (24:00) of the day before. */
export function startOfDay(day: LocalDay): Date {
  return new Date(startMs(day));
}

/** The instant a local day ends, 24:00; it belongs to the next day. */
export function endOfDay(day: LocalDay): Date {
  return new Date(startMs(day + 1));
}

/** "2026-05-07" */
export function isoDay(day: LocalDay): string {
  return (isoDays[day] ??= dayjs.utc(day * DAY).format("YYYY-MM-DD"));
}

/** Reads an ISO day; anything else, 31 February included, is undefined. */
export function parseDay(text: string): LocalDay | undefined {
  const parsed = dayjs.utc(text, "YYYY-MM-DD", true);
  return parsed.isValid() ? parsed.valueOf() / DAY : undefined;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: LocalDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: LocalDay): number {
  return new Date(day * DAY).getUTCFullYear();
}

function startMs(day: LocalDay): number {
  midnights ??= tableOfMidnights();
  return midnights[day - FIRST_DAY] ?? computedMidnight(day);
}

/**
 * One instant per local day. The offset is asked of the zone's rules at a few days only: where it is the
 * same at both ends of a fortnight, it has not changed in between.
 */
function tableOfMidnights(): Float64Array {
  const table = new Float64Array(DAYS + 1);
  const offsetOn = (day: LocalDay) => day * DAY - computedMidnight(day);

  const fill = (from: LocalDay, to: LocalDay, offset: number, offsetAtEnd: number): void => {
    if (to - from <= LONGEST_STEP && offset === offsetAtEnd) {
      for (let day = from; day < to; day++) table[day - FIRST_DAY] = day * DAY - offset;
    } else if (to - from === 1) {
      table[from - FIRST_DAY] = from * DAY - offset;
    } else {
      const middle = Math.floor((from + to) / 2);
      const offsetInTheMiddle = offsetOn(middle);
      fill(from, middle, offset, offsetInTheMiddle);
      fill(middle, to, offsetInTheMiddle, offsetAtEnd);
    }
  };

  const end = FIRST_DAY + DAYS;
  fill(FIRST_DAY, end, offsetOn(FIRST_DAY), offsetOn(end));
  table[DAYS] = computedMidnight(end);
  return table;
}

/**
 * Only the parsing of dayjs.tz is used: its arithmetic depends on the zone of the process and keeps
 * the old offset across a clock change.
 */
function computedMidnight(day: LocalDay): number {
  return dayjs.tz(isoDay(day), "YYYY-MM-DD", ZONE).valueOf();
}
