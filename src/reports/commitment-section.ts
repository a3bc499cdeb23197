import type { Commitment, Measured } from "../charter/charter";
import { targetInWords } from "../charter/target-words";
import { ageInWords } from "../clocks/duration-words";
import { complianceTexts } from "../compliance/compliance.texts";
import type { CommitmentResult, Figures, Verdict } from "../compliance/scorecard";
import { promisedShare } from "../compliance/statistics";
import { toldBy } from "../compliance/told-by";
import { isAnsweredFor } from "../compliance/verdict";
import type { Scene } from "../infrastructure/chart/scene";
import type { Fact, Mark, PrintedTable } from "../infrastructure/pdf/document";
import type { CommitmentChoice } from "../signatures/commitment-choice";
import type { ReportFacts } from "./compliance-report";
import { reportTexts as t } from "./compliance-report.texts";
import { bandsScene, sharesScene } from "./figure-charts";
import { bandsTable, countsTable, durationsTable, sharesTable } from "./figure-tables";
import { formerResults } from "./former-results";
import { french } from "./report-words";
import { verdictMark } from "./verdict-mark";

/** What is said of one commitment. */
export interface CommitmentSection {
  readonly code: string;
  readonly title: string;
  /** The commitment, word for word. */
  readonly text: string;
  readonly target: string;
  readonly verdict: Mark;
  /** The share kept, "76,8 %"; undefined where nothing fell due. */
  readonly share: string | undefined;
  /** What the verdict stands on, sentence by sentence. */
  readonly sentences: readonly string[];
  readonly figures: SectionFigures | undefined;
  /** How it is measured; empty for a commitment that is attested. */
  readonly measure: readonly Fact[];
}

interface SectionFigures {
  readonly counts: PrintedTable;
  /** Undefined when no case is closed. */
  readonly durations: PrintedTable | undefined;
  /** Undefined when no case fell due. */
  readonly bands: Illustrated | undefined;
  /** Undefined when no period before has a result. */
  readonly shares: Illustrated | undefined;
}

/** A chart and the table that says the same. */
export interface Illustrated {
  readonly scene: Scene;
  readonly table: PrintedTable;
}

export function commitmentSection(result: CommitmentResult, facts: ReportFacts): CommitmentSection {
  const { commitment } = toldBy(result, facts.published);
  const { code, title, text, measurement } = commitment;
  const share = result.figures?.shareKept;
  const measured = measurement.kind === "measured" ? measurement : undefined;
  return {
    code,
    title: title.fr,
    text: text.fr,
    target: t.section.target(targetInWords(commitment, "fr")),
    verdict: verdictMark(result.verdict),
    share: share === undefined ? undefined : french.percent(share),
    sentences: sentencesOf(commitment, result, facts),
    figures: measured && result.figures && figuresOf(measured, result, result.figures, facts),
    measure: measured && result.figures ? measureFacts(measured) : [],
  };
}

function sentencesOf(
  { code, measurement }: Commitment,
  { verdict, figures }: CommitmentResult,
  { choices }: ReportFacts,
): string[] {
  return [
    ...(measurement.kind === "measured" && figures ? figureSentences(measurement, figures) : []),
    ...(verdict === "attested" && measurement.kind === "attested"
      ? [measurement.attestation.fr]
      : []),
    ...remark(verdict),
    ...(isAnsweredFor(verdict) ? [] : [reasonFor(code, choices)]),
  ];
}

/** Figures speak for a promise kept or not kept; every other verdict says what it means. */
function remark(verdict: Verdict): string[] {
  if (verdict === "kept" || verdict === "not-kept" || verdict === "attested") return [];
  return [verdict === "too-few" ? t.tooFew : complianceTexts.fr.meanings[verdict]];
}

function reasonFor(code: string, choices: readonly CommitmentChoice[]): string {
  const reason = choices.find(({ commitment }) => commitment === code)?.reason;
  return reason === undefined ? t.section.noReason : t.section.reason(reason);
}

function figureSentences({ indicator, cases }: Measured, figures: Figures): string[] {
  const { n, onTime, interval, lateOpen, oldestOpen } = figures;
  if (n === 0) return [];
  const counted = french.count(n, cases.fr);
  const base = indicator.direction === "at-least" ? t.section.noticeGiven : t.section.onTime;
  return [
    base(counted, onTime),
    t.section.aim(french.percent(promisedShare(figures.promised, n))),
    ...(interval && indicator.smallNumbers
      ? [t.section.interval(french.percent(interval.low), french.percent(interval.high))]
      : []),
    ...(lateOpen > 0 && oldestOpen !== undefined
      ? [
          t.section.stillOpen(
            lateOpen,
            french.count(lateOpen, t.section.open),
            ageInWords(oldestOpen, indicator.unit, "fr"),
          ),
        ]
      : []),
  ];
}

function figuresOf(
  measured: Measured,
  result: CommitmentResult,
  figures: Figures,
  { scorecard, former }: ReportFacts,
): SectionFigures {
  const periods = formerResults(result.commitment, [...former, scorecard]);
  const { indicator } = measured;
  return {
    counts: countsTable(figures, indicator),
    durations: durationsTable(figures, indicator),
    bands:
      figures.n === 0
        ? undefined
        : { scene: bandsScene(figures, measured), table: bandsTable(figures, indicator) },
    shares: periods && {
      scene: sharesScene(periods, indicator),
      table: sharesTable(periods, indicator),
    },
  };
}

function measureFacts({ start, stop, pauses, notCounted }: Measured): Fact[] {
  return [
    { term: t.measure.start, text: start.fr },
    { term: t.measure.stop, text: stop.fr },
    { term: t.measure.pauses, text: pauses.fr },
    { term: t.measure.notCounted, text: notCounted.fr },
  ];
}
