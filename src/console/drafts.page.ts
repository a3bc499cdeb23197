import type { PublishedCharter } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import type { CompleteScorecard } from "../compliance/scorecard";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { changedResults, type ChangedResult } from "../periods/changed-results";
import type { ClosedPeriod } from "../periods/period-standing";
import { periodAddress, PERIODS_ADDRESS, periodTitle } from "../periods/periods.page";
import { periodsTexts } from "../periods/periods.texts";
import type { Platform } from "../platforms/platform";
import { changedRow, resultRow } from "../signatories/result-row";
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
  /** Signatories whose signature was entered after the closing, by trade name. */
  readonly late: readonly Named[];
  /** The platforms without a representative, by id. */
  readonly unreachable: ReadonlySet<number>;
}

interface DraftsPage extends Page {
  readonly t: DraftsTexts;
  readonly lede: string;
  readonly sum: string;
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
  const { count } = formats(language);
  const changes = drafts.map((one) => ({ ...one, changes: changesOf(one) }));
  const all = changes.reduce((sum, one) => sum + (one.changes?.length ?? 0), 0);
  const isComparable = drafts.some(({ draft }) => draft);
  const sum = all === 0 ? t.unchanged : count(all, t.changed);
  return {
    title: t.title(periodName(period, language)),
    crumbs: crumbsOf(period, language),
    t,
    lede: ledeOf(closed, language),
    sum: isComparable ? sum : drafts.length === 0 ? t.none : t.notKept,
    caption: closed.publishedAt ? t.publishedCaption : t.draftsCaption,
    changed: changes.flatMap(({ platform, changes: own = [] }) =>
      own.map((change) => [
        { text: platform.tradeName, href: draftAddress(period, platform) },
        ...changedRow(change, published, language),
      ]),
    ),
    rows: changes.map(({ platform, draft, scorecard, changes: own }) => {
      const shown = scorecard ?? draft;
      return [
        { text: platform.tradeName, href: draftAddress(period, platform) },
        { text: shown ? `${String(shown.taken)} / ${String(shown.results.length)}` : "–" },
        { text: shown ? String(shown.kept) : "–" },
        { text: own ? String(own.length) : "–" },
        { text: unreachable.has(platform.id) ? t.unrepresented : t.represented },
      ];
    }),
    late: late.length === 0 ? undefined : t.late(late.map((one) => one.tradeName).join(", ")),
  };
}

/** The results of one platform in a closed half-year, and what has changed in them: for officials. */
export function draftPage(facts: ClosedFacts & PlatformDraft, language: Language) {
  const { period, closed, platform, draft, scorecard, published } = facts;
  const t = draftsTexts[language];
  const { count } = formats(language);
  const name = periodName(period, language);
  const changes = changesOf(facts);
  return {
    title: t.ofPlatform(platform.tradeName, name),
    crumbs: [
      ...crumbsOf(period, language),
      { href: `${periodAddress(period)}/drafts`, label: t.title(name) },
    ],
    t,
    lede: ledeOf(closed, language),
    sum: changes
      ? changes.length === 0
        ? t.unchanged
        : count(changes.length, t.changed)
      : t.notKept,
    caption: closed.publishedAt ? t.publishedCaption : t.draftsCaption,
    rows: (scorecard ?? draft)?.results.map((one) => resultRow(one, published, language)) ?? [],
    changed: (changes ?? []).map((change) => changedRow(change, published, language)),
  };
}

function changesOf({ draft, scorecard }: PlatformDraft): ChangedResult[] | undefined {
  return draft && changedResults(draft, scorecard ?? { results: [] });
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
