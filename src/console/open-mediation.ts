import type { PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { ClockRun } from "../clocks/clock-run";
import { readClock, type Reading } from "../clocks/reading";
import { takingFor } from "../compliance/held-commitment";
import { indicatorOf } from "../portal/clock-bounds";
import type { Taking } from "../signatures/taking";

/** A request for mediation that the platform has not answered. */
export interface OpenMediation {
  readonly reference: string;
  readonly platformId: number;
  /** The slug of the platform. */
  readonly platform: string;
  readonly tradeName: string;
  readonly askedAt: Date;
  /** One for each version that may judge it. */
  readonly clocks: readonly MediationClock[];
}

export interface MediationClock {
  readonly charterVersion: number;
  readonly commitment: string;
  readonly run: ClockRun;
}

/** By when the platform must answer; undefined when it had promised nothing of the kind. */
export function mediationDue(
  { clocks }: OpenMediation,
  takings: readonly Taking[],
  published: readonly PublishedCharter[],
  now: Date,
): Reading | undefined {
  for (const { charterVersion, commitment, run } of clocks) {
    if (takingFor(takings, commitment, run)?.charterVersion !== charterVersion) continue;
    const indicator = indicatorOf(published, charterVersion, commitment);
    if (indicator) return readClock(run, indicator, NATIONAL_CALENDAR, now);
  }
  return undefined;
}

/** The commitments of any version whose clock a request for mediation starts. */
export function mediationCommitments(published: readonly PublishedCharter[]): string[] {
  const codes = published.flatMap(({ charter }) =>
    charter.commitments
      .filter(
        ({ measurement }) =>
          measurement.kind === "measured" &&
          measurement.indicator.start.includes("mediation-requested"),
      )
      .map(({ code }) => code),
  );
  return [...new Set(codes)];
}
