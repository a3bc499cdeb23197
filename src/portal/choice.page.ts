import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import type { DueCounts } from "./open-clock.queries";
import { portalTexts, type PortalTexts } from "./portal.texts";

interface ChoicePage extends Page {
  readonly t: PortalTexts;
  readonly lede: string;
  readonly caption: string;
  readonly rows: readonly (readonly (string | Cell)[])[];
}

/** Which of several platforms, with what is due in each, in the same order; or that there is none. */
export function choicePage(
  own: readonly Platform[],
  due: readonly DueCounts[],
  language: Language,
): ChoicePage {
  const t = portalTexts[language];
  const { count, number } = formats(language);
  return {
    title: own.length === 0 ? t.noneTitle : t.choiceTitle,
    t,
    lede: own.length === 0 ? t.noneLede : t.choiceLede,
    caption: count(own.length, t.platforms),
    rows: due.flatMap(({ overdue, today, thisWeek, all, notices }, place) => {
      const platform = own[place];
      if (!platform) return [];
      const name = { text: platform.tradeName, href: `/portal/${platform.slug}` };
      return [[name, ...[overdue, today, thisWeek, all, notices].map(number)]];
    }),
  };
}
