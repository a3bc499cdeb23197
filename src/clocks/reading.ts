import type { ExclusionCode, Indicator } from "../charter/indicator";
import type { Calendar } from "./calendar";
import type { ClockRun } from "./clock-run";
import { dueDate, elapsed, lessDays, type DueDate } from "./due-date";
import { isBefore } from "./is-before";
import { endOfDay, isoDay, localDayOf, type LocalDay } from "../infrastructure/local-day";
import { isMoving, readPauses, totalDaysAdded } from "./pauses";

export const OUTCOMES = [
  "on-time",
  "late-closed",
  "late-open",
  "pending",
  "excluded",
  "withdrawn",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

const HOUR = 3_600_000;

/** A clock read at a cut-off. Durations are whole numbers in the unit of the clock. */
export interface Reading {
  readonly outcome: Outcome;
  readonly exclusion: ExclusionCode | undefined;
  /** ISO day; of a notice, the first day the effect is lawful. Undefined for an unannounced effect. */
  readonly dueOn: string | undefined;
  /** The end (24:00) of that day, the exact instant of a clock in hours, the start of the day for a notice. */
  readonly dueAt: Date | undefined;
  /** The target that applies to the case. */
  readonly target: number;
  /** The percentage of cases that must meet their target. */
  readonly share: number;
  /** The day that decides the period: the due day, or the day a notice took effect. */
  readonly periodDay: LocalDay;
  /** Up to the stop or, without one, up to the cut-off. */
  readonly gross: number;
  /** Gross less the days added by pauses. */
  readonly net: number;
  /** The working days that pauses add to the due date. */
  readonly daysAdded: number;
  /** The next instant at which outcome or due day may change though nothing happens in the case. */
  readonly changesAt: Date | undefined;
  /** The next instant at which a case that is still open past its due date counts as older. */
  readonly growsOlderAt: Date | undefined;
}

/** Reads a clock at a cut-off: what comes after it does not exist. Undefined when nothing had started. */
export function readClock(
  run: ClockRun,
  indicator: Indicator,
  calendar: Calendar,
  cutOff: Date,
): Reading | undefined {
  const stoppedAt = known(run.stoppedAt, cutOff);
  if (!run.startedAt) return stoppedAt && unannounced(run, indicator, stoppedAt, cutOff);
  const startedAt = known(run.startedAt, cutOff);
  return startedAt && readStarted(run, indicator, calendar, { startedAt, stoppedAt, cutOff });
}

/** What is known of a clock at a cut-off. */
interface Span {
  readonly startedAt: Date;
  readonly stoppedAt: Date | undefined;
  readonly cutOff: Date;
}

function readStarted(run: ClockRun, indicator: Indicator, calendar: Calendar, span: Span): Reading {
  const { startedAt, stoppedAt, cutOff } = span;
  const pauses = run.pauses.length === 0 ? [] : readPauses(run, indicator, calendar, cutOff);
  const daysAdded = totalDaysAdded(pauses);
  const due = dueDate(indicator, startedAt, run.target, daysAdded, calendar);
  const outcome = outcomeOf(run, indicator, due, span);
  const gross = elapsed(indicator, startedAt, stoppedAt ?? cutOff, calendar);
  const effectAt = indicator.direction === "at-least" ? stoppedAt : undefined;
  return {
    outcome,
    exclusion: outcome === "excluded" ? run.excluded?.code : undefined,
    dueOn: isoDay(due.day),
    dueAt: due.at,
    target: run.target,
    share: indicator.share,
    periodDay: effectAt ? localDayOf(effectAt) : due.day,
    gross,
    net: lessDays(indicator, gross, daysAdded),
    daysAdded,
    changesAt: stoppedAt ? undefined : changeOf(outcome, indicator, due, isMoving(pauses), span),
    growsOlderAt: outcome === "late-open" ? nextAge(indicator, span) : undefined,
  };
}

/** An effect that nobody announced is a breach with nothing of notice. */
function unannounced(run: ClockRun, { share }: Indicator, effectAt: Date, cutOff: Date): Reading {
  const excluded = run.excluded && known(run.excluded.at, cutOff) ? run.excluded : undefined;
  const withdrawn = run.withdrawnAt !== undefined && isBefore(run.withdrawnAt, effectAt);
  return {
    outcome: excluded ? "excluded" : withdrawn ? "withdrawn" : "late-closed",
    exclusion: excluded?.code,
    dueOn: undefined,
    dueAt: undefined,
    target: run.target,
    share,
    periodDay: localDayOf(effectAt),
    gross: 0,
    net: 0,
    daysAdded: 0,
    changesAt: undefined,
    growsOlderAt: undefined,
  };
}

function outcomeOf(run: ClockRun, indicator: Indicator, due: DueDate, span: Span): Outcome {
  const { stoppedAt, cutOff } = span;
  if (run.excluded && known(run.excluded.at, cutOff)) return "excluded";
  if (isWithdrawn(run, due, span)) return "withdrawn";
  if (indicator.direction === "at-least") {
    if (!stoppedAt) return "pending";
    return isBefore(stoppedAt, due.at) ? "late-closed" : "on-time";
  }
  if (stoppedAt) return isBefore(stoppedAt, due.overAt) ? "on-time" : "late-closed";
  return isBefore(cutOff, due.overAt) ? "pending" : "late-open";
}

function isWithdrawn(run: ClockRun, due: DueDate, { stoppedAt, cutOff }: Span): boolean {
  const withdrawnAt = known(run.withdrawnAt, cutOff);
  if (!withdrawnAt || !isBefore(withdrawnAt, due.overAt)) return false;
  return !stoppedAt || isBefore(withdrawnAt, stoppedAt);
}

/** Of a clock that nothing has stopped: it falls due, or its open pause moves the due date. */
function changeOf(
  outcome: Outcome,
  indicator: Indicator,
  due: DueDate,
  moving: boolean,
  { cutOff }: Span,
): Date | undefined {
  if (indicator.direction === "at-least") return undefined;
  const changes: Date[] = [];
  if (moving) changes.push(endOfDay(localDayOf(cutOff)));
  if (outcome === "pending") changes.push(due.overAt);
  return earliest(changes);
}

function nextAge({ unit }: Indicator, { startedAt, cutOff }: Span): Date {
  return unit === "hours" ? nextStartedHour(startedAt, cutOff) : endOfDay(localDayOf(cutOff));
}

function nextStartedHour(startedAt: Date, cutOff: Date): Date {
  const hours = Math.ceil((cutOff.getTime() - startedAt.getTime()) / HOUR);
  return new Date(startedAt.getTime() + hours * HOUR + 1);
}

/** An instant, when it has come by the cut-off. */
function known(at: Date | undefined, cutOff: Date): Date | undefined {
  return at && !isBefore(cutOff, at) ? at : undefined;
}

function earliest(instants: readonly Date[]): Date | undefined {
  return instants.reduce<Date | undefined>(
    (first, instant) => (first && !isBefore(instant, first) ? first : instant),
    undefined,
  );
}
