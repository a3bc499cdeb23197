import type { PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import { listAddress, pagination, type Pagination } from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { ClosedPeriod } from "../periods/period-standing";
import type { Platform } from "../platforms/platform";
import { draftLinks, type DraftLink } from "./drafts-to-reply";
import type { DueDays } from "./due-days";
import { countIn, dueQuery, isFiltered, type DueFilter } from "./due-filter";
import { allLink, dueFilters, type DueFilters } from "./due-filter.page";
import { dueFilterTexts } from "./due-filter.texts";
import { dueRow, type DueRow } from "./due-row";
import type { CaseClock, DueCounts } from "./open-clock.queries";
import { portalTexts, type PortalTexts } from "./portal.texts";
import { sectionsOf, type Section } from "./portal-sections";

export interface HomeFacts {
  readonly platform: Platform;
  /** Of what the filter leaves. */
  readonly counts: DueCounts;
  /** Of everything. */
  readonly ofAll: DueCounts;
  readonly filter: DueFilter;
  /** Codes, to filter by. */
  readonly commitments: readonly string[];
  /** Those of the page shown, in the order in which they fall due. */
  readonly clocks: readonly CaseClock[];
  readonly page: number;
  readonly published: readonly PublishedCharter[];
  readonly days: DueDays;
  /** Half-years whose draft figures the platform may still reply to. */
  readonly drafts: readonly ClosedPeriod[];
}

interface HomePage extends Page {
  readonly t: PortalTexts;
  readonly lede: string;
  /** Undefined when no notice awaits its effect. */
  readonly notices: { readonly href: string; readonly label: string } | undefined;
  readonly drafts: readonly DraftLink[];
  readonly sections: readonly Section[];
  readonly caption: string;
  /** Undefined when nothing is due, and there is nothing to filter. */
  readonly filters: DueFilters | undefined;
  /** What to say when the filter leaves nothing. */
  readonly nothing: { readonly text: string; readonly link: Link } | undefined;
  readonly rows: readonly DueRow[];
  readonly pagination: Pagination | undefined;
}

interface Link {
  readonly href: string;
  readonly label: string;
}

/** What a platform owes, overdue first. */
export function homePage(facts: HomeFacts, language: Language): HomePage {
  const { platform, counts, ofAll, filter, clocks, page, published, days } = facts;
  const t = portalTexts[language];
  const address = `/portal/${platform.slug}`;
  const listed = countIn(counts, filter.state);
  return {
    title: platform.tradeName,
    crumbs: [{ href: "/portal", label: t.portal }],
    t,
    lede: dueSentence(ofAll, language),
    notices:
      ofAll.notices === 0
        ? undefined
        : {
            href: `${address}/notices`,
            label: formats(language).count(ofAll.notices, t.noticesGiven),
          },
    drafts: draftLinks(facts.drafts, platform.slug, language),
    sections: sectionsOf(platform.slug, "due", language),
    filters: ofAll.all === 0 ? undefined : dueFilters(facts, address, language),
    nothing:
      isFiltered(filter) && listed === 0
        ? { text: dueFilterTexts[language].nothing, link: allLink(address, language) }
        : undefined,
    caption: formats(language).count(listed, t.dueCaption),
    rows: clocks.map((clock) => {
      return dueRow(clock, { slug: platform.slug, published, days }, language);
    }),
    pagination: pagination(
      { all: listed, page, href: (to) => listAddress(address, dueQuery(filter), to) },
      language,
    ),
  };
}

/** "3 overdue, 1 due today, 12 by Sunday and 40 later." Parts that say nothing are left out. */
export function dueSentence(counts: DueCounts, language: Language): string {
  const t = portalTexts[language];
  const { count, list } = formats(language);
  const { overdue, today, thisWeek, all } = counts;
  const later = all - overdue - today - thisWeek;
  const parts = [
    [overdue, t.overdue],
    [today, t.today],
    [thisWeek, t.thisWeek],
    [later, t.later],
  ] as const;
  const told = parts.flatMap(([n, forms]) => (n === 0 ? [] : [count(n, forms)]));
  return told.length === 0 ? t.nothingDue : `${list(told)}.`;
}
