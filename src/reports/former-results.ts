import type { CommitmentResult, CompleteScorecard } from "../compliance/scorecard";
import type { Period } from "../compliance/period";

/** What came out of a commitment in a period. */
export interface PeriodResult {
  readonly period: Period;
  readonly result: CommitmentResult;
}

/** The latest so many are drawn; more would make their words too small. */
const MOST = 5;

/**
 * The results of a commitment, oldest period first; undefined unless at least two periods have a
 * share, for one alone shows no course.
 */
export function formerResults(
  commitment: string,
  scorecards: readonly CompleteScorecard[],
): readonly PeriodResult[] | undefined {
  const results = scorecards.slice(-MOST).flatMap(({ period, results: all }) => {
    const result = all.find((one) => one.commitment === commitment);
    return result ? [{ period, result }] : [];
  });
  const first = results.findIndex(({ result }) => result.figures?.shareKept !== undefined);
  const shown = results.slice(first);
  const measured = shown.filter(({ result }) => result.figures?.shareKept !== undefined);
  return first < 0 || measured.length < 2 ? undefined : shown;
}
