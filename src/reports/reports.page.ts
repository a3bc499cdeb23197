import { periodName, shortPeriod } from "../compliance/period-words";
import type { Period } from "../compliance/period";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { ReportOnOffer } from "./reports-on-offer";
import { reportsTexts, type ReportsTexts } from "./reports.texts";

interface Choice {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

interface Link {
  readonly href: string;
  readonly label: string;
}

interface ReportsPage extends Page {
  readonly t: ReportsTexts;
  readonly periods: readonly Choice[];
  /** How many reports there are to choose from. */
  readonly caption: string;
  /** Platform, half-year and download, as the table shows them. */
  readonly rows: readonly (readonly (
    string | { readonly text: string; readonly href: string; readonly about: string }
  )[])[];
  /** Undefined when one page shows them all. */
  readonly pagination:
    | {
        readonly label: string;
        readonly position: string;
        readonly pages: readonly Choice[];
        readonly previous: Link | undefined;
        readonly next: Link | undefined;
      }
    | undefined;
}

/** What of the list is asked for. */
export interface ReportsFilter {
  readonly period: Period | undefined;
  /** From 1. */
  readonly page: number;
}

const ON_A_PAGE = 50;

/** The periods are those of the reports, latest first; an address with anything else asks for all. */
export function readReportsFilter(
  query: Readonly<Record<string, unknown>>,
  offered: readonly ReportOnOffer[],
): ReportsFilter {
  const { page } = query;
  return {
    period: periodsOf(offered).find(({ id }) => id === query["period"]),
    page: typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
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
  const last = Math.max(1, Math.ceil(chosen.length / ON_A_PAGE));
  const page = Math.min(filter.page, last);
  const shown = chosen.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
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
    pagination: last === 1 ? undefined : pagination(filter.period, page, last, chosen.length, t),
  };
}

function rowOf({ platform, period }: ReportOnOffer, t: ReportsTexts, language: Language) {
  const name = periodName(period, language);
  const href = `/console/reports/${platform.slug}/${period.id}`;
  const about = t.about(platform.tradeName, name);
  return [platform.tradeName, capitalised(name), { text: t.download, href, about }];
}

function pagination(
  period: Period | undefined,
  page: number,
  last: number,
  all: number,
  t: ReportsTexts,
) {
  const first = (page - 1) * ON_A_PAGE + 1;
  return {
    label: t.pages,
    position: t.position(first, Math.min(all, first + ON_A_PAGE - 1), all),
    pages: Array.from({ length: last }, (_, index) => ({
      href: address(period, index + 1),
      label: String(index + 1),
      current: index + 1 === page,
    })),
    previous: page > 1 ? { href: address(period, page - 1), label: t.previous } : undefined,
    next: page < last ? { href: address(period, page + 1), label: t.next } : undefined,
  };
}

function address(period: Period | undefined, page: number): string {
  const query = new URLSearchParams({
    ...(period && { period: period.id }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === "" ? "/console/reports" : `/console/reports?${query}`;
}

function periodsOf(offered: readonly ReportOnOffer[]): Period[] {
  return [...new Map(offered.map(({ period }) => [period.id, period])).values()];
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
