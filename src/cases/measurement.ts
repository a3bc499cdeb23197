import type { PublishedCharter } from "../charter/charter";
import type { EventType, Indicator } from "../charter/indicator";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { runClock, type CaseEvent, type ClockRun } from "../clocks/clock-run";
import { dueRange, withoutLateWithdrawal, type DueRange } from "../clocks/due-range";
import { startOfDay, parseDay } from "../infrastructure/local-day";

/** An indicator with the version it belongs to, and from when that version may judge. */
export interface JudgingIndicator {
  readonly charterVersion: number;
  readonly commitment: string;
  readonly indicator: Indicator;
  readonly from: Date;
}

/** What one clock did in one case, and the days that may decide the period it counts in. */
export interface Measurement {
  readonly charterVersion: number;
  readonly commitment: string;
  readonly run: ClockRun;
  readonly due: DueRange;
}

/** The indicators of all versions, by the events that set their clocks going. */
export type JudgingIndicators = ReadonlyMap<EventType, readonly JudgingIndicator[]>;

export function judgingIndicators(published: readonly PublishedCharter[]): JudgingIndicators {
  const byEvent = new Map<EventType, JudgingIndicator[]>();
  for (const judging of published.flatMap(indicatorsOf)) {
    for (const type of settingGoing(judging.indicator)) {
      byEvent.set(type, [...(byEvent.get(type) ?? []), judging]);
    }
  }
  return byEvent;
}

/**
 * The clocks of one case. A clock is measured under every version in force by the day it started, the
 * superseded ones too, since a platform stays bound by the version it signed until it renews.
 * Whether it signed is asked when figures are drawn up; so no signature ever changes a measurement.
 */
export function measureCase(
  indicators: JudgingIndicators,
  events: readonly CaseEvent[],
  calendar = NATIONAL_CALENDAR,
): Measurement[] {
  const measurements: Measurement[] = [];
  for (const { charterVersion, commitment, indicator, from } of judgingOnes(indicators, events)) {
    const run = runClock(indicator, events);
    const began = run?.startedAt ?? run?.stoppedAt;
    if (!run || !began || began < from) continue;
    const due = dueRange(run, indicator, calendar);
    const kept = withoutLateWithdrawal(run, indicator, calendar);
    measurements.push({ charterVersion, commitment, run: kept, due });
  }
  return measurements;
}

function judgingOnes(
  indicators: JudgingIndicators,
  events: readonly CaseEvent[],
): ReadonlySet<JudgingIndicator> {
  const found = new Set<JudgingIndicator>();
  for (const { type } of events) for (const one of indicators.get(type) ?? []) found.add(one);
  return found;
}

function indicatorsOf({ charter, inForceOn }: PublishedCharter): JudgingIndicator[] {
  const day = parseDay(inForceOn);
  if (day === undefined) throw new Error(`version in force on no day: ${inForceOn}`);
  return charter.commitments.flatMap(({ code, measurement }) =>
    measurement.kind === "attested"
      ? []
      : {
          charterVersion: charter.version,
          commitment: code,
          indicator: measurement.indicator,
          from: startOfDay(day),
        },
  );
}

/** The effect of a notice counts even when no notice was given. */
function settingGoing({ start, stop, direction }: Indicator): readonly EventType[] {
  return direction === "at-least" ? [...start, stop] : start;
}
