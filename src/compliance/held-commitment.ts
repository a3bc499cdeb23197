import type { ClockRun } from "../clocks/clock-run";
import { bindsAt, type Taking } from "../signatures/taking";
import { periodAt, type Period } from "./period";

/**
 * The taking under which a clock counts: the one in force when it started or, unannounced, took effect.
 * What started before a platform's signature, or after it dropped the commitment, is not held against it.
 */
export function takingFor(
  takings: readonly Taking[],
  commitment: string,
  run: ClockRun,
): Taking | undefined {
  const at = run.startedAt ?? run.stoppedAt;
  if (!at) return undefined;
  return takings.find((taking) => taking.commitment === commitment && bindsAt(taking, at));
}

/** Whether the taking was in force at some moment of the period before the cut-off. */
export function heldDuring(taking: Taking, period: Period, cutOff: Date): boolean {
  const begun = taking.from <= cutOff && taking.from < period.endsAt;
  return begun && (taking.until === undefined || taking.until > period.startsAt);
}

/** Whether one of the takings binds at the end of the period or, when that comes first, at the cut-off. */
export function heldAtTheEnd(takings: readonly Taking[], period: Period, cutOff: Date): boolean {
  const last = new Date(Math.min(period.endsAt.getTime() - 1, cutOff.getTime()));
  return takings.some((taking) => bindsAt(taking, last));
}

/** The end of the first period in which any of these takings was in force. */
export function firstPeriodEnd(takings: readonly Taking[]): Date | undefined {
  const first = takings.reduce<Date | undefined>(
    (earliest, { from }) => (earliest && earliest <= from ? earliest : from),
    undefined,
  );
  return first && periodAt(first).endsAt;
}
