import type { Indicator } from "../../src/charter/indicator";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { explainClock } from "../../src/clocks/explanation";
import { explanationInWords } from "../../src/clocks/explanation-words";
import type { Language } from "../../src/infrastructure/language";
import { runOf } from "./told";

/** An explanation line by line, its conclusion last, no-break spaces made plain so that they can be read. */
export function words(
  indicator: Indicator,
  lines: readonly string[],
  language: Language,
  { cutOff = "2026-11-01T00:00Z", calendar = NATIONAL_CALENDAR } = {},
): string[] {
  const explanation = explainClock(runOf(indicator, lines), indicator, calendar, new Date(cutOff));
  if (!explanation) throw new Error("nothing to explain");
  const spoken = explanationInWords(explanation, language);
  return [...spoken.lines, spoken.conclusion].map((line) => line.replace(/[\u00A0\u202F]/g, " "));
}
