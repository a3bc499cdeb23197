import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { AskedFollowUp } from "./follow-up";
import { followUpTexts } from "./follow-up.texts";

/** What a seller says of the promise, a line a question; none before the first is asked. */
export function followUpRows(asked: readonly AskedFollowUp[], language: Language) {
  if (asked.length === 0) return [];
  const t = followUpTexts[language];
  const { day } = formats(language);
  const details = asked.map(({ moment, given }) => {
    const answer = given ? t.answered[given.answer](day(parisDay(given.answeredAt))) : t.unanswered;
    return t.said(t.moments[moment], answer);
  });
  return [{ term: t.question, details }];
}
