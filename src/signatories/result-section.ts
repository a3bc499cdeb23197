import type { Commitment, PublishedCharter } from "../charter/charter";
import { targetParts, type TargetParts } from "../charter/target-words";
import { versionAddress } from "../charter/version-words";
import { isoDay } from "../infrastructure/local-day";
import { complianceTexts } from "../compliance/compliance.texts";
import type { Period } from "../compliance/period";
import type { CommitmentResult, PublicScorecard, Verdict } from "../compliance/scorecard";
import { toldBy } from "../compliance/told-by";
import { FEWEST_JUDGED, isAnsweredFor } from "../compliance/verdict";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { CommitmentChoice } from "../signatures/commitment-choice";
import type { Taking } from "../signatures/taking";
import { baseParts } from "./figure-words";
import { bandsChart, sharesChart, type Chart } from "./result-charts";
import { resultTexts } from "./result.texts";

/** One commitment on the page of a platform. */
export interface ResultSection {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  /** Left out where nothing was promised. */
  readonly target: TargetParts | undefined;
  readonly tag: { readonly state: string; readonly word: string };
  /** "76,8 %", and what it is the share of; undefined without a verdict. */
  readonly share: { readonly value: string; readonly of: string } | undefined;
  /** What the share stands on, part by part. */
  readonly parts: readonly string[];
  readonly sentences: readonly string[];
  /** The share over time, and how long the cases of the period took; both are not always there. */
  readonly charts: { readonly shares: Chart | undefined; readonly bands: Chart | undefined };
}

export interface ResultFacts {
  /** Every version. */
  readonly published: readonly PublishedCharter[];
  readonly scorecard: PublicScorecard;
  /** Up to the scorecard's period, oldest first. */
  readonly scorecards: readonly PublicScorecard[];
  /** The answers of the statement that holds in the period, with their reasons. */
  readonly choices: readonly CommitmentChoice[];
  readonly takings: readonly Taking[];
  /** Days on which a statement replaced another: a taking that ends then was dropped. */
  readonly changes: readonly Date[];
  readonly now: Date;
}

/** Commitment by commitment, in the order of the charter; taken or not, none is left out. */
export function resultSections(facts: ResultFacts, language: Language): ResultSection[] {
  return facts.scorecard.results.map((result) => section(result, facts, language));
}

function section(result: CommitmentResult, facts: ResultFacts, language: Language): ResultSection {
  const { charter, commitment } = toldBy(result, facts.published);
  const { code, title, measurement } = commitment;
  const measured = measurement.kind === "measured" ? measurement : undefined;
  const { figures } = result;
  const drop = dropOf(code, facts);
  return {
    code,
    title: title[language],
    href: `${versionAddress(charter, language)}/${code}`,
    target: isAnsweredFor(result.verdict) ? targetParts(commitment, language) : undefined,
    tag: tagOf(result.verdict, drop !== undefined && drop <= facts.now, language),
    share: shareOf(result, language),
    parts: [
      ...(measured && figures ? baseParts(figures, measured, language) : []),
      ...verdictParts(result, facts.scorecard.period, language),
    ],
    sentences: [
      ...(drop === undefined ? [] : [dropSentence(drop, facts.now, language)]),
      ...verdictSentences(commitment, result, facts, language),
    ],
    charts: chartsOf(commitment, result, facts.scorecards, language),
  };
}

/** Where there is no verdict yet: when there is one, or from how many cases on. */
function verdictParts(
  { verdict, figures, indicator }: CommitmentResult,
  period: Period,
  language: Language,
): string[] {
  const t = resultTexts[language];
  const { day, number } = formats(language);
  if (verdict === "not-due") return [t.judgedAfter(day(isoDay(period.endDay - 1)))];
  const few = indicator?.smallNumbers === true && figures && figures.n < FEWEST_JUDGED;
  return few && figures.n > 0 ? [t.judgedFrom(number(FEWEST_JUDGED))] : [];
}

function chartsOf(
  { code, measurement }: Commitment,
  { figures }: CommitmentResult,
  scorecards: readonly PublicScorecard[],
  language: Language,
): ResultSection["charts"] {
  if (measurement.kind === "attested" || !figures) return { shares: undefined, bands: undefined };
  const charted = { code, measured: measurement };
  return {
    shares: sharesChart(charted, scorecards, language),
    bands: bandsChart(charted, figures, language),
  };
}

function tagOf(verdict: Verdict, dropped: boolean, language: Language) {
  if (verdict === "not-taken" && dropped) {
    return { state: "dropped", word: resultTexts[language].dropped };
  }
  return { state: verdict, word: complianceTexts[language].verdicts[verdict] };
}

function shareOf({ verdict, figures, indicator }: CommitmentResult, language: Language) {
  if (!isJudged(verdict) || figures?.shareKept === undefined) return undefined;
  const t = resultTexts[language];
  const inTime = indicator?.direction === "at-least" ? t.noticeKept : t.inTime;
  return {
    value: formats(language).percent(figures.shareKept),
    of: verdict === "indicative" ? t.fewCases(inTime) : inTime,
  };
}

/** A verdict with figures speaks for itself; the others say what they mean, or why. */
function verdictSentences(
  { code }: Commitment,
  { verdict, figures }: CommitmentResult,
  { choices }: ResultFacts,
  language: Language,
): string[] {
  if (isJudged(verdict) || (verdict === "not-due" && figures && figures.n > 0)) return [];
  if (!isAnsweredFor(verdict)) {
    return [
      reasonSentence(
        choices.find(({ commitment }) => commitment === code),
        language,
      ),
    ];
  }
  return [complianceTexts[language].meanings[verdict]];
}

function isJudged(verdict: Verdict): boolean {
  return verdict === "kept" || verdict === "not-kept" || verdict === "indicative";
}

function reasonSentence(choice: CommitmentChoice | undefined, language: Language): string {
  const t = resultTexts[language];
  return choice?.reason === undefined ? t.noReason : t.reason(choice.reason);
}

/** When the commitment was dropped last, or will be; undefined while it goes on, or ended with the signature. */
function dropOf(code: string, { takings, changes }: ResultFacts): Date | undefined {
  const until = takings
    .filter(({ commitment }) => commitment === code)
    .toSorted((one, other) => one.from.getTime() - other.from.getTime())
    .at(-1)?.until;
  return changes.find((change) => change.getTime() === until?.getTime());
}

function dropSentence(drop: Date, now: Date, language: Language): string {
  const t = resultTexts[language];
  const day = formats(language).day(parisDay(drop));
  return drop <= now ? t.droppedOn(day) : t.dropsOn(day);
}
