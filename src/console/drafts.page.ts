import { caseTexts } from "../cases/case.texts";
import { namedSource } from "../cases/named-source";
import type { PublishedCharter } from "../charter/charter";
import { clocksTexts } from "../clocks/clocks.texts";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import type { CompleteScorecard } from "../compliance/scorecard";
import { countAnsweredFor } from "../compliance/verdict";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { changedResults } from "../periods/changed-results";
import type { LateEvent } from "../periods/late-event.queries";
import type { ClosedPeriod } from "../periods/period-standing";
import { periodAddress, PERIODS_ADDRESS, periodTitle } from "../periods/periods.page";
import { periodsTexts } from "../periods/periods.texts";
import type { Platform } from "../platforms/platform";
import { changedRows, resultRow } from "../signatories/result-row";
import { caseAddress } from "./console.page";
import { draftsTexts, type DraftsTexts } from "./drafts.texts";

type Named = Pick<Platform, "id" | "slug" | "tradeName">;

/** One platform's results in a closed half-year. */
export interface PlatformDraft {
  readonly platform: Named;
  /** When the half-year was closed; undefined where that was before drafts were kept. */
  readonly draft: CompleteScorecard | undefined;
  /** At the cut-off, as computed now or as published; undefined where there is no more. */
  readonly scorecard: CompleteScorecard | undefined;
}

interface ClosedFacts {
  readonly period: Period;
  readonly closed: ClosedPeriod;
  readonly published: readonly PublishedCharter[];
}

export interface DraftsFacts extends ClosedFacts {
  /** By trade name. */
  readonly drafts: readonly PlatformDraft[];
  /** Signatories whose signature was accepted after the closing, by trade name. */
  readonly late: readonly Named[];
  /** The platforms without a representative, by id. */
  readonly unreachable: ReadonlySet<number>;
}

interface DraftsPage extends Page {
  readonly t: DraftsTexts;
  readonly lede: string;
  readonly sum: string;
  /** Above what the results are now. */
  readonly since: string;
  readonly caption: string;
  readonly changed: readonly (readonly (string | Cell)[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Undefined where no signature came late. */
  readonly late: string | undefined;
}

/** What all platforms were shown when a half-year was closed, and what has changed since: for officials. */
export function draftsPage(facts: DraftsFacts, language: Language): DraftsPage {
  const { period, closed, drafts, late, unreachable, published } = facts;
  const t = draftsTexts[language];
  const rows = drafts
    .filter(isListed)
    .map((one) => ({ ...one, changed: rowsOf(one, published, language) }));
  return {
    title: t.title(periodName(period, language)),
    crumbs: crumbsOf(period, language),
    t,
    lede: ledeOf(closed, language),
    sum:
      rows.length === 0
        ? t.none
        : sumOf(
            closed,
            rows.flatMap(({ changed }) => changed),
            language,
          ),
    since: closed.publishedAt ? t.published : t.after,
    caption: closed.publishedAt ? t.publishedCaption : t.draftsCaption,
    changed: rows.flatMap(({ platform, changed }) =>
      changed.map((cells) => [linkTo(platform, period), ...cells]),
    ),
    rows: rows.map(({ platform, draft, scorecard, changed }) => {
      const shown = scorecard ?? draft;
      return [
        linkTo(platform, period),
        { text: shown ? takenOf(shown) : "–" },
        { text: shown ? String(shown.kept) : "–" },
        { text: draft ? String(changed.length) : "–" },
        { text: unreachable.has(platform.id) ? t.unrepresented : t.represented },
      ];
    }),
    late: late.length === 0 ? undefined : t.late(late.map((one) => one.tradeName).join(", ")),
  };
}

/** Who answers for nothing, neither then nor now, has no results. */
function isListed({ draft, scorecard }: PlatformDraft): boolean {
  const known = [draft, scorecard].filter((one) => one !== undefined);
  return known.length === 0 || known.some(({ results }) => countAnsweredFor(results) > 0);
}

/** "8 / 12": as everywhere, of what it answers for, not only of what still binds it at the end. */
function takenOf({ results }: CompleteScorecard): string {
  return `${String(countAnsweredFor(results))} / ${String(results.length)}`;
}

export interface DraftFacts extends ClosedFacts, PlatformDraft {
  /** The last recorded first. */
  readonly lateEvents: readonly LateEvent[];
}

/** The results of one platform in a closed half-year, and what has changed in them: for officials. */
export function draftPage(facts: DraftFacts, language: Language) {
  const { period, closed, platform, draft, scorecard, published } = facts;
  const t = draftsTexts[language];
  const name = periodName(period, language);
  const changed = rowsOf(facts, published, language);
  return {
    title: t.ofPlatform(platform.tradeName, name),
    crumbs: [
      ...crumbsOf(period, language),
      { href: `${periodAddress(period)}/drafts`, label: t.title(name) },
    ],
    t,
    lede: ledeOf(closed, language),
    sum: sumOf(closed, changed, language),
    since: closed.publishedAt ? t.published : t.after,
    caption: closed.publishedAt ? t.publishedCaption : t.draftsCaption,
    rows: (scorecard ?? draft)?.results.map((one) => resultRow(one, published, language)) ?? [],
    changed,
    events: facts.lateEvents.map((event) => eventRow(event, platform, language)),
  };
}

function eventRow(event: LateEvent, { slug }: Named, language: Language): Cell[] {
  const { reference, type, at, recordedAt } = event;
  const { instant } = formats(language);
  return [
    { text: reference, isReference: true, href: caseAddress(slug, reference) },
    {
      text: clocksTexts[language].events[type],
      note: caseTexts[language].source[namedSource(event)],
    },
    { text: instant(at), datetime: at.toISOString() },
    { text: instant(recordedAt), datetime: recordedAt.toISOString() },
  ];
}

function rowsOf(
  { draft, scorecard }: PlatformDraft,
  published: readonly PublishedCharter[],
  language: Language,
) {
  const changes = draft ? changedResults(draft, scorecard ?? { results: [] }) : [];
  return changedRows(changes, published, language);
}

function sumOf(closed: ClosedPeriod, changed: readonly unknown[], language: Language): string {
  const t = draftsTexts[language];
  if (closed.drafts === undefined) return t.notKept;
  return changed.length === 0 ? t.unchanged : formats(language).count(changed.length, t.changed);
}

function linkTo(platform: Named, period: Period): Cell {
  return { text: platform.tradeName, href: draftAddress(period, platform) };
}

function draftAddress(period: Period, { slug }: Named): string {
  return `${periodAddress(period)}/drafts/${slug}`;
}

function crumbsOf(period: Period, language: Language) {
  const { console, title } = periodsTexts[language];
  return [
    { href: "/console", label: console },
    { href: PERIODS_ADDRESS, label: title },
    { href: periodAddress(period), label: periodTitle(period, language) },
  ];
}

function ledeOf({ closing, publishedAt }: ClosedPeriod, language: Language): string {
  const t = draftsTexts[language];
  const closedAt = formats(language).instant(closing.closedAt);
  return publishedAt ? t.publishedLede(closedAt) : t.lede(closedAt);
}
