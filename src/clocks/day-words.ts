import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { isoDay, yearOf, type LocalDay } from "../infrastructure/local-day";

/** Days as a sentence calls them. The year is said only when it is not the one already spoken of. */
export interface DayWords {
  /** "7 mai 2026" */
  readonly full: (day: LocalDay) => string;
  /** "7 mai" */
  readonly short: (day: LocalDay) => string;
  /** "jeudi 7 mai 2026" */
  readonly withWeekday: (day: LocalDay) => string;
  /** The first of two days of which the second is told after it: "11", "29 mai". */
  readonly before: (day: LocalDay, second: LocalDay) => string;
}

export function dayWords(language: Language, spokenYear: number): DayWords {
  const full = (day: LocalDay) => formats(language).day(isoDay(day));
  const inYear = (day: LocalDay) => written(language, day, { day: "numeric", month: "long" });
  const short = (day: LocalDay) => (yearOf(day) === spokenYear ? inYear(day) : full(day));
  const afterWeekday = language === "de" ? "," : "";
  return {
    full,
    short,
    withWeekday: (day) =>
      `${written(language, day, { weekday: "long" })}${afterWeekday} ${full(day)}`,
    before(day, second) {
      if (isoDay(day).slice(0, 7) !== isoDay(second).slice(0, 7)) return short(day);
      const number = written(language, day, { day: "numeric" });
      return language === "de" ? `${number}.` : number;
    },
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function written(
  language: Language,
  day: LocalDay,
  parts: Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month" | "year">,
): string {
  const key = `${language} ${Object.keys(parts).join(" ")}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const locale = formats(language).locale;
    formatter = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  const text = formatter.format(new Date(`${isoDay(day)}T00:00:00Z`));
  const bound = text.replace(/^(\d+\.?) /, "$1\u00A0");
  return language === "fr" ? bound.replace(/(^|\s)1(?=\s|$)/, "$11er") : bound;
}
