import type { Reading } from "../clocks/reading";
import type { Taking } from "../signatures/taking";
import { firstPeriodEnd } from "./held-commitment";
import type { Period } from "./period";

/** The next instant at which a result may change though nothing happens in any case. */
export function nextChange(
  takings: readonly Taking[],
  readings: readonly Reading[],
  inThePeriod: readonly Reading[],
  { period, cutOff }: { readonly period: Period; readonly cutOff: Date },
): Date | undefined {
  const changes = [
    period.endsAt,
    firstPeriodEnd(takings),
    ...takings.flatMap(({ from, until }) => [from, until]),
    ...readings.map(({ changesAt }) => changesAt),
    oldestOpen(inThePeriod)?.growsOlderAt,
  ];
  return earliestAfter(cutOff, changes);
}

/**
 * The one whose age is told. Each of many open cases grows older at a moment of its own: were all of them
 * watched, a stored result would hardly last a minute.
 */
function oldestOpen(readings: readonly Reading[]): Reading | undefined {
  let oldest: Reading | undefined;
  for (const reading of readings) {
    if (reading.growsOlderAt && (!oldest || isOlder(reading, oldest))) oldest = reading;
  }
  return oldest;
}

/** Of two in the same started hour, the one whose next hour comes first. */
function isOlder(one: Reading, other: Reading): boolean {
  if (one.gross !== other.gross) return one.gross > other.gross;
  return Number(one.growsOlderAt) < Number(other.growsOlderAt);
}

/** The first of these instants that comes after the given one. */
export function earliestAfter(
  after: Date,
  instants: readonly (Date | undefined)[],
): Date | undefined {
  let earliest: Date | undefined;
  for (const instant of instants) {
    if (instant && instant > after && (!earliest || instant < earliest)) earliest = instant;
  }
  return earliest;
}
