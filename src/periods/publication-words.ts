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

/** Until when platforms are heard on a half-year that is closed, and from when on it is published. */
export function closedWords(
  { replyBy, publishFrom }: Pick<PeriodClosing, "replyBy" | "publishFrom">,
  language: Language,
): string {
  const { day } = formats(language);
  return publicationTexts[language].closed(day(replyBy), day(publishFrom));
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
