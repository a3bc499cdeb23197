import type { PublishedCharter } from "../../src/charter/charter";
import type { ExclusionCode, Indicator } from "../../src/charter/indicator";
import type { Outcome, Reading } from "../../src/clocks/reading";
import { figuresOf } from "../../src/compliance/figures";
import { scorecardOf } from "../../src/compliance/scorecard-of";
import type { CommitmentResult, CompleteScorecard, Figures } from "../../src/compliance/scorecard";
import { isAnsweredFor, verdictOf } from "../../src/compliance/verdict";
import type { ReportFacts } from "../../src/reports/compliance-report";
import { contentSha256 } from "../../src/charter/canonical-content";
import { periodNamed } from "../compliance/facts";
import { versionOne } from "../support/charter";

/** Midnight in Paris between 31 August and 1 September 2026. */
export const CUT_OFF = new Date("2026-08-31T22:00:00.000Z");

/** Net durations by outcome, in the unit of the clock; what waits for `paused` days took so much longer. */
export interface Durations {
  readonly onTime?: readonly number[];
  readonly late?: readonly number[];
  /** Ages. */
  readonly open?: readonly number[];
  readonly pending?: number;
  readonly withdrawn?: number;
  readonly excluded?: Partial<Record<ExclusionCode, number>>;
  readonly paused?: number;
}

/** The figures of such cases, worked out as the register does. */
export function someFigures(indicator: Indicator, durations: Durations): Figures {
  const {
    onTime = [],
    late = [],
    open = [],
    pending = 0,
    withdrawn = 0,
    excluded = {},
  } = durations;
  const reading = (outcome: Outcome, net: number, exclusion?: ExclusionCode): Reading => ({
    outcome,
    exclusion,
    dueOn: undefined,
    dueAt: undefined,
    target: indicator.target,
    share: indicator.share,
    periodDay: 0,
    net,
    gross: net + (indicator.pausable ? (durations.paused ?? 0) : 0),
    daysAdded: 0,
    changesAt: undefined,
    growsOlderAt: undefined,
  });
  return figuresOf(
    [
      ...onTime.map((net) => reading("on-time", net)),
      ...late.map((net) => reading("late-closed", net)),
      ...open.map((net) => reading("late-open", net)),
      ...Array.from({ length: pending }, () => reading("pending", 1)),
      ...Array.from({ length: withdrawn }, () => reading("withdrawn", 1)),
      ...Object.entries(excluded).flatMap(([code, n]) =>
        Array.from({ length: n }, () => reading("excluded", 1, code as ExclusionCode)),
      ),
    ],
    indicator,
  );
}

/** What a platform answered to a commitment and what came of it. */
export type Outcomes = Readonly<
  Record<string, Durations | "not-taken" | "not-applicable" | "not-due" | "no-case">
>;

export function aScorecard(
  { charter }: PublishedCharter,
  outcomes: Outcomes,
  periodId = "2026-S1",
): CompleteScorecard {
  const results = charter.commitments.map(({ code, measurement }): CommitmentResult => {
    const outcome = outcomes[code] ?? {};
    const indicator = measurement.kind === "measured" ? measurement.indicator : undefined;
    const figures =
      indicator && outcome !== "not-taken" && outcome !== "not-applicable"
        ? someFigures(indicator, typeof outcome === "string" ? {} : outcome)
        : undefined;
    const verdict = verdictOf({
      stance: outcome === "not-taken" || outcome === "not-applicable" ? outcome : "taken",
      indicator,
      firstPeriodOver: outcome !== "not-due",
      periodOver: true,
      figures,
      zeroDeclared: outcome === "no-case",
    });
    return {
      commitment: code,
      charterVersion: charter.version,
      indicator,
      verdict,
      held: isAnsweredFor(verdict),
      figures,
      changesAt: undefined,
    };
  });
  const head = {
    platform: "marcheclair",
    period: periodNamed(periodId),
    charterVersion: charter.version,
  };
  return scorecardOf(head, results, CUT_OFF);
}

/** The facts of a platform that signed version 2 meanwhile, which is version 1 without C4. */
export function underVersionTwo(facts: ReportFacts): ReportFacts {
  const { charter: first, scorecard } = facts;
  const commitments = first.charter.commitments.filter(({ code }) => code !== "C4");
  const second = { ...first, charter: { ...first.charter, version: 2, commitments } };
  const results = scorecard.results.map((result) => ({
    ...result,
    charterVersion: result.commitment === "C4" ? 1 : 2,
    held: result.held && result.commitment !== "C4",
  }));
  const head = { ...scorecard, charterVersion: 2 };
  return {
    ...facts,
    charter: second,
    published: [first, second],
    scorecard: scorecardOf(head, results, scorecard.cutOff),
  };
}

/** So many times each duration: times([1, 40], [3, 2]) is forty ones and two threes. */
export function times(...pairs: readonly (readonly [duration: number, cases: number])[]): number[] {
  return pairs.flatMap(([duration, cases]) => Array.from({ length: cases }, () => duration));
}

/** A platform that keeps some of what it promised; every verdict but `not-declared` occurs. */
export const OUTCOMES: Outcomes = {
  C1: {
    onTime: times([0, 55], [1, 20], [2, 8]),
    late: times([3, 10], [4, 6], [9, 5]),
    open: [12, 9, 7, 6],
    pending: 9,
    withdrawn: 3,
  },
  C2: {
    onTime: times([-30, 20], [-2, 18], [0, 3]),
    late: times([5, 1], [49, 1]),
    excluded: { "disclosure-forbidden": 2 },
  },
  C3: {
    onTime: times([30, 14], [45, 5], [61, 3]),
    late: times([12, 1]),
    excluded: { "repeated-infringement": 3, "legal-obligation": 1 },
  },
  C4: {
    onTime: times([2, 15], [4, 20], [7, 13], [10, 10]),
    late: times([12, 2], [25, 1]),
    open: [22],
    paused: 3,
    pending: 5,
  },
  C5: { onTime: times([3, 9], [20, 6], [47, 3]), late: times([60, 1]) },
  C6: "not-applicable",
  C7: "not-taken",
  C8: { onTime: times([16, 2], [31, 1]) },
  C10: { onTime: times([1, 3], [4, 4]) },
  C11: "not-due",
  C12: { onTime: [21] },
};

/** A report on `OUTCOMES`, with the choices that go with them. */
export async function someFacts(changes: Partial<ReportFacts> = {}): Promise<ReportFacts> {
  const version = await versionOne();
  const charter: PublishedCharter = {
    charter: version,
    contentSha256: contentSha256(version),
    inForceOn: "2024-07-01",
    publishedAt: new Date("2024-06-24T08:00:00.000Z"),
  };
  return {
    platform: {
      tradeName: "Marchéclair",
      legalName: "Marchéclair SAS",
      country: "FR",
      registrationNumber: "123 456 782",
    },
    charter,
    published: [charter],
    declarations: [],
    medium: "paper",
    choices: [
      {
        commitment: "C6",
        choice: "not-applicable",
        reason: "Marchéclair n’entrepose pas de marchandises.",
      },
      {
        commitment: "C7",
        choice: "not-taken",
        reason:
          "Nos frais de livraison sont fixés par les transporteurs, sans calcul de notre part.",
      },
    ],
    scorecard: aScorecard(charter, OUTCOMES),
    former: [],
    demonstration: false,
    ...changes,
  };
}
