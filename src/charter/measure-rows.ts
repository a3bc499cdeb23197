import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { Measured } from "./charter";
import { commitmentTexts } from "./commitment.texts";
import type { Indicator } from "./indicator";
import { limitInWords } from "./target-words";

export interface MeasureRow {
  readonly term: string;
  readonly details: string;
}

/** How a commitment is measured, term by term. */
export function measureRows(measured: Measured, language: Language): MeasureRow[] {
  const { measure: t, counting } = commitmentTexts[language];
  const { indicator } = measured;
  const notice = indicator.direction === "at-least";
  return [
    { term: notice ? t.noticeStart : t.start, details: measured.start[language] },
    { term: notice ? t.noticeStop : t.stop, details: measured.stop[language] },
    { term: t.limit, details: `${limitInWords(measured, language)}.` },
    { term: t.verdict, details: keptWhen(measured, language) },
    { term: t.counting, details: counting[countingOf(indicator)] },
    { term: t.pauses, details: measured.pauses[language] },
    { term: t.notCounted, details: measured.notCounted[language] },
  ];
}

function keptWhen({ indicator, cases }: Measured, language: Language): string {
  const { kept } = commitmentTexts[language];
  const { direction, share } = indicator;
  const part = share === 100 ? kept.all : kept.atLeast(formats(language).percent(share));
  const sentence = direction === "at-most" ? kept.onTime : kept.noticeGiven;
  return sentence(part, cases[language].other);
}

function countingOf({ direction, stopMayComeFirst, unit }: Indicator) {
  if (direction === "at-least") return "notice";
  return stopMayComeFirst ? "moments" : unit;
}
