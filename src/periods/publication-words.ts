import { periodName } from "../compliance/period-words";
import type { Scorecard } from "../compliance/scorecard";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { PeriodClosing } from "./period-closing";
import { publicationTexts } from "./publication.texts";

type Head = Pick<Scorecard, "period" | "cutOff" | "publication">;

/** "Figures published on …; cut-off: …"; undefined while they are provisional. */
export function publishedWords(
  { period, cutOff, publication }: Head,
  language: Language,
): string | undefined {
  if (!publication) return undefined;
  const { day, instant } = formats(language);
  return publicationTexts[language].position(
    periodName(period, language),
    day(parisDay(publication.publishedAt)),
    instant(cutOff),
  );
}

/** A half-year that is closed and not published yet, as a platform stands in it. */
export interface AwaitedPeriod {
  readonly closing: Pick<PeriodClosing, "replyBy" | "publishFrom">;
  /** It has a draft to reply to; whoever has none is left out. */
  readonly isHeard: boolean;
}

/** Until when platforms are heard, and from when on the half-year is published. */
export function awaitedWords(
  { closing: { replyBy, publishFrom }, isHeard }: AwaitedPeriod,
  now: Date,
  language: Language,
): string {
  const { closed } = publicationTexts[language];
  const { day } = formats(language);
  const today = parisDay(now);
  if (!isHeard) return closed.leftOut;
  if (today <= replyBy) return closed.heard(day(replyBy), day(publishFrom));
  return today < publishFrom ? closed.waits(day(publishFrom)) : closed.due;
}

/** What a platform replied, as a notice shows it; undefined when it said nothing. */
export function replyNotice(
  { publication }: Pick<Scorecard, "publication">,
  language: Language,
): { readonly title: string; readonly text: readonly string[] } | undefined {
  if (publication?.reply === undefined) return undefined;
  return { title: publicationTexts[language].reply, text: paragraphsOf(publication.reply) };
}

/** Where whoever typed began a new line. */
export function paragraphsOf(words: string): string[] {
  return words.split(/\n+/).filter((line) => line.trim() !== "");
}
