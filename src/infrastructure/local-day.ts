import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);
dayjs.extend(customParseFormat);

/** A civil day of Europe/Paris, counted from 1 January 1970 (day 0, a Thursday). */
export type LocalDay = number;

const DAY = 86_400_000;
const MINUTE = 60_000;
const FIRST_DAY = Date.UTC(2010, 0, 1) / DAY;
const DAYS = Date.UTC(2050, 0, 1) / DAY - FIRST_DAY;

const LONGEST_STEP = 60;

const PARIS_OFFSET = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Paris",
  timeZoneName: "longOffset",
});

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

const TWO_O_CLOCK = 120;
const THREE_O_CLOCK = 180;

/**
 * The instant of a time of day, in minutes after midnight. Undefined for the hour that the clock skips in
 * spring; of the hour that it goes through twice in autumn, the second.
 */
export function instantOn(day: LocalDay, minutes: number): Date | undefined {
  const start = startMs(day);
  const end = startMs(day + 1);
  // Paris changes its clocks between two and three: before, one counts from midnight, after, towards it.
  if (minutes < TWO_O_CLOCK) return new Date(start + minutes * MINUTE);
  if (end - start < DAY && minutes < THREE_O_CLOCK) return undefined;
  return new Date(end - DAY + minutes * MINUTE);
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
 * One instant per local day. The zone is asked for its offset at a few days only: what is the same at
 * both ends of two months has not changed in between.
 */
function tableOfMidnights(): Float64Array {
  const table = new Float64Array(DAYS + 1);
  const offsetOn = (day: LocalDay) => day * DAY - computedMidnight(day);

  const fill = (from: LocalDay, to: LocalDay, offset: number, offsetAtEnd: number): void => {
    const unchanged = to - from <= LONGEST_STEP && offset === offsetAtEnd;
    if (unchanged || to - from === 1) {
      for (let day = from; day < to; day++) table[day - FIRST_DAY] = day * DAY - offset;
      return;
    }
    const middle = Math.floor((from + to) / 2);
    const offsetInTheMiddle = offsetOn(middle);
    fill(from, middle, offset, offsetInTheMiddle);
    fill(middle, to, offsetInTheMiddle, offsetAtEnd);
  };

  const end = FIRST_DAY + DAYS;
  fill(FIRST_DAY, end, offsetOn(FIRST_DAY), offsetOn(end));
  table[DAYS] = computedMidnight(end);
  return table;
}

function computedMidnight(day: LocalDay): number {
  const wallClock = day * DAY;
  return wallClock - offsetAt(wallClock - offsetAt(wallClock));
}

/**
 * From Intl and not from dayjs, whose arithmetic in a zone depends on the zone of the process and keeps the
 * old offset across a clock change.
 */
function offsetAt(instant: number): number {
  const written = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(PARIS_OFFSET.format(instant));
  const [, sign, hours, minutes] = written ?? [];
  const distance = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
  return sign === "-" ? -distance : distance;
}

/** The ISO day an instant falls on in Paris. */
export function parisDay(instant: Date): string {
  return isoDay(localDayOf(instant));
}
