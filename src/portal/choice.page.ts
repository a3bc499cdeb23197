import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import type { DueCounts } from "./open-clock.queries";
import { portalTexts, type PortalTexts } from "./portal.texts";

export interface OwnPlatformDue {
  readonly platform: Platform;
  readonly counts: DueCounts;
}

interface ChoicePage extends Page {
  readonly t: PortalTexts;
  readonly lede: string;
  readonly rows: readonly (readonly (
    string | { readonly text: string; readonly href: string }
  )[])[];
}

/** Which of several platforms, with what is due in each; or that there is none. */
export function choicePage(own: readonly OwnPlatformDue[], language: Language): ChoicePage {
  const t = portalTexts[language];
  const { number } = formats(language);
  return {
    title: own.length === 0 ? t.noneTitle : t.choiceTitle,
    t,
    lede: own.length === 0 ? t.noneLede : t.choiceLede,
    rows: own.map(({ platform, counts: { overdue, today, thisWeek, all } }) => [
      { text: platform.tradeName, href: `/portal/${platform.slug}` },
      ...[overdue, today, thisWeek, all].map(number),
    ]),
  };
}
