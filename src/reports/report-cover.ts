import { targetParts } from "../charter/target-words";
import { complianceTexts } from "../compliance/compliance.texts";
import { periodName, withinPeriod } from "../compliance/period-words";
import { VERDICTS, type CommitmentResult, type Publication } from "../compliance/scorecard";
import { toldBy } from "../compliance/told-by";
import { isAnsweredFor } from "../compliance/verdict";
import { parisDay } from "../infrastructure/local-day";
import type { Fact, Mark } from "../infrastructure/pdf/document";
import { countryName } from "../platforms/country";
import type { ReportFacts } from "./compliance-report";
import { reportTexts as t } from "./compliance-report.texts";
import { french, instantInWords, periodDays } from "./report-words";
import { verdictMark } from "./verdict-mark";

/** The first page: whoever reads no further knows the answer. */
export interface Cover {
  readonly over: string;
  readonly platform: string;
  readonly under: string;
  /** The answer, in a sentence or two. */
  readonly answer: string;
  readonly fiction: string | undefined;
  /** Said when the period is not over at the cut-off. */
  readonly provisional: string | undefined;
  readonly facts: readonly Fact[];
  /** One line a commitment, in the order of the charter. */
  readonly matrix: readonly MatrixLine[];
  /** What the charter and this report are not. */
  readonly nature: string;
  readonly confidential: string;
}

interface MatrixLine {
  readonly code: string;
  readonly title: string;
  readonly target: string;
  /** "76,8 %", or a dash where nothing is measured. */
  readonly share: string;
  readonly verdict: Mark;
}

export function coverOf(facts: ReportFacts): Cover {
  const { platform, scorecard, demonstration } = facts;
  return {
    over: t.over,
    platform: platform.tradeName,
    under: t.under(periodName(scorecard.period, "fr")),
    answer: answerOf(facts),
    fiction: demonstration ? t.fiction : undefined,
    provisional:
      scorecard.cutOff < scorecard.period.endsAt
        ? t.provisional(periodName(scorecard.period, "fr"))
        : undefined,
    facts: coverFacts(facts),
    matrix: matrixOf(facts),
    nature: t.nature,
    confidential: t.confidential,
  };
}

function answerOf({ platform, charter, scorecard }: ReportFacts): string {
  const { results, taken, period, cutOff } = scorecard;
  const all = charter.charter.commitments.length;
  const answered = results.some(({ verdict }) => isAnsweredFor(verdict));
  if (!answered) return t.answer.taken(platform.tradeName, 0, all);
  const said =
    taken > 0
      ? t.answer.taken(platform.tradeName, taken, all)
      : t.answer.left(platform.tradeName, all, cutOff < period.endsAt);
  return `${said} ${t.answer.results(withinPeriod(period, "fr"), countedVerdicts(results))}`;
}

/** "6 « Tenu », 2 « Non tenu » et 1 « Indicatif »": of the commitments to answer for, in the order of VERDICTS. */
function countedVerdicts(results: readonly CommitmentResult[]): string {
  const counts = VERDICTS.filter(isAnsweredFor)
    .map((verdict) => ({ verdict, n: results.filter((one) => one.verdict === verdict).length }))
    .filter(({ n }) => n > 0);
  return french.list(
    counts.map(({ verdict, n }) => t.answer.counted(n, complianceTexts.fr.verdicts[verdict])),
  );
}

function coverFacts({ platform, charter, medium, scorecard }: ReportFacts): Fact[] {
  const { period, cutOff, publication } = scorecard;
  const { legalName, country } = platform;
  const registration = registrationOf(platform);
  const name = periodName(period, "fr");
  return [
    {
      term: t.facts.platform,
      text: t.facts.platformIs(legalName, countryName(country, "fr")),
    },
    ...(registration === undefined ? [] : [{ term: t.facts.registration, text: registration }]),
    { term: t.facts.period, text: t.facts.periodIs(name, periodDays(period)) },
    { term: t.facts.cutOff, text: t.cutOff(instantInWords(cutOff)) },
    ...(publication ? [{ term: t.facts.publication, text: publishedAs(publication) }] : []),
    { term: t.facts.source, text: t.facts.sourceIs },
    {
      term: t.facts.charter,
      text: t.facts.charterIs(charter.charter.version, french.day(charter.inForceOn), medium),
    },
    { term: t.facts.hash, text: t.facts.hashIs(charter.contentSha256) },
  ];
}

function publishedAs({ publishedAt, reply }: Publication): string {
  return t.facts.publishedOn(french.day(parisDay(publishedAt)), reply !== undefined);
}

/** A number says nothing without its register, which for a French company is always the same. */
function registrationOf({
  country,
  registrationNumber: number,
  registerName,
}: ReportFacts["platform"]) {
  const register = country === "FR" ? t.facts.sirene : registerName;
  if (number === undefined || register === undefined) return number;
  return t.facts.registrationIs(number, register);
}

function matrixOf({ published, scorecard }: ReportFacts): MatrixLine[] {
  return scorecard.results.map((result) => {
    const { commitment } = toldBy(result, published);
    const share = result.figures?.shareKept;
    return {
      code: commitment.code,
      title: commitment.title.fr,
      target: targetParts(commitment, "fr").limit,
      share: share === undefined ? t.matrix.noShare : french.percent(share),
      verdict: verdictMark(result.verdict),
    };
  });
}
