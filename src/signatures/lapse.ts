import type { PublishedCharter } from "../charter/charter";
import { parisDay } from "../infrastructure/local-day";
import { lastEntry, stateOfVersion, type StateEntry } from "./platform-state";
import { daysBefore, lapseDay, WARNING_DAYS, type WarningDays } from "./renewal-time";

/** A warning that was sent that a signature will lapse. */
export interface LapseWarning {
  readonly days: WarningDays;
  readonly sentAt: Date;
}

export type LapseStep =
  | { readonly step: "none" }
  | {
      readonly step: "warn";
      readonly days: WarningDays;
      readonly next: PublishedCharter;
      /** ISO day, Europe/Paris: the first without the signature. */
      readonly lapsesOn: string;
    }
  | { readonly step: "lapse"; readonly next: PublishedCharter };

const NONE: LapseStep = { step: "none" };
const LAST_WARNING = Math.min(...WARNING_DAYS);

/**
 * What is due towards a signatory of a version that was replaced. Nothing while it is suspended, for
 * its plan comes first, nor while a renewal is under review. `published` is in order; `warnings` are
 * those about the version that replaces its own.
 */
export function lapseStep(
  history: readonly StateEntry[],
  published: readonly PublishedCharter[],
  warnings: readonly LapseWarning[],
  now: Date,
): LapseStep {
  const last = lastEntry(history);
  const next = last && nextVersion(last.charterVersion, published, now);
  if (last?.state !== "signed" || !next || isReviewed(history, last.charterVersion)) return NONE;
  const today = parisDay(now);
  const lapsesOn = firstDayWithout(lapseDay(next.inForceOn), warnings, now);
  if (today >= lapsesOn && wasWarnedInTime(warnings, today)) return { step: "lapse", next };
  const days = WARNING_DAYS.findLast(
    (known) => today >= daysBefore(lapseDay(next.inForceOn), known),
  );
  const isNew = days !== undefined && !warnings.some((sent) => sent.days <= days);
  return isNew ? { step: "warn", days, next, lapsesOn } : NONE;
}

/** The version by which its own was replaced, once that is in force. */
export function nextVersion(
  signed: number,
  published: readonly PublishedCharter[],
  now: Date,
): PublishedCharter | undefined {
  const today = parisDay(now);
  return published.find(({ charter, inForceOn }) => charter.version > signed && inForceOn <= today);
}

function isReviewed(history: readonly StateEntry[], signed: number): boolean {
  return history.some(
    ({ charterVersion }) =>
      charterVersion > signed && stateOfVersion(history, charterVersion) === "under-review",
  );
}

/** Nobody loses a signature unwarned: a warning that went out late moves the day. */
function firstDayWithout(day: string, warnings: readonly LapseWarning[], now: Date): string {
  const warned = warnings.find(({ days }) => days === LAST_WARNING)?.sentAt ?? now;
  const earliest = daysBefore(parisDay(warned), -LAST_WARNING);
  return day > earliest ? day : earliest;
}

function wasWarnedInTime(warnings: readonly LapseWarning[], today: string): boolean {
  return warnings.some(
    ({ days, sentAt }) =>
      days === LAST_WARNING && parisDay(sentAt) <= daysBefore(today, LAST_WARNING),
  );
}
