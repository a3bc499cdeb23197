import type { ExclusionCode, Indicator } from "../charter/indicator";
import type { Outcome, Reading } from "../clocks/reading";
import { bandsOf } from "./bands";
import type { Figures } from "./scorecard";
import { shareKept, statisticsOf, wilsonInterval } from "./statistics";

/**
 * The figures of the cases of one platform, one commitment and one period; those that an act dated back
 * has brought into time stand in `backdated` once more.
 */
export function figuresOf(
  readings: readonly Reading[],
  indicator: Indicator,
  backdated: readonly Reading[] = [],
): Figures {
  const ofOutcome = groupedByOutcome(readings);
  const onTime = ofOutcome["on-time"].length;
  const lateClosed = ofOutcome["late-closed"].length;
  const lateOpen = ofOutcome["late-open"].length;
  const n = onTime + lateClosed + lateOpen;
  const closed = [...ofOutcome["on-time"], ...ofOutcome["late-closed"]];
  return {
    n,
    onTime,
    lateClosed,
    lateOpen,
    backdated: backdated.filter(({ outcome }) => outcome === "on-time").length,
    ...promises([...closed, ...ofOutcome["late-open"]]),
    pending: ofOutcome.pending.length,
    excluded: ofOutcome.excluded.length,
    excludedByCode: countedByCode(ofOutcome.excluded),
    withdrawn: ofOutcome.withdrawn.length,
    shareKept: shareKept(onTime, n),
    interval: wilsonInterval(onTime, n),
    net: statisticsOf(closed.map(({ net }) => net)),
    gross: statisticsOf(closed.map(({ gross }) => gross)),
    medianReached: n > 0 && 2 * lateOpen <= n,
    oldestOpen: statisticsOf(ofOutcome["late-open"].map(({ gross }) => gross))?.longest,
    bands: bandsOf([...closed, ...ofOutcome["late-open"]], indicator),
  };
}

function groupedByOutcome(readings: readonly Reading[]): Record<Outcome, Reading[]> {
  const groups: Record<Outcome, Reading[]> = {
    "on-time": [],
    "late-closed": [],
    "late-open": [],
    pending: [],
    excluded: [],
    withdrawn: [],
  };
  for (const reading of readings) groups[reading.outcome].push(reading);
  return groups;
}

function promises(judged: readonly Reading[]): Pick<Figures, "promised" | "targets"> {
  const targets = new Set(judged.map(({ target }) => target));
  return {
    promised: judged.reduce((sum, { share }) => sum + share, 0),
    targets: [...targets].sort((one, other) => one - other),
  };
}

function countedByCode(excluded: readonly Reading[]): Figures["excludedByCode"] {
  const counts: Partial<Record<ExclusionCode, number>> = {};
  for (const { exclusion } of excluded) {
    if (exclusion) counts[exclusion] = (counts[exclusion] ?? 0) + 1;
  }
  return counts;
}
