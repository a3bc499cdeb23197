import { periodName, shortPeriod } from "../compliance/period-words";
import type { Period } from "../compliance/period";
import { formats } from "../infrastructure/formats";
import {
  listAddress,
  ON_A_PAGE,
  pageWithin,
  pagination,
  readPage,
  skippedBefore,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { ReportOnOffer } from "./reports-on-offer";
import { reportsTexts, type ReportsTexts } from "./reports.texts";

interface Choice {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

interface ReportsPage extends Page {
  readonly t: ReportsTexts;
  readonly periods: readonly Choice[];
  /** How many reports there are to choose from. */
  readonly caption: string;
  /** Platform, half-year and download, as the table shows them. */
  readonly rows: readonly (readonly (
    | string
    | { readonly text: string; readonly href: string; readonly about: string }
  )[])[];
  /** Undefined when one page shows them all. */
  readonly pagination: Pagination | undefined;
}

/** What of the list is asked for. */
export interface ReportsFilter {
  readonly period: Period | undefined;
  /** From 1. */
  readonly page: number;
}

/** The periods are those of the reports, latest first; an address with anything else asks for all. */
export function readReportsFilter(
  query: Readonly<Record<string, unknown>>,
  offered: readonly ReportOnOffer[],
): ReportsFilter {
  return {
    period: periodsOf(offered).find(({ id }) => id === query["period"]),
    page: readPage(query),
  };
}

export function reportsPage(
  offered: readonly ReportOnOffer[],
  filter: ReportsFilter,
  language: Language,
): ReportsPage {
  const t = reportsTexts[language];
  const chosen = offered.filter(
    ({ period }) => filter.period === undefined || period.id === filter.period.id,
  );
  const page = pageWithin(filter.page, chosen.length);
  const shown = chosen.slice(skippedBefore(page), page * ON_A_PAGE);
  return {
    title: t.title,
    t,
    periods: [undefined, ...periodsOf(offered)].map((period) => ({
      href: address(period, 1),
      label: period ? shortPeriod(period, language) : t.everyPeriod,
      current: period?.id === filter.period?.id,
    })),
    caption: formats(language).count(chosen.length, t.caption),
    rows: shown.map((report) => rowOf(report, t, language)),
    pagination: pagination(
      { all: chosen.length, page, href: (to) => address(filter.period, to) },
      language,
    ),
  };
}

function rowOf({ platform, period }: ReportOnOffer, t: ReportsTexts, language: Language) {
  const name = periodName(period, language);
  const href = `/console/reports/${platform.slug}/${period.id}`;
  const about = t.about(platform.tradeName, name);
  return [platform.tradeName, capitalised(name), { text: t.download, href, about }];
}

function address(period: Period | undefined, page: number): string {
  return listAddress("/console/reports", { period: period?.id }, page);
}

function periodsOf(offered: readonly ReportOnOffer[]): Period[] {
  return [...new Map(offered.map(({ period }) => [period.id, period])).values()];
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
