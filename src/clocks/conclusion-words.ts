import type { Indicator } from "../charter/indicator";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { clocksTexts } from "./clocks.texts";
import { spentInWords } from "./duration-words";
import type { Conclusion } from "./explanation";
import { explanationTexts } from "./explanation.texts";
import { isoDay, localDayOf } from "../infrastructure/local-day";

/** What came of a clock at the cut-off, in one sentence. */
export function conclusionInWords(
  conclusion: Conclusion,
  indicator: Indicator,
  language: Language,
): string {
  const { conclusion: t } = explanationTexts[language];
  const when = (at: Date) => momentInWords(at, indicator, language);
  const { outcome, exclusion, stoppedAt, withdrawnAt, cutOff } = conclusion;
  if (outcome === "excluded") {
    return t.excluded(clocksTexts[language].exclusions[exclusion ?? "unspecified"]);
  }
  if (outcome === "withdrawn" && withdrawnAt) return t.withdrawn(when(withdrawnAt));
  if (stoppedAt) return stopInWords(conclusion, stoppedAt, indicator, language);
  if (outcome === "late-open") {
    return t.lateOpen(when(cutOff), netInWords(conclusion, indicator, language));
  }
  return indicator.direction === "at-least"
    ? t.noticeRunning(when(cutOff))
    : t.pending(when(cutOff));
}

function stopInWords(
  conclusion: Conclusion,
  stoppedAt: Date,
  indicator: Indicator,
  language: Language,
): string {
  const { conclusion: t } = explanationTexts[language];
  const event = clocksTexts[language].events[conclusion.stop];
  const notice = indicator.direction === "at-least";
  const sentence =
    conclusion.outcome === "on-time"
      ? notice
        ? t.noticeKept
        : t.onTime
      : notice
        ? t.noticeBroken
        : t.late;
  return sentence(
    momentInWords(stoppedAt, indicator, language),
    event,
    netInWords(conclusion, indicator, language),
  );
}

/** The net duration, with the gross one beside it where they differ. */
function netInWords(
  { net, gross, isUntimed }: Conclusion,
  { unit, direction }: Indicator,
  language: Language,
): string {
  const { conclusion: t } = explanationTexts[language];
  if (unit === "hours" && direction === "at-most" && net <= 0 && gross <= 0) {
    const isTold = net !== 0 && !isUntimed;
    return isTold ? t.before(spentInWords(-net, unit, language)) : t.atOnce;
  }
  const spent = spentInWords(net, unit, language);
  const known = unit === "hours" && isUntimed ? t.atLeast(spent) : spent;
  return net === gross ? known : t.net(known, formats(language).number(gross));
}

/** A clock in hours tells the minute, one in days the day. */
function momentInWords(at: Date, { unit }: Indicator, language: Language): string {
  const { day, moment } = formats(language);
  return unit === "hours" ? moment(at) : day(isoDay(localDayOf(at)));
}
