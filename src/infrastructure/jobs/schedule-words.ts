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
  const t = jobsTexts[language];
  const [, seconds] = EVERY_SECONDS.exec(pattern) ?? [];
  if (seconds !== undefined) return formats(language).count(Number(seconds), t.everySeconds);
  if (EVERY_MINUTE.test(pattern)) return t.everyMinute;
  const [, past] = EVERY_HOUR.exec(pattern) ?? [];
  if (past !== undefined) return formats(language).count(Number(past), t.everyHour);
  return dailyInWords(pattern, language);
}

function dailyInWords(pattern: string, language: Language): string {
  const t = jobsTexts[language];
  const [, past = "", from, until = "", on] = BY_DAY.exec(pattern) ?? [];
  if (from !== undefined) {
    const tell = on === "*" ? t.hourlyByDay : t.hourlyOnWeekdays;
    return tell(timeOf(from, past), timeOf(until, past));
  }
  const [, minute = "", hour = "", days] = AT_AN_HOUR.exec(pattern) ?? [];
  if (days === undefined) throw new Error(`a schedule without words: ${pattern}`);
  const time = timeOf(hour, minute);
  return days === "*" ? t.everyDay(time) : t.everyWeekday(time);
}

function timeOf(hour: string, minute: string): string {
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}
