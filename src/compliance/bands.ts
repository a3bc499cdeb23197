import type { Indicator } from "../charter/indicator";
import type { Reading } from "../clocks/reading";
import type { Limit } from "./limit";
import type { Band, BandName } from "./scorecard";

/** In the order of merit, which is also the order of time but for a notice. */
export const BAND_NAMES: readonly BandName[] = ["early", "on-time", "late", "very-late", "open"];

/** What counts as twice a target of nothing: a day. */
const A_DAY = { hours: 24, "calendar-days": 1, "working-days": 1 } as const;

/** How many cases of the share took how long; in time or not is the outcome's word. */
export function bandsOf(readings: readonly Reading[], indicator: Indicator): Band[] {
  const counts = new Map<BandName, number>(BAND_NAMES.map((name) => [name, 0]));
  for (const reading of readings) {
    const name = bandOf(reading, indicator);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, cases]) => ({ name, cases }));
}

function bandOf({ outcome, net, target }: Reading, indicator: Indicator): BandName {
  if (outcome === "late-open") return "open";
  const { early, late } = limits(indicator, target);
  const notice = indicator.direction === "at-least";
  if (outcome === "on-time") return (notice ? net >= early : net <= early) ? "early" : "on-time";
  return (notice ? net >= late : net <= late) ? "late" : "very-late";
}

/** Bounds of the net duration, both included, in the unit of the clock; absent where there is none. */
export interface BandRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The durations a band stands for; undefined for open cases and where the target depends on the case. */
export function bandRange(limit: Limit, name: BandName): BandRange | undefined {
  const { target } = limit;
  if (name === "open" || target === undefined) return undefined;
  const { early, late } = limits(limit, target);
  const ranges: Record<Exclude<BandName, "open">, BandRange> = limit.direction === "at-least"
    ? {
        early: { from: early, to: undefined },
        "on-time": { from: target, to: early - 1 },
        late: { from: late, to: target - 1 },
        "very-late": { from: undefined, to: late - 1 },
      }
    : {
        early: { from: undefined, to: early },
        "on-time": { from: early + 1, to: target },
        late: { from: target + 1, to: late },
        "very-late": { from: late + 1, to: undefined },
      };
  return ranges[name];
}

/** The last whole duration that is early, and the last that is only late. */
function limits(
  { direction, unit }: Pick<Limit, "direction" | "unit">,
  target: number,
): { early: number; late: number } {
  if (direction === "at-least") return { early: 2 * target, late: Math.ceil(target / 2) };
  if (target === 0) return { early: -1, late: A_DAY[unit] };
  return { early: Math.floor(target / 2), late: 2 * target };
}
