import { formats } from "../formats";
import type { Language } from "../language";
import { jobsTexts } from "./jobs.texts";

const EVERY_SECONDS = /^\*\/(\d+) \* \* \* \* \*$/;
const EVERY_MINUTE = /^\d+ \* \* \* \* \*$/;
const EVERY_HOUR = /^\d+ (\d+) \* \* \* \*$/;
const BY_DAY = /^\d+ (\d+) (\d+)-(\d+) \* \* (\*|1-5)$/;
const AT_AN_HOUR = /^\d+ (\d+) (\d+) \* \* (\*|1-5)$/;

/** "every day at 03:17": when a job runs, for who does not read cron patterns. */
export function scheduleInWords(pattern: string, language: Language): string {
  for (const tell of [oftenInWords, byDayInWords, dailyInWords]) {
    const words = tell(pattern, language);
    if (words !== undefined) return words;
  }
  throw new Error(`a schedule without words: ${pattern}`);
}

function oftenInWords(pattern: string, language: Language): string | undefined {
  const t = jobsTexts[language];
  const { count } = formats(language);
  const [, seconds] = EVERY_SECONDS.exec(pattern) ?? [];
  if (seconds !== undefined) return count(Number(seconds), t.everySeconds);
  if (EVERY_MINUTE.test(pattern)) return t.everyMinute;
  const [, past] = EVERY_HOUR.exec(pattern) ?? [];
  return past === undefined ? undefined : count(Number(past), t.everyHour);
}

function byDayInWords(pattern: string, language: Language): string | undefined {
  const [, past = "", from = "", until = "", days] = BY_DAY.exec(pattern) ?? [];
  if (days === undefined) return undefined;
  const t = jobsTexts[language];
  const tell = days === "*" ? t.hourlyByDay : t.hourlyOnWeekdays;
  return tell(timeOf(from, past), timeOf(until, past));
}

function dailyInWords(pattern: string, language: Language): string | undefined {
  const [, minute = "", hour = "", days] = AT_AN_HOUR.exec(pattern) ?? [];
  if (days === undefined) return undefined;
  const t = jobsTexts[language];
  const tell = days === "*" ? t.everyDay : t.everyWeekday;
  return tell(timeOf(hour, minute));
}

function timeOf(hour: string, minute: string): string {
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}
