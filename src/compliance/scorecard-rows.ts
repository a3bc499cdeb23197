import type { Unit } from "../charter/indicator";
import type { CompleteScorecard, Figures, Verdict } from "./scorecard";

/** A line of `scorecard --json` and of the open data, under its published names. */
export interface ScorecardRow {
  readonly platform: string;
  readonly commitment: string;
  readonly period: string;
  readonly n: number;
  readonly on_time: number;
  readonly late_closed: number;
  readonly late_open: number;
  readonly pending: number;
  readonly excluded: number;
  /** In percent with one decimal, truncated. */
  readonly share_kept: number | null;
  /** Net, over closed cases, in the unit of the clock. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
  readonly longest: number | null;
  readonly unit: Unit | null;
  readonly verdict: Verdict;
}

const NOTHING_MEASURED = {
  n: 0,
  onTime: 0,
  lateClosed: 0,
  lateOpen: 0,
  pending: 0,
  excluded: 0,
  shareKept: undefined,
  net: undefined,
} satisfies Partial<Figures>;

const NO_DURATION = { median: null, p90: null, mean: null, longest: null };

/** One row for each commitment of the charter version, in its order; a commitment not taken counts nothing. */
export function scorecardRows(scorecard: CompleteScorecard): ScorecardRow[] {
  return scorecard.results.map((result) => {
    const figures = result.figures ?? NOTHING_MEASURED;
    const durations = figures.net ?? NO_DURATION;
    return {
      platform: scorecard.platform,
      commitment: result.commitment,
      period: scorecard.period.id,
      n: figures.n,
      on_time: figures.onTime,
      late_closed: figures.lateClosed,
      late_open: figures.lateOpen,
      pending: figures.pending,
      excluded: figures.excluded,
      share_kept: figures.shareKept ?? null,
      median: durations.median,
      p90: durations.p90,
      mean: durations.mean,
      longest: durations.longest,
      unit: result.indicator?.unit ?? null,
      verdict: result.verdict,
    };
  });
}
