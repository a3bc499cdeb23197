import type { ExclusionCode, Indicator } from "../charter/indicator";
import type { Period } from "./period";

/** What is said of one commitment of a platform in a period; never blank. */
export const VERDICTS = [
  "kept",
  "not-kept",
  "indicative",
  "too-few",
  "no-case",
  "not-declared",
  "not-due",
  "not-taken",
  "not-applicable",
  "attested",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Over closed cases, in the unit of the clock: whole numbers, the mean with two decimals. */
export interface DurationStatistics {
  readonly median: number;
  /** The 90th percentile. Percentiles are by nearest rank: a duration that was observed. */
  readonly p90: number;
  readonly mean: number;
  readonly longest: number;
}

/** Bounds in percent. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * `early`: within half the target (for a notice: twice the target or more); `on-time`: within the
 * target; `late`: within twice the target (a notice: half of it or more); `very-late`: beyond.
 */
export type BandName = "early" | "on-time" | "late" | "very-late" | "open";

/** How many cases of the share took how long; the bands of a commitment add up to n. */
export interface Band {
  readonly name: BandName;
  readonly cases: number;
}

/** What was measured of a commitment. */
export interface Figures {
  /** The cases due in the period: on-time + lateClosed + lateOpen. */
  readonly n: number;
  readonly onTime: number;
  readonly lateClosed: number;
  readonly lateOpen: number;
  /** Of those on time, how many were late until an act recorded after the due date was dated before it. */
  readonly backdated: number;
  /** The shares promised of each of the n, added up: 100 times the cases that have to be on time. */
  readonly promised: number;
  /** Each target that one of the n was judged by, the smallest first. */
  readonly targets: readonly number[];
  readonly pending: number;
  readonly excluded: number;
  readonly excludedByCode: Readonly<Partial<Record<ExclusionCode, number>>>;
  readonly withdrawn: number;
  /** In percent with one decimal, truncated; undefined without a case. */
  readonly shareKept: number | undefined;
  readonly interval: Interval | undefined;
  /** Less the days added by pauses. */
  readonly net: DurationStatistics | undefined;
  readonly gross: DurationStatistics | undefined;
  /** False when more than half of the cases are still open: the median is then not to be printed. */
  readonly medianReached: boolean;
  /** The age of the oldest case past due and still open, in the unit of the clock. */
  readonly oldestOpen: number | undefined;
  readonly bands: readonly Band[];
}

export interface CommitmentResult {
  /** "C1" */
  readonly commitment: string;
  /** The version it is told by: that of the scorecard, or the last one held that has it. */
  readonly charterVersion: number;
  /** Undefined for a commitment that is attested, not measured. */
  readonly indicator: Indicator | undefined;
  readonly verdict: Verdict;
  /** Whether the platform is bound by it at the end of the period, or at the cut-off when that is earlier. */
  readonly held: boolean;
  /** Undefined when nothing is measured, or when the public may not see it. */
  readonly figures: Figures | undefined;
  /** The earliest instant after the cut-off at which the result may change by time alone. */
  readonly changesAt: Date | undefined;
}

/** Sums over the commitments shown; of unlike things, so without a share. */
export type Totals = Pick<
  Figures,
  "n" | "onTime" | "lateClosed" | "lateOpen" | "backdated" | "pending" | "excluded" | "withdrawn"
>;

/** All that is said of a platform in a period: the one value that page, file and report show. */
export interface Scorecard {
  /** An official sees the complete figures, the public those that give no seller away. */
  readonly view: "complete" | "public";
  readonly platform: string;
  readonly period: Period;
  readonly charterVersion: number;
  readonly cutOff: Date;
  /**
   * One for each commitment of the charter version, taken or not, and for each of another version that
   * the platform has to answer for; in the order of their codes.
   */
  readonly results: readonly CommitmentResult[];
  /** How many are held at the end; one that was dropped before may still have figures. */
  readonly taken: number;
  readonly kept: number;
  readonly totals: Totals;
  readonly changesAt: Date | undefined;
  /** Since when it is frozen; absent while the figures are provisional. */
  readonly publication?: Publication;
}

/** Of a scorecard that no event, no calendar and no rule changes any more. */
export interface Publication {
  readonly publishedAt: Date;
  /** What the platform observes; undefined where it said nothing, or where nobody asked for it. */
  readonly reply: string | undefined;
}

export type CompleteScorecard = Scorecard & { readonly view: "complete" };

export type PublicScorecard = Scorecard & { readonly view: "public" };
