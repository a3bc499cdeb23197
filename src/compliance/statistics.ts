import type { DurationStatistics, Interval } from "./scorecard";

/** The normal quantile of a 95 % interval. */
const Z = 1.959963984540054;

/** Of whole numbers in any order; undefined when there are none. */
export function statisticsOf(durations: readonly number[]): DurationStatistics | undefined {
  const sorted = [...durations].sort((a, b) => a - b);
  const longest = sorted.at(-1);
  if (longest === undefined) return undefined;
  return {
    median: nearestRank(sorted, 50),
    p90: nearestRank(sorted, 90),
    mean: mean(sorted),
    longest,
  };
}

/** The smallest observed value that at least this percentage of the values do not exceed. */
function nearestRank(sorted: readonly number[], percent: number): number {
  const rank = Math.ceil((percent * sorted.length) / 100);
  return sorted[rank - 1] ?? NaN;
}

/** Two decimals, half up, computed in integers. */
function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.floor((200 * sum + values.length) / (2 * values.length)) / 100 + 0;
}

/** In percent with one decimal, truncated: 899 of 1,000 cases are 89.9 %, never 90 %. */
export function shareKept(onTime: number, n: number): number | undefined {
  return n === 0 ? undefined : Math.floor((1000 * onTime) / n) / 10;
}

/**
 * In percent with one decimal, rounded up: no share that is printed reaches it unless the share itself does.
 * `promised` adds up the percentage promised of each of the n.
 */
export function promisedShare(promised: number, n: number): number {
  return Math.ceil((10 * promised) / n) / 10;
}

/**
 * The 95 % interval of a share, in percent with one decimal (E. B. Wilson, 1927): how far chance alone
 * might have moved it.
 */
export function wilsonInterval(onTime: number, n: number): Interval | undefined {
  if (n === 0) return undefined;
  const share = onTime / n;
  const weight = 1 + (Z * Z) / n;
  const centre = (share + (Z * Z) / (2 * n)) / weight;
  const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return {
    low: onTime === 0 ? 0 : tenths(centre - reach),
    high: onTime === n ? 100 : tenths(centre + reach),
  };
}

/** Truncated, as every share is. */
function tenths(share: number): number {
  return Math.floor(share * 1000) / 10;
}
