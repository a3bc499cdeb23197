import type { EventType, ExclusionCode, Indicator } from "../charter/indicator";
import type { AddedHoliday, Calendar } from "./calendar";
import type { ClockRun } from "./clock-run";
import type { NationalHoliday } from "./holidays";
import { endOfDay, localDayOf, startOfDay, type LocalDay } from "../infrastructure/local-day";
import { isUntimed } from "../infrastructure/untimed";
import { readPauses, type PauseReading } from "./pauses";
import { readClock, type Outcome, type Reading } from "./reading";
import { walkDays } from "./walk-days";

/** One step of the working of a due date, in no language yet. Days are Europe/Paris, both ends included. */
export type ExplanationLine =
  | { readonly kind: "start"; readonly events: readonly EventType[]; readonly at: Date }
  | { readonly kind: "unannounced"; readonly event: EventType; readonly at: Date }
  | DayLine
  | { readonly kind: "hours"; readonly hours: number }
  | { readonly kind: "clock-change"; readonly day: LocalDay }
  | { readonly kind: "without-pauses"; readonly day: LocalDay }
  | { readonly kind: "pause"; readonly pause: PauseReading }
  | { readonly kind: "ends-on-day-off"; readonly day: LocalDay }
  | { readonly kind: "due"; readonly day: LocalDay; readonly at: Date };

/** Days passed on the way to the due date: counted, with their numbers, or not. */
export type DayLine =
  | {
      readonly kind: "counted";
      readonly from: LocalDay;
      readonly to: LocalDay;
      readonly firstNumber: number;
      readonly lastNumber: number;
      /** Week-ends and holidays are among the days counted. */
      readonly daysOff: boolean;
    }
  | { readonly kind: "weekend"; readonly from: LocalDay; readonly to: LocalDay }
  | {
      readonly kind: "holiday";
      readonly day: LocalDay;
      readonly holiday: NationalHoliday | AddedHoliday;
    };

/** What came of it at the cut-off. */
export interface Conclusion {
  readonly outcome: Outcome;
  readonly exclusion: ExclusionCode | undefined;
  readonly stop: EventType;
  /** When it had come by the cut-off. */
  readonly stoppedAt: Date | undefined;
  readonly withdrawnAt: Date | undefined;
  readonly cutOff: Date;
  readonly gross: number;
  readonly net: number;
  /** The time of day of its start or its stop is not known: it took so long at least. */
  readonly isUntimed: boolean;
}

/** How a due date was computed, line by line, and what came of it. */
export interface Explanation {
  readonly indicator: Indicator;
  readonly lines: readonly ExplanationLine[];
  readonly conclusion: Conclusion;
}

/** The working of a reading; undefined when there is none. */
export function explainClock(
  run: ClockRun,
  indicator: Indicator,
  calendar: Calendar,
  cutOff: Date,
): Explanation | undefined {
  const reading = readClock(run, indicator, calendar, cutOff);
  if (!reading) return undefined;
  const conclusion = conclusionOf(run, indicator, reading, cutOff);
  const { startedAt, stoppedAt } = run;
  if (startedAt) {
    const pauses = readPauses(run, indicator, calendar, cutOff);
    const events = run.startedBy ? [run.startedBy] : indicator.start;
    const lines = workingOf(indicator, startedAt, run.target, pauses, calendar);
    return { indicator, lines: [{ kind: "start", events, at: startedAt }, ...lines], conclusion };
  }
  const lines: ExplanationLine[] = stoppedAt
    ? [{ kind: "unannounced", event: indicator.stop, at: stoppedAt }]
    : [];
  return { indicator, lines, conclusion };
}

function workingOf(
  indicator: Indicator,
  startedAt: Date,
  target: number,
  pauses: readonly PauseReading[],
  calendar: Calendar,
): ExplanationLine[] {
  if (indicator.unit === "hours") return hourLines(startedAt, target, pauses);
  const first = walkDays(localDayOf(startedAt), target, 0, indicator.unit, calendar);
  const daysAdded = pauses.reduce((total, pause) => total + pause.daysAdded, 0);
  const more = walkDays(first.lastDay, daysAdded, target, indicator.unit, calendar);
  const lines: ExplanationLine[] = [...first.lines];
  if (pauses.length > 0) lines.push(...pauseLines(pauses, first.lastDay));
  lines.push(...more.lines, ...endingLines(indicator, more.lastDay, calendar));
  return lines;
}

function pauseLines(pauses: readonly PauseReading[], day: LocalDay): ExplanationLine[] {
  return [
    { kind: "without-pauses", day },
    ...pauses.map((pause): ExplanationLine => ({ kind: "pause", pause })),
  ];
}

/** From the last day counted to the due date. */
function endingLines(
  indicator: Indicator,
  lastDay: LocalDay,
  calendar: Calendar,
): ExplanationLine[] {
  if (indicator.direction === "at-least") {
    return [{ kind: "due", day: lastDay + 1, at: startOfDay(lastDay + 1) }];
  }
  const rolls = indicator.unit === "calendar-days" && !calendar.isWorkingDay(lastDay);
  if (!rolls) return [{ kind: "due", day: lastDay, at: endOfDay(lastDay) }];
  const next = walkDays(lastDay, 1, 0, "working-days", calendar);
  return [
    { kind: "ends-on-day-off", day: lastDay },
    ...next.lines.filter(({ kind }) => kind !== "counted"),
    { kind: "due", day: next.lastDay, at: endOfDay(next.lastDay) },
  ];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function hourLines(
  startedAt: Date,
  target: number,
  pauses: readonly PauseReading[],
): ExplanationLine[] {
  const added = pauses.reduce((total, pause) => total + pause.daysAdded, 0);
  const at = new Date(startedAt.getTime() + target * HOUR + added * DAY);
  const lines: ExplanationLine[] = [{ kind: "hours", hours: target }];
  lines.push(...pauses.map((pause): ExplanationLine => ({ kind: "pause", pause })));
  for (let day = localDayOf(startedAt); day <= localDayOf(at); day++) {
    const length = endOfDay(day).getTime() - startOfDay(day).getTime();
    if (length !== DAY) lines.push({ kind: "clock-change", day });
  }
  lines.push({ kind: "due", day: localDayOf(at), at });
  return lines;
}

function conclusionOf(
  run: ClockRun,
  indicator: Indicator,
  reading: Reading,
  cutOff: Date,
): Conclusion {
  const stoppedAt = run.stoppedAt && run.stoppedAt <= cutOff ? run.stoppedAt : undefined;
  return {
    outcome: reading.outcome,
    exclusion: reading.exclusion,
    stop: indicator.stop,
    stoppedAt,
    withdrawnAt: run.withdrawnAt,
    cutOff,
    gross: reading.gross,
    net: reading.net,
    isUntimed: [run.startedAt, stoppedAt].some((at) => at !== undefined && isUntimed(at)),
  };
}
