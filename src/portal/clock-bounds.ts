import type { PublishedCharter } from "../charter/charter";
import type { Indicator } from "../charter/indicator";
import type { Taking } from "../signatures/taking";

/** Which clocks count for a platform: of these commitments, started while it was bound by them. */
export interface ClockBounds {
  readonly charterVersion: number;
  readonly commitments: readonly string[];
  readonly from: Date;
  /** Not included; undefined: still bound. */
  readonly until: Date | undefined;
  /** A notice says from when on an act is lawful, and asks for none. */
  readonly isNotice: boolean;
  /** Of a clock in hours, which falls due at an instant of a day; undefined of one in days. */
  readonly hours: number | undefined;
}

/** The bounds of a platform's takings, alike ones together: few, and the same whatever the number of cases. */
export function clockBounds(
  takings: readonly Taking[],
  published: readonly PublishedCharter[],
): ClockBounds[] {
  const bounds = new Map<string, ClockBounds>();
  for (const { charterVersion, commitment, from, until } of takings) {
    const indicator = indicatorOf(published, charterVersion, commitment);
    if (!indicator) continue;
    const isNotice = indicator.direction === "at-least";
    const hours = indicator.unit === "hours" && !isNotice ? indicator.target : undefined;
    const bound = { charterVersion, from, until, isNotice, hours };
    const key = JSON.stringify(bound);
    const commitments = [...(bounds.get(key)?.commitments ?? []), commitment];
    bounds.set(key, { ...bound, commitments });
  }
  return [...bounds.values()];
}

/** The codes of the commitments in which something may be due, in their order. */
export function dueCommitments(bounds: readonly ClockBounds[]): string[] {
  const codes = bounds.flatMap(({ isNotice, commitments }) => (isNotice ? [] : commitments));
  const numbered = new Intl.Collator("en", { numeric: true });
  return [...new Set(codes)].toSorted((one, other) => numbered.compare(one, other));
}

/** Undefined for a commitment that is attested, or of a version that is not there. */
export function indicatorOf(
  published: readonly PublishedCharter[],
  charterVersion: number,
  code: string,
): Indicator | undefined {
  const version = published.find(({ charter }) => charter.version === charterVersion);
  const commitment = version?.charter.commitments.find((one) => one.code === code);
  const measurement = commitment?.measurement;
  return measurement?.kind === "measured" ? measurement.indicator : undefined;
}
