import { typedTime } from "../case-acts/when";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { REVIEWED } from "./closing-form";
import { periodActTexts } from "./period-act.texts";
import { commonOf } from "./period-acts.page";
import type { PeriodClosing } from "./period-closing";
import { periodFactsTexts } from "./period-facts.texts";
import { periodAddress } from "./periods.page";

interface Reviewed {
  readonly period: Period;
  /** As it would be. */
  readonly closing: PeriodClosing;
  /** How many platforms have figures to read. */
  readonly measured: number;
  /** How many of them have no representative who can be told. */
  readonly unreachable: number;
}

/** Read before a half-year is closed: none of it can be changed afterwards. */
export function closingReviewPage(
  { period, closing, measured, unreachable }: Reviewed,
  language: Language,
) {
  const t = periodActTexts[language].closingReview;
  const { facts, inclusive, parisTime } = periodFactsTexts[language];
  const { day, instant, number } = formats(language);
  const { cutOff, replyBy, publishFrom } = closing;
  const fields = {
    cut_off_day: parisDay(cutOff),
    cut_off_time: typedTime(cutOff),
    publish_from: publishFrom,
  };
  const action = `${periodAddress(period)}/closing`;
  return {
    title: t.title(periodName(period, language)),
    ...commonOf(period, language),
    t,
    rows: [
      { term: facts.cutOff, details: parisTime(instant(cutOff)) },
      { term: facts.replyBy, details: inclusive(day(replyBy)) },
      { term: facts.publishFrom, details: day(publishFrom) },
      { term: t.measured, details: number(measured) },
      { term: t.unreachable, details: number(unreachable) },
    ],
    action,
    hidden: Object.entries({ ...fields, [REVIEWED]: "yes" }).map(([name, value]) => ({
      name,
      value,
    })),
    change: { href: `${action}?${new URLSearchParams(fields).toString()}`, label: t.change },
  };
}
