import { earliestAfter } from "./next-change";
import type { Period } from "./period";
import type { CommitmentResult, CompleteScorecard, Totals } from "./scorecard";
import { isAnsweredFor } from "./verdict";

/** Whose scorecard it is, and on what. */
export interface ScorecardHead {
  readonly platform: string;
  readonly period: Period;
  readonly charterVersion: number;
}

/**
 * The complete scorecard of a platform in a period, what an official sees, from its results. Those of
 * another version than its own are left out when there is nothing to answer for.
 */
export function scorecardOf(
  { platform, period, charterVersion }: ScorecardHead,
  found: readonly CommitmentResult[],
  cutOff: Date,
): CompleteScorecard {
  const results = found.filter(
    (result) => result.charterVersion === charterVersion || isAnsweredFor(result.verdict),
  );
  return {
    view: "complete",
    platform,
    period,
    charterVersion,
    cutOff,
    results,
    taken: results.filter(({ held }) => held).length,
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
    backdated: sum("backdated"),
    pending: sum("pending"),
    excluded: sum("excluded"),
    withdrawn: sum("withdrawn"),
  };
}
