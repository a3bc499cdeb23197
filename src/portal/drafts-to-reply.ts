import { parsePeriod } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { isReplyOpen } from "../periods/period-closing";
import { isMeasured, type ClosedPeriod } from "../periods/period-standing";
import type { Taking } from "../signatures/taking";
import { periodTexts } from "./period.texts";

/** A draft scorecard that the platform may still reply to. */
export interface DraftLink {
  readonly href: string;
  readonly label: string;
}

/** Of the half-years that are closed, those that wait for this platform. `readable`: those with a draft for it. */
export function openDrafts(
  closed: readonly ClosedPeriod[],
  takings: readonly Taking[],
  readable: ReadonlySet<string>,
  now: Date,
): ClosedPeriod[] {
  return closed.filter(({ closing, publishedAt }) => {
    const period = parsePeriod(closing.period);
    if (!period || publishedAt || !isReplyOpen(closing, now)) return false;
    if (!readable.has(closing.period)) return false;
    return isMeasured(closing.cutOff, period, takings);
  });
}

export function draftLinks(
  drafts: readonly ClosedPeriod[],
  slug: string,
  language: Language,
): DraftLink[] {
  return drafts.flatMap(({ closing: { period: id, replyBy } }) => {
    const period = parsePeriod(id);
    if (!period) return [];
    const name = periodName(period, language);
    const label = periodTexts[language].toReply(name, formats(language).day(replyBy));
    return { href: `/portal/${slug}/periods/${id}`, label };
  });
}
