import { type LocalDay } from "../infrastructure/local-day";

/** The eleven national holidays (Code du travail, art. L.3133-1). */
export const NATIONAL_HOLIDAYS = [
  "new-year",
  "easter-monday",
  "labour-day",
  "victory-1945",
  "ascension",
  "whit-monday",
  "national-day",
  "assumption",
  "all-saints",
  "armistice-1918",
  "christmas",
] as const;

export type NationalHoliday = (typeof NATIONAL_HOLIDAYS)[number];

const FIXED: Partial<Record<NationalHoliday, readonly [month: number, day: number]>> = {
  "new-year": [1, 1],
  "labour-day": [5, 1],
  "victory-1945": [5, 8],
  "national-day": [7, 14],
  assumption: [8, 15],
  "all-saints": [11, 1],
  "armistice-1918": [11, 11],
  christmas: [12, 25],
};

const DAYS_AFTER_EASTER: Partial<Record<NationalHoliday, number>> = {
  "easter-monday": 1,
  ascension: 39,
  "whit-monday": 50,
};

/**
 * The holidays of a year by day; ten entries in the rare years when Ascension meets 1 or 8 May, which
 * then bears the name of the fixed holiday.
 */
export function nationalHolidays(year: number): Map<LocalDay, NationalHoliday> {
  const easter = easterSunday(year);
  const holidays = new Map<LocalDay, NationalHoliday>();
  for (const [name, days] of entries(DAYS_AFTER_EASTER)) holidays.set(easter + days, name);
  for (const [name, [month, day]] of entries(FIXED)) holidays.set(civilDay(year, month, day), name);
  return holidays;
}

/** Gregorian computus of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): LocalDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march22 = civilDay(year, 3, 22);
  return march22 + h + l - 7 * m;
}

function civilDay(year: number, month: number, day: number): LocalDay {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function entries<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
