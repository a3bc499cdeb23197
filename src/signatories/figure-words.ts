import type { Measured } from "../charter/charter";
import type { Indicator } from "../charter/indicator";
import { durationInWords } from "../clocks/duration-words";
import { complianceTexts } from "../compliance/compliance.texts";
import type { Figures } from "../compliance/scorecard";
import { FEWEST_SHOWN } from "../compliance/verdict";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { resultTexts } from "./result.texts";

/**
 * What a share stands on, part by part: "83 of 108 requests", "median 0 days", "nine in ten within
 * 3 days", the interval, what is still open. Parts that say nothing are left out.
 */
export function baseParts(figures: Figures, measured: Measured, language: Language): string[] {
  const t = resultTexts[language];
  const { count, number, percentRange } = formats(language);
  const { n, onTime, interval, backdated, pending, excluded } = figures;
  const { cases } = measured;
  return [
    ...(n > 0 ? [t.of(number(onTime), count(n, cases[language]))] : []),
    ...durationParts(figures, measured, language),
    ...(interval && n > 1 ? [t.interval(percentRange(interval.low, interval.high))] : []),
    ...lateOpenParts(figures, measured, language),
    ...(backdated > 0 ? [count(backdated, t.backdated)] : []),
    ...(pending > 0 ? [count(pending, t.pending)] : []),
    ...(excluded > 0 ? [count(excluded, t.excluded)] : []),
  ];
}

/** How many are open past their due date, and for how long the oldest of them is. */
function lateOpenParts(
  { lateOpen, oldestOpen }: Figures,
  { indicator }: Measured,
  language: Language,
): string[] {
  const t = resultTexts[language];
  if (lateOpen === 0) return [];
  const open = formats(language).count(lateOpen, t.lateOpen);
  if (oldestOpen === undefined) return [open];
  const age = ageInWords(oldestOpen, indicator, language);
  return [(lateOpen === 1 ? t.openSince : t.oldestSince)(open, age)];
}

const LEGIBLE_HOURS = 72;

/** Thousands of hours say nothing to a reader: beyond three days, whole days do. */
function ageInWords(age: number, { unit }: Indicator, language: Language): string {
  return unit === "hours" && age >= LEGIBLE_HOURS
    ? durationInWords(Math.floor(age / 24), "calendar-days", language)
    : durationInWords(age, unit, language);
}

function durationParts(figures: Figures, { indicator }: Measured, language: Language): string[] {
  const t = resultTexts[language];
  const { net, gross, medianReached } = figures;
  if (!net) return [];
  const { direction, stopMayComeFirst } = indicator;
  const length = (duration: number) => lengthInWords(duration, indicator, language);
  const paused = gross && gross.median !== net.median;
  const median = medianReached
    ? t.median(length(net.median)) + (paused ? ` (${t.withPauses(length(gross.median))})` : "")
    : complianceTexts[language].medianNotReached;
  // Of a notice the long ones are the good ones, and nine in ten of a few cases are all of them.
  if (direction === "at-least" || figures.n < FEWEST_SHOWN) return [median];
  return [median, (stopMayComeFirst ? t.nineInTenBy : t.nineInTen)(length(net.p90))];
}

/** "3 working days"; where the stop may come before the start, "3 hours before", "3 hours after". */
function lengthInWords(
  duration: number,
  { unit, stopMayComeFirst }: Indicator,
  language: Language,
): string {
  const words = durationInWords(Math.abs(duration), unit, language);
  if (!stopMayComeFirst) return words;
  const t = resultTexts[language];
  if (duration === 0) return t.atOnce;
  return duration < 0 ? t.before(words) : t.after(words);
}
