import type { PublishedCharter } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName, shortPeriod } from "../compliance/period-words";
import type { PublicScorecard } from "../compliance/scorecard";
import type { Declaration } from "../declarations/declaration";
import {
  publishedDeclaration,
  type PublishedDeclaration,
} from "../declarations/published-declaration";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import {
  awaitedWords,
  publishedWords,
  replyNotice,
  type AwaitedPeriod,
} from "../periods/publication-words";
import { publicationTexts } from "../periods/publication.texts";
import { countryName } from "../platforms/country";
import type { Platform } from "../platforms/platform";
import { websiteHost } from "../signatures/signatory";
import type { DecidedSignature } from "../signatures/signature";
import { historyEntries, type HistoryEntry } from "./history-entries";
import { otherPeriod, type OtherPeriod } from "./other-period";
import { platformAnswer } from "./platform-answer";
import { platformFacts, type Fact } from "./platform-facts";
import { platformTexts, type PlatformTexts } from "./platform.texts";
import type { RegisteredPlatform, RegisterEntry } from "./register-entry";
import { resultSections, type ResultSection } from "./result-section";
import { statementRows, type StatementTable } from "./statement-rows";

export interface PlatformFacts {
  readonly registered: RegisteredPlatform;
  /** As it is today, with the scorecard of the period that is looked at. */
  readonly shown: RegisterEntry;
  /** In the order of recording. */
  readonly signatures: readonly DecidedSignature[];
  /** Every version, in order. */
  readonly published: readonly PublishedCharter[];
  /** Of every half-year it was bound in, oldest first; empty for a platform that never signed. */
  readonly scorecards: readonly PublicScorecard[];
  /** The half-year that is looked at, if it is closed; undefined while it goes on, or can be closed. */
  readonly awaited: AwaitedPeriod | undefined;
  /** Every version of every half-year that it declared. */
  readonly declarations: readonly Declaration[];
  /** The half-year asked for, when it is not the one shown. */
  readonly askedPeriod: Period | "unknown" | undefined;
  readonly now: Date;
}

interface PeriodLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

export interface PlatformPage extends Page {
  readonly t: PlatformTexts;
  readonly lede: string;
  readonly facts: readonly Fact[];
  /** Legal name, registration, country. */
  readonly organisation: readonly string[];
  readonly website: { readonly href: string; readonly label: string };
  /** What was measured; undefined for a platform that never signed. */
  readonly results: Results | undefined;
  /** Why nothing is measured. */
  readonly unmeasured: string | undefined;
  readonly history: readonly HistoryEntry[];
  /** Undefined when nothing was signed. */
  readonly statements: StatementTable | undefined;
  readonly methodHref: string;
  readonly badgeHref: string;
}

interface Results {
  /** That another half-year is shown than the one asked for, and why. */
  readonly otherPeriod: OtherPeriod | undefined;
  readonly label: string;
  /** Whether the figures are provisional, or published, and as of when. */
  readonly position: string;
  readonly why: string;
  /** When a half-year that is closed will be published; undefined for any other. */
  readonly closed: string | undefined;
  /** Undefined when the platform replied nothing to its published figures. */
  readonly reply: { readonly title: string; readonly text: readonly string[] } | undefined;
  readonly pages: readonly PeriodLink[];
  readonly sections: readonly ResultSection[];
  /** Undefined when the platform declared nothing of the half-year. */
  readonly declaration: PublishedDeclaration | undefined;
}

/** A platform of the register, signatory or not: what it promised, what it kept, all that happened. */
export function platformPage(facts: PlatformFacts, language: Language): PlatformPage {
  const { registered, shown, signatures, now } = facts;
  const { platform, history } = registered;
  const t = platformTexts[language];
  const base = `/${language}`;
  const today = parisDay(now);
  const answer = platformAnswer(shown, commitmentCount(facts), language);
  return {
    title: platform.tradeName,
    crumbs: [{ href: `${base}/signatories`, label: t.register }],
    t,
    lede: answer,
    description: answer,
    facts: platformFacts(shown, commitmentCount(facts), language),
    organisation: organisationParts(platform, language),
    website: { href: platform.website, label: websiteHost(platform.website) },
    results: resultsOf(facts, language),
    unmeasured: shown.standing ? undefined : t.unmeasured,
    history: historyEntries({ states: history, signatures, today }, language),
    statements: signatures.length > 0 ? statementRows(signatures, language) : undefined,
    methodHref: `${base}/method`,
    badgeHref: `${base}/signatories/${platform.slug}/badge`,
  };
}

/** How many commitments the version has that the platform signed. */
function commitmentCount({ shown, published }: PlatformFacts): number {
  const version = shown.standing?.charterVersion;
  const signed = published.find(({ charter }) => charter.version === version);
  return signed?.charter.commitments.length ?? 0;
}

function organisationParts(platform: Platform, language: Language): string[] {
  const { legalName, registrationNumber: number, registerName, country } = platform;
  const registration = number === undefined ? [] : [platformTexts[language].registration(number)];
  const register = registerName === undefined ? [] : [registerName];
  return [legalName, ...registration, ...register, countryName(country, language)];
}

function resultsOf(facts: PlatformFacts, language: Language): Results | undefined {
  const { registered, shown, signatures, published, scorecards, askedPeriod, now } = facts;
  const { scorecard } = shown;
  if (!scorecard) return undefined;
  const t = platformTexts[language];
  const { period, cutOff } = scorecard;
  const accepted = signatures.filter(({ decision }) => decision?.decision === "accepted");
  const sections = resultSections(
    {
      published,
      scorecard,
      scorecards: scorecards.filter((one) => one.period.firstDay <= period.firstDay),
      choices: statementIn(accepted, period)?.choices ?? [],
      takings: registered.takings,
      changes: accepted.map(({ effectiveAt }) => effectiveAt),
      now,
    },
    language,
  );
  return {
    otherPeriod: askedPeriod && otherPeriod({ asked: askedPeriod, shown: period }, shown, language),
    label: t.periods,
    position:
      publishedWords(scorecard, language) ??
      t.provisional(periodName(period, language), formats(language).instant(cutOff)),
    why: scorecard.publication ? publicationTexts[language].why : t.provisionalWhy,
    closed:
      facts.awaited && !scorecard.publication
        ? awaitedWords(facts.awaited, now, language)
        : undefined,
    reply: replyNotice(scorecard, language),
    pages: scorecards.map((one) => periodLink(registered.platform, one.period, period, language)),
    sections,
    declaration: publishedDeclaration(facts.declarations, period, published, language),
  };
}

/** The statement that holds at the end of a period; for one that has not come that far, the last one. */
function statementIn(
  accepted: readonly DecidedSignature[],
  { endsAt }: Period,
): DecidedSignature | undefined {
  return accepted
    .filter(({ effectiveAt }) => effectiveAt < endsAt)
    .toSorted((one, other) => one.effectiveAt.getTime() - other.effectiveAt.getTime())
    .at(-1);
}

function periodLink(
  { slug }: Platform,
  period: Period,
  current: Period,
  language: Language,
): PeriodLink {
  return {
    href: `/${language}/signatories/${slug}?period=${period.id}`,
    label: shortPeriod(period, language),
    current: period.id === current.id,
  };
}
