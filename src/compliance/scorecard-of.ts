import { earliestAfter } from "./commitment-result";
import type { Period } from "./period";
import type { CommitmentResult, CompleteScorecard, Totals, Verdict } from "./scorecard";

/** Whose scorecard it is, and on what. */
export interface ScorecardHead {
  readonly platform: string;
  readonly period: Period;
  readonly charterVersion: number;
}

const NOT_HELD: readonly Verdict[] = ["not-taken", "not-applicable"];

/**
 * The complete scorecard of a platform in a period, what an official sees, from its results: one for
 * each commitment of the charter version, in its order, taken or not.
 */
export function scorecardOf(
  { platform, period, charterVersion }: ScorecardHead,
  results: readonly CommitmentResult[],
  cutOff: Date,
): CompleteScorecard {
  return {
    view: "complete",
    platform,
    period,
    charterVersion,
    cutOff,
    results,
    taken: results.filter(({ verdict }) => !NOT_HELD.includes(verdict)).length,
    kept: results.filter(({ verdict }) => verdict === "kept").length,
    totals: totalsOf(results),
    changesAt: earliestAfter(
      cutOff,
      results.map(({ changesAt }) => changesAt),
    ),
  };
}

/** Over the figures that are there: nothing can be found by subtraction that is not shown. */
export function totalsOf(results: readonly CommitmentResult[]): Totals {
  const sum = (count: keyof Totals) =>
    results.reduce((total, { figures }) => total + (figures?.[count] ?? 0), 0);
  return {
    n: sum("n"),
    onTime: sum("onTime"),
    lateClosed: sum("lateClosed"),
    lateOpen: sum("lateOpen"),
    pending: sum("pending"),
    excluded: sum("excluded"),
    withdrawn: sum("withdrawn"),
  };
}
