import type { PublishedCharter } from "../charter/charter";
import { periodName, shortPeriod } from "../compliance/period-words";
import type { CompleteScorecard } from "../compliance/scorecard";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { publicationTexts } from "../periods/publication.texts";
import type { Platform } from "../platforms/platform";
import { resultRow } from "../signatories/result-row";
import { periodTexts } from "./period.texts";
import { portalCrumbs } from "./portal-crumbs";
import { sectionsOf, type Section } from "./portal-sections";
import { portalTexts, type PortalTexts } from "./portal.texts";

export interface ScorecardsFacts {
  readonly platform: Platform;
  /** Oldest first. */
  readonly scorecards: readonly CompleteScorecard[];
  /** As the address asks for it; the latest when there is no such half-year. */
  readonly askedPeriod: unknown;
  readonly published: readonly PublishedCharter[];
  /** The half-years of which the platform can read a draft. */
  readonly readable: ReadonlySet<string>;
}

interface ScorecardsPage extends Page {
  readonly t: PortalTexts;
  readonly sections: readonly Section[];
  /** Undefined before there is any result. */
  readonly shown: ShownScorecard | undefined;
  readonly publicHref: string;
}

interface ShownScorecard {
  readonly lede: string;
  /** Whether they are provisional, or published, and as of when. */
  readonly position: string;
  /** To the draft that was put to the platform, or to what was said of it; undefined before. */
  readonly draft: { readonly href: string; readonly label: string } | undefined;
  readonly periods: readonly Section[];
  readonly rows: readonly (readonly (string | Cell)[])[];
}

/** A platform's own results of a half-year: complete, and for nobody else. */
export function scorecardsPage(facts: ScorecardsFacts, language: Language): ScorecardsPage {
  const { platform, scorecards, askedPeriod } = facts;
  const t = portalTexts[language];
  const asked = scorecards.find(({ period }) => period.id === askedPeriod);
  const scorecard = asked ?? scorecards.at(-1);
  return {
    title: t.resultsTitle(platform.tradeName),
    crumbs: portalCrumbs(platform, language),
    t,
    sections: sectionsOf(platform.slug, "results", language),
    shown: scorecard && shown(scorecard, facts, language),
    publicHref: `/${language}/signatories/${platform.slug}`,
  };
}

function shown(
  scorecard: CompleteScorecard,
  { platform, scorecards, published, readable }: ScorecardsFacts,
  language: Language,
): ShownScorecard {
  const t = portalTexts[language];
  return {
    lede: t.resultsLede(periodName(scorecard.period, language)),
    position: positionOf(scorecard, language),
    draft: readable.has(scorecard.period.id)
      ? {
          href: `/portal/${platform.slug}/periods/${scorecard.period.id}`,
          label: scorecard.publication ? periodTexts[language].heard : periodTexts[language].read,
        }
      : undefined,
    periods: scorecards.toReversed().map(({ period }) => ({
      href: `/portal/${platform.slug}/scorecards?period=${period.id}`,
      label: shortPeriod(period, language),
      current: period.id === scorecard.period.id,
    })),
    rows: scorecard.results.map((result) => resultRow(result, published, language)),
  };
}

function positionOf({ cutOff, publication }: CompleteScorecard, language: Language): string {
  const { day, instant } = formats(language);
  if (!publication) return portalTexts[language].provisional(instant(cutOff));
  const published = day(parisDay(publication.publishedAt));
  return publicationTexts[language].short(published, instant(cutOff));
}
