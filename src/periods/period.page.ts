import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { contestTag } from "./contest-tag";
import type { FigureContest } from "./figure-contest";
import { periodFactsTexts } from "./period-facts.texts";
import type { PeriodPublication } from "./period-publication";
import type { ScorecardDigest } from "./period-publication.repository";
import { publicationRefusal, type PeriodStanding } from "./period-standing";
import { periodAddress, PERIODS_ADDRESS, periodTitle, stateTag } from "./periods.page";
import { periodsTexts, type PeriodsTexts } from "./periods.texts";
import type { PlatformReply } from "./platform-reply";
import { paragraphsOf } from "./publication-words";

export interface PeriodFacts {
  readonly standing: PeriodStanding;
  /** In the order they came. */
  readonly contests: readonly FigureContest[];
  /** The last one of each platform. */
  readonly replies: readonly PlatformReply[];
  /** Those named by contests and replies at least, by id. */
  readonly platforms: ReadonlyMap<number, Pick<Platform, "slug" | "tradeName">>;
  /** Undefined while it is not published. */
  readonly publication: PeriodPublication | undefined;
  readonly digests: readonly ScorecardDigest[];
  readonly now: Date;
}

interface Term {
  readonly term: string;
  readonly details: string;
}

interface PeriodPage extends Page {
  readonly t: PeriodsTexts;
  readonly lede: string;
  readonly tag: { readonly state: string; readonly word: string };
  /** What may be done now. */
  readonly act: { readonly href: string; readonly label: string } | undefined;
  /** Why it cannot be published yet. */
  readonly waits: string | undefined;
  readonly rows: readonly Term[];
  /** What the platforms were shown, and what has changed since; undefined before it is closed. */
  readonly drafts: { readonly href: string; readonly label: string } | undefined;
  /** Undefined before it is closed. */
  readonly heard: Heard | undefined;
  readonly digests: readonly (readonly Cell[])[];
}

interface Heard {
  readonly contests: readonly (readonly Cell[])[];
  readonly replies: readonly { readonly title: string; readonly text: readonly string[] }[];
}

/** One half-year, for officials: what was decided, what the platforms say, what is frozen. */
export function periodPage(facts: PeriodFacts, language: Language): PeriodPage {
  const { standing, digests } = facts;
  const { period, state, closed } = standing;
  const t = periodsTexts[language];
  return {
    title: periodTitle(period, language),
    crumbs: [
      { href: "/console", label: t.console },
      { href: PERIODS_ADDRESS, label: t.title },
    ],
    t,
    lede: t.ledes[state],
    tag: stateTag(state, language),
    act: actOf(standing, language),
    waits: state === "draft" ? waitsFor(facts, language) : undefined,
    rows: [...closingRows(standing, language), ...publicationRows(facts, language)],
    drafts: closed && { href: `${periodAddress(period)}/drafts`, label: t.drafts },
    heard: closed && {
      contests: contestRows(facts, language),
      replies: repliesOf(facts, language),
    },
    digests: digests.map(({ platform, tradeName, sha256 }) => [
      {
        text: tradeName,
        href: `${periodAddress(period)}/scorecards/${platform}`,
        about: t.download(tradeName),
      },
      { text: sha256 },
    ]),
  };
}

function actOf({ period, state }: PeriodStanding, language: Language): PeriodPage["act"] {
  const t = periodsTexts[language];
  const address = periodAddress(period);
  if (state === "over") return { href: `${address}/closing`, label: t.close };
  if (state === "ready") return { href: `${address}/publication`, label: t.publish };
  return undefined;
}

function waitsFor({ standing, now }: PeriodFacts, language: Language): string | undefined {
  const refusal = publicationRefusal(standing.closed, now);
  return refusal && periodsTexts[language].waits[refusal];
}

function closingRows({ closed }: PeriodStanding, language: Language): Term[] {
  if (!closed) return [];
  const { facts, inclusive, parisTime } = periodFactsTexts[language];
  const { day, instant } = formats(language);
  const { cutOff, closedAt, replyBy, publishFrom } = closed.closing;
  return [
    { term: facts.cutOff, details: parisTime(instant(cutOff)) },
    { term: facts.closedAt, details: parisTime(instant(closedAt)) },
    { term: facts.replyBy, details: inclusive(day(replyBy)) },
    { term: facts.publishFrom, details: day(publishFrom) },
  ];
}

function publicationRows({ publication }: PeriodFacts, language: Language): Term[] {
  if (!publication) return [];
  const { facts, parisTime } = periodFactsTexts[language];
  const { instant, number } = formats(language);
  const { measurements, charterVersions } = publication;
  return [
    { term: facts.publishedAt, details: parisTime(instant(publication.publishedAt)) },
    { term: facts.calendar, details: facts.version(publication.calendarVersion) },
    { term: facts.rules, details: facts.version(number(publication.rulesVersion)) },
    { term: facts.charters, details: charterVersions.map((version) => number(version)).join(", ") },
    { term: facts.measurements, details: number(measurements.count) },
    { term: facts.measurementsSha256, details: measurements.sha256 },
    { term: facts.scorecardsSha256, details: publication.scorecardsSha256 },
  ];
}

/** Those that wait come first. */
function contestRows({ standing, contests, platforms }: PeriodFacts, language: Language): Cell[][] {
  const t = periodsTexts[language];
  const waiting = contests.filter(({ answer }) => !answer);
  const answered = contests.filter(({ answer }) => answer);
  return [...waiting, ...answered].map(({ id, reference, platformId, commitment, ...contest }) => {
    return [
      {
        text: reference,
        isReference: true,
        href: `${periodAddress(standing.period)}/contests/${String(id)}`,
        about: `, ${commitment}`,
      },
      { text: platforms.get(platformId)?.tradeName ?? t.dash },
      { text: commitment },
      { text: formats(language).day(parisDay(contest.receivedAt)) },
      { text: "", tags: [contestTag(contest, t)] },
    ];
  });
}

function repliesOf({ replies, platforms }: PeriodFacts, language: Language): Heard["replies"] {
  const { instant } = formats(language);
  return replies.map(({ platformId, words, receivedAt }) => ({
    title: periodsTexts[language].replyOf(
      platforms.get(platformId)?.tradeName ?? periodsTexts[language].dash,
      instant(receivedAt),
    ),
    text: paragraphsOf(words),
  }));
}
