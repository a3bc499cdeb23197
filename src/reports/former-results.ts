import type { Period } from "../compliance/period";
import type { CommitmentResult, CompleteScorecard, Verdict } from "../compliance/scorecard";

/** What came out of a commitment in a period. */
export interface PeriodResult {
  readonly period: Period;
  readonly result: CommitmentResult;
}

/** The latest so many are drawn; more would make their words too small. */
const MOST = 5;

const DRAWN: readonly Verdict[] = ["kept", "not-kept", "indicative"];

/**
 * The results of a commitment, oldest period first, from the first that has a share; undefined unless
 * at least two of them can be drawn, for one alone shows no course.
 */
export function formerResults(
  commitment: string,
  scorecards: readonly CompleteScorecard[],
): readonly PeriodResult[] | undefined {
  const results = scorecards.slice(-MOST).flatMap(({ period, results: all }) => {
    const result = all.find((one) => one.commitment === commitment);
    return result ? [{ period, result }] : [];
  });
  if (results.filter(({ result }) => DRAWN.includes(result.verdict)).length < 2) return undefined;
  return results.slice(results.findIndex(({ result }) => result.figures?.shareKept !== undefined));
}
