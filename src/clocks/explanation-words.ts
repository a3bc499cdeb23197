import type { Indicator } from "../charter/indicator";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { AddedHoliday } from "./calendar";
import { clocksTexts } from "./clocks.texts";
import { conclusionInWords } from "./conclusion-words";
import { dayWords, type DayWords } from "./day-words";
import type { Explanation, ExplanationLine } from "./explanation";
import { durationInWords } from "./duration-words";
import { explanationTexts } from "./explanation.texts";
import type { NationalHoliday } from "./holidays";
import { localDayOf, yearOf, type LocalDay } from "../infrastructure/local-day";
import { isUntimed } from "../infrastructure/untimed";
import type { PauseReading } from "./pauses";

/** An explanation as the page, the mail, the CSV and the PDF print it. */
export interface ExplanationWords {
  /** Without a full stop; the last one is the due date. */
  readonly lines: readonly string[];
  /** A sentence: what came of it. */
  readonly conclusion: string;
}

export function explanationInWords(explanation: Explanation, language: Language): ExplanationWords {
  const { indicator, lines, conclusion } = explanation;
  const first = lines[0];
  const begun = first && "at" in first ? first.at : conclusion.cutOff;
  const words = lineWords({
    indicator,
    language,
    days: dayWords(language, yearOf(localDayOf(begun))),
  });
  return {
    lines: lines.map((line) => (words[line.kind] as (line: ExplanationLine) => string)(line)),
    conclusion: conclusionInWords(conclusion, indicator, language),
  };
}

interface Speaker {
  readonly indicator: Indicator;
  readonly language: Language;
  readonly days: DayWords;
}

type LineOf<Kind> = Extract<ExplanationLine, { kind: Kind }>;

function lineWords(speaker: Speaker) {
  const { indicator, language, days } = speaker;
  const t = explanationTexts[language];
  const { events } = clocksTexts[language];
  return {
    start: (line) => startInWords(line, speaker),
    unannounced: ({ at, event }) => t.unannounced(days.full(localDayOf(at)), events[event]),
    counted: (line) => countedInWords(line, speaker),
    weekend: ({ from, to }) => t.weekend(span(from, to, speaker)),
    holiday: ({ day, holiday }) => t.holiday(days.short(day), holidayName(holiday, language)),
    hours: ({ hours }) =>
      hours === 0 ? t.noDelay : t.elapsed(durationInWords(hours, indicator.unit, language)),
    "clock-change": ({ day }) => t.clockChange(days.short(day)),
    "without-pauses": ({ day }) => t.withoutPauses(days.short(day)),
    pause: ({ pause }) => pauseInWords(pause, speaker),
    "ends-on-day-off": ({ day }) => t.endsOnDayOff(days.withWeekday(day)),
    due: (line) => dueInWords(line, speaker),
  } satisfies { [Kind in ExplanationLine["kind"]]: (line: LineOf<Kind>) => string };
}

function startInWords(
  { events, at }: LineOf<"start">,
  { indicator, language, days }: Speaker,
): string {
  const t = explanationTexts[language];
  const or = new Intl.ListFormat(formats(language).locale, { type: "disjunction" });
  if (indicator.unit === "hours") {
    const names = events.map((event) => clocksTexts[language].events[event]);
    const start = isUntimed(at) ? t.startUntimed : t.startInstant;
    return start(formats(language).moment(at), or.format(names));
  }
  const names = events.map((event) => t.startDays[event] ?? t.startDay);
  return t.start(days.full(localDayOf(at)), or.format(names));
}

function countedInWords(line: LineOf<"counted">, speaker: Speaker): string {
  const t = explanationTexts[speaker.language];
  const { from, to, firstNumber, lastNumber } = line;
  const numbers = {
    one: String(lastNumber),
    several: (to === from + 1 ? t.and : t.numbers)(String(firstNumber), String(lastNumber)),
  };
  const when = span(from, to, speaker);
  if (speaker.indicator.unit === "working-days") {
    return from === to ? t.workingDay(when, numbers.one) : t.workingDays(when, numbers.several);
  }
  if (from === to) return t.calendarDay(when, numbers.one);
  return line.daysOff ? t.allDays(when, numbers.several) : t.calendarDays(when, numbers.several);
}

/** "10 mai", "9 et 10 mai", "du 11 au 13 mai" */
function span(from: LocalDay, to: LocalDay, { days, language }: Speaker): string {
  if (from === to) return days.short(to);
  const t = explanationTexts[language];
  const join = to === from + 1 ? t.and : t.fromTo;
  return join(days.before(from, to), days.short(to));
}

function pauseInWords(pause: PauseReading, { days, language }: Speaker): string {
  const t = explanationTexts[language];
  const from = days.short(localDayOf(pause.requestedAt));
  if (pause.refusal) return t.refused[pause.refusal](from);
  const to = days.short(localDayOf(pause.endedAt));
  return t.pause[pause.endedBy](from, to, effectInWords(pause, language));
}

function effectInWords({ workingDays, daysAdded }: PauseReading, language: Language): string {
  const t = explanationTexts[language];
  if (workingDays === 0) return t.nothingAdded;
  const added = daysAdded === 0 ? t.nothingAdded : formats(language).count(daysAdded, t.added);
  return daysAdded < workingDays ? t.capped(added, String(workingDays)) : added;
}

function dueInWords(line: LineOf<"due">, { indicator, days, language }: Speaker): string {
  const t = explanationTexts[language];
  if (indicator.unit === "hours") return t.dueInstant(formats(language).instant(line.at));
  const day = days.withWeekday(line.day);
  return indicator.direction === "at-least" ? t.lawful(day) : t.due(day);
}

function holidayName(holiday: NationalHoliday | AddedHoliday, language: Language): string {
  return typeof holiday === "string"
    ? clocksTexts[language].holidays[holiday]
    : holiday.name[language];
}
