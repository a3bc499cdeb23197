import type { PublishedCharter } from "../charter/charter";
import { versionAddress } from "../charter/version-words";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { explainClock } from "../clocks/explanation";
import { explanationInWords } from "../clocks/explanation-words";
import { toldBy } from "../compliance/told-by";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { portalCrumbs } from "./portal-crumbs";
import type { CaseClock } from "./open-clock.queries";
import { portalTexts, type PortalTexts } from "./portal.texts";

export interface CaseFacts {
  readonly platform: Platform;
  readonly reference: string;
  /** Those that count for the platform. */
  readonly clocks: readonly CaseClock[];
  readonly published: readonly PublishedCharter[];
  readonly now: Date;
}

interface CasePage extends Page {
  readonly t: PortalTexts;
  readonly clocks: readonly ExplainedClock[];
}

interface ExplainedClock {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  /** What came of it, in a sentence. */
  readonly conclusion: string;
  readonly lines: readonly string[];
}

/** Each clock of a case, with the working of its due date. */
export function casePage(facts: CaseFacts, language: Language): CasePage {
  const { platform, reference, clocks } = facts;
  const t = portalTexts[language];
  return {
    title: t.caseTitle(reference),
    crumbs: portalCrumbs(platform, language),
    t,
    clocks: clocks.flatMap((clock) => explained(clock, facts, language)),
  };
}

function explained(
  clock: CaseClock,
  { published, now }: CaseFacts,
  language: Language,
): ExplainedClock[] {
  const { charter, commitment } = toldBy(clock, published);
  const { code, title, measurement } = commitment;
  if (measurement.kind === "attested") return [];
  const explanation = explainClock(clock.run, measurement.indicator, NATIONAL_CALENDAR, now);
  if (!explanation) return [];
  const { lines, conclusion } = explanationInWords(explanation, language);
  const href = `${versionAddress(charter, language)}/${code}`;
  return [{ code, title: title[language], href, conclusion, lines }];
}
