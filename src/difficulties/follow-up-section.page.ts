import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import type { PlatformSection } from "../invitations/platform-section";
import { FOLLOW_UP_ANSWERS, type FollowUpCount } from "./follow-up";
import { followUpTexts } from "./follow-up.texts";

const COLUMNS = [...FOLLOW_UP_ANSWERS, "none"] as const;

/** What the sellers of a platform say of its promises, counted for officials. */
export function followUpSection(
  counts: readonly FollowUpCount[],
  language: Language,
): PlatformSection {
  const t = followUpTexts[language];
  const { number } = formats(language);
  const isNone = counts.every((count) => COLUMNS.every((answer) => count[answer] === 0));
  const table = {
    id: "follow-ups",
    caption: t.caption,
    columns: [
      { label: t.columns.moment },
      ...COLUMNS.map((answer) => ({ label: t.columns[answer], number: true })),
    ],
    rows: counts.map((count) => [
      { text: t.moments[count.moment] },
      ...COLUMNS.map((answer) => ({ text: number(count[answer]) })),
    ]),
  };
  return {
    id: "promise-kept",
    title: t.question,
    text: isNone ? t.nobodyAsked : t.counted,
    table: isNone ? undefined : table,
    link: undefined,
  };
}
