import type { PublishedCharter } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName, shortPeriod } from "../compliance/period-words";
import { periodAt } from "../compliance/period";
import type { PublicScorecard } from "../compliance/scorecard";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { publishedWords } from "../periods/publication-words";
import type { OtherPeriod } from "./other-period";
import { otherPeriodTexts } from "./other-period.texts";
import type { RegisterEntry } from "./register-entry";
import {
  filterAddress,
  isFiltered,
  matches,
  SHOWN_STATES,
  type RegisterFilter,
} from "./register-filter";
import { registerRow } from "./register-row";
import { registerSentence } from "./register-sentence";
import { signatoriesTexts, type SignatoriesTexts } from "./signatories.texts";

/** As many platforms on a page. */
const SHOWN = 100;

export interface RegisterFacts {
  readonly entries: readonly RegisterEntry[];
  /** Every version, in order. */
  readonly published: readonly PublishedCharter[];
  /** Whose commitments are offered as a filter; undefined before the first one is in force. */
  readonly inForce: PublishedCharter | undefined;
  readonly filter: RegisterFilter;
  /** Whether the address asks for a half-year that is not the one shown. */
  readonly otherPeriodAsked: boolean;
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly now: Date;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Link {
  readonly href: string;
  readonly label: string;
}

interface WayOut {
  readonly title: string;
  readonly text: string;
  readonly link: Link;
}

export interface RegisterPage extends Page {
  readonly t: SignatoriesTexts;
  readonly lede: string;
  readonly otherPeriod: OtherPeriod | undefined;
  readonly action: string;
  readonly entered: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<"state" | "commitment" | "period", readonly Option[]>>;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands in the place of the table when it would be empty. */
  readonly nothing: WayOut | undefined;
  /** Whether the figures are provisional, or published; undefined where there is none. */
  readonly position: string | undefined;
  readonly pagination: Pagination | undefined;
  readonly signHref: string;
}

interface Pagination {
  readonly label: string;
  readonly position: string;
  readonly pages: readonly (Link & { readonly current: boolean })[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The public register: who signed what, who did not, who keeps it. By name, never by rank. */
export function registerPage(facts: RegisterFacts, language: Language): RegisterPage {
  const { entries, filter, periods, now } = facts;
  const t = signatoriesTexts[language];
  const base = `/${language}`;
  const { compare } = new Intl.Collator(language);
  const found = entries
    .filter((entry) => matches(filter, entry))
    .toSorted((one, other) => compare(one.platform.tradeName, other.platform.tradeName));
  const pages = Math.max(1, Math.ceil(found.length / SHOWN));
  const page = Math.min(filter.page, pages);
  const shown = found.slice((page - 1) * SHOWN, page * SHOWN);
  const scorecard = shown.find((entry) => entry.scorecard)?.scorecard;
  return {
    title: t.title,
    t,
    lede: registerSentence(entries, language),
    description: registerSentence(entries, language),
    otherPeriod: facts.otherPeriodAsked ? otherPeriod(filter.period, language) : undefined,
    action: `${base}/signatories`,
    entered: entered(filter),
    options: {
      state: [any(t), ...SHOWN_STATES.map((state) => ({ value: state, label: t.states[state] }))],
      commitment: [any(t), ...commitmentOptions(facts.inForce, language)],
      period: periodOptions(periods, now, language),
    },
    caption: caption(found.length, facts, language),
    columns: columns(filter.period, language),
    rows: shown.map((entry) =>
      registerRow(entry, { published: facts.published, period: filter.period }, language),
    ),
    nothing: found.length > 0 ? undefined : wayOut(facts, language),
    position: scorecard && positionOf(scorecard, language),
    pagination:
      pages > 1 ? pagination({ filter, page, pages, all: found.length }, language) : undefined,
    signHref: `${base}/signing`,
  };
}

function positionOf(scorecard: PublicScorecard, language: Language): string {
  const { period, cutOff } = scorecard;
  return (
    publishedWords(scorecard, language) ??
    signatoriesTexts[language].provisional(
      periodName(period, language),
      formats(language).instant(cutOff),
    )
  );
}

function otherPeriod(shown: Period, language: Language): OtherPeriod {
  const t = otherPeriodTexts[language];
  return { title: t.title, text: t.register(periodName(shown, language)) };
}

function any(t: SignatoriesTexts): Option {
  return { value: "", label: t.filters.all };
}

function entered({ name, state, commitment, period }: RegisterFilter): Record<string, string> {
  return { q: name, state: state ?? "", commitment: commitment ?? "", period: period.id };
}

function commitmentOptions(inForce: PublishedCharter | undefined, language: Language): Option[] {
  return (inForce?.charter.commitments ?? []).map(({ code, title }) => ({
    value: code,
    label: `${code} – ${title[language]}`,
  }));
}

/** The newest first; the one that runs says so. */
function periodOptions(periods: readonly Period[], now: Date, language: Language): Option[] {
  const { running } = signatoriesTexts[language].filters;
  const current = periodAt(now).id;
  return periods.toReversed().map((period) => {
    const label = shortPeriod(period, language);
    return { value: period.id, label: period.id === current ? running(label) : label };
  });
}

function caption(found: number, { entries, filter }: RegisterFacts, language: Language): string {
  const t = signatoriesTexts[language];
  const { count, number } = formats(language);
  if (!isFiltered(filter)) return t.caption(count(found, t.platform));
  return t.captionFiltered(number(found), count(entries.length, t.platform));
}

function columns(period: Period, language: Language) {
  const { columns: t } = signatoriesTexts[language];
  return [
    { label: t.platform },
    { label: t.state },
    { label: t.taken, number: true },
    { label: t.results(shortPeriod(period, language)) },
    { label: t.since },
  ];
}

function wayOut({ entries }: RegisterFacts, language: Language): WayOut {
  const t = signatoriesTexts[language];
  const { title, text, wayOut: label } = entries.length === 0 ? t.empty : t.nothing;
  const path = entries.length === 0 ? "charter" : "signatories";
  return { title, text, link: { href: `/${language}/${path}`, label } };
}

interface Shown {
  readonly filter: RegisterFilter;
  readonly page: number;
  readonly pages: number;
  readonly all: number;
}

function pagination({ filter, page, pages, all }: Shown, language: Language): Pagination {
  const { pages: t } = signatoriesTexts[language];
  const { number } = formats(language);
  const href = (target: number) => filterAddress(`/${language}`, filter, target);
  const link = (target: number, label: string): Link => ({ href: href(target), label });
  return {
    label: t.label,
    position: t.position(
      number((page - 1) * SHOWN + 1),
      number(Math.min(page * SHOWN, all)),
      number(all),
    ),
    pages: Array.from({ length: pages }, (_, index) => ({
      ...link(index + 1, number(index + 1)),
      current: index + 1 === page,
    })),
    previous: page > 1 ? link(page - 1, t.previous) : undefined,
    next: page < pages ? link(page + 1, t.next) : undefined,
  };
}
