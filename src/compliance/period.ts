import {
  isoDay,
  localDayOf,
  parseDay,
  startOfDay,
  type LocalDay,
} from "../infrastructure/local-day";

/** A half-year, "2026-S1"; figures, verdicts and reports are drawn up by period. */
export interface Period {
  readonly id: string;
  readonly firstDay: LocalDay;
  /** The first day that is no longer part of the period. */
  readonly endDay: LocalDay;
  readonly startsAt: Date;
  /** The first instant that is no longer part of the period. */
  readonly endsAt: Date;
}

const PERIOD_ID = /^(20\d{2})-S([12])$/;

/** Reads "2026-S1"; anything else is undefined. The half-years of 2000 to 2099 are known. */
export function parsePeriod(id: string): Period | undefined {
  const match = PERIOD_ID.exec(id);
  return match ? halfYear(Number(match[1]), match[2] === "1" ? 1 : 2) : undefined;
}

/** The period a local day belongs to. */
export function periodOf(day: LocalDay): Period {
  const [year, month] = isoDay(day).split("-").map(Number) as [number, number];
  return halfYear(year, month <= 6 ? 1 : 2);
}

/** The period an instant belongs to, by its day in Paris. */
export function periodAt(instant: Date): Period {
  return periodOf(localDayOf(instant));
}

export function nextPeriod(period: Period): Period {
  return periodOf(period.endDay);
}

export function previousPeriod(period: Period): Period {
  return periodOf(period.firstDay - 1);
}

/** Every period from the first to the last, both included; none when the last precedes the first. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const periods: Period[] = [];
  for (let period = first; period.firstDay <= last.firstDay; period = nextPeriod(period)) {
    periods.push(period);
  }
  return periods;
}

export function inPeriod(period: Period, day: LocalDay): boolean {
  return day >= period.firstDay && day < period.endDay;
}

function halfYear(year: number, half: 1 | 2): Period {
  const firstDay = dayOf(half === 1 ? `${year}-01-01` : `${year}-07-01`);
  const endDay = dayOf(half === 1 ? `${year}-07-01` : `${year + 1}-01-01`);
  return {
    id: `${year}-S${half}`,
    firstDay,
    endDay,
    startsAt: startOfDay(firstDay),
    endsAt: startOfDay(endDay),
  };
}

function dayOf(iso: string): LocalDay {
  const day = parseDay(iso);
  if (day === undefined) throw new RangeError(`Not a day: ${iso}`);
  return day;
}
