import type { Commitment, PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { explainClock, type Explanation } from "../clocks/explanation";
import { bindsAt, type Taking } from "../signatures/taking";
import type { CaseEvent } from "../clocks/clock-run";
import { judgingIndicators, measureCase, type Measurement } from "./measurement";

/** What one clock did in a case, with its working. */
export interface CaseClock {
  readonly commitment: Commitment;
  readonly charterVersion: number;
  /** False: the platform was not bound by the commitment when the clock started. */
  readonly counts: boolean;
  readonly explanation: Explanation;
}

/**
 * The clocks of a case at a cut-off, a clock a commitment: under the version that bound the platform
 * when it started or, where none did, under the latest in force by then.
 */
export function caseClocks(
  events: readonly CaseEvent[],
  published: readonly PublishedCharter[],
  takings: readonly Taking[],
  cutOff: Date,
): CaseClock[] {
  const measured = measureCase(judgingIndicators(published), events);
  const codes = [...new Set(measured.map(({ commitment }) => commitment))];
  return codes.flatMap((code) => {
    const candidates = measured.filter(({ commitment }) => commitment === code);
    const bound = candidates.find((one) => takings.some((taking) => binds(taking, one)));
    const shown = bound ?? latest(candidates);
    return shown ? (clockOf(shown, bound !== undefined, published, cutOff) ?? []) : [];
  });
}

function binds(taking: Taking, { charterVersion, commitment, run }: Measurement): boolean {
  const began = run.startedAt ?? run.stoppedAt;
  if (taking.commitment !== commitment || taking.charterVersion !== charterVersion) return false;
  return began !== undefined && bindsAt(taking, began);
}

function latest(measurements: readonly Measurement[]): Measurement | undefined {
  return measurements.toSorted((one, other) => one.charterVersion - other.charterVersion).at(-1);
}

function clockOf(
  { charterVersion, commitment: code, run }: Measurement,
  counts: boolean,
  published: readonly PublishedCharter[],
  cutOff: Date,
): CaseClock | undefined {
  const version = published.find(({ charter }) => charter.version === charterVersion);
  const commitment = version?.charter.commitments.find((one) => one.code === code);
  if (commitment?.measurement.kind !== "measured") return undefined;
  const { indicator } = commitment.measurement;
  const explanation = explainClock(run, indicator, NATIONAL_CALENDAR, cutOff);
  return explanation && { commitment, charterVersion, counts, explanation };
}
