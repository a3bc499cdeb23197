import type { Indicator } from "../charter/indicator";
import type { Calendar } from "./calendar";
import type { ClockRun, Pause } from "./clock-run";
import { dueDate } from "./due-date";
import { localDayOf, type LocalDay } from "../infrastructure/local-day";

export const MOST_PAUSES = 2;
export const MOST_DAYS_ADDED = 20;

/** A pause at a cut-off, and the working days it adds to the due date. */
export interface PauseReading {
  readonly requestedAt: Date;
  readonly endedAt: Date;
  readonly endedBy: "answer" | "stop" | "cut-off";
  /** Refused pauses add nothing: asked after the due date, or one too many. */
  readonly refusal: "after-due-date" | "too-many" | undefined;
  /** After the day of the request, up to and including the day it ended. */
  readonly workingDays: number;
  /** What is left of these under the limit. */
  readonly daysAdded: number;
}

/** Whoever asks after the due date cannot cure the breach: the due date of that moment decides. */
export function readPauses(
  run: ClockRun,
  indicator: Indicator,
  calendar: Calendar,
  cutOff: Date,
): PauseReading[] {
  const readings: PauseReading[] = [];
  if (!run.startedAt) return readings;
  let accepted = 0;
  let added = 0;
  for (const pause of run.pauses) {
    if (pause.requestedAt > cutOff) break;
    const due = dueDate(indicator, run.startedAt, run.target, added, calendar);
    const refusal =
      pause.requestedAt >= due.overAt
        ? "after-due-date"
        : accepted === MOST_PAUSES
          ? "too-many"
          : undefined;
    const end = endOf(pause, run.stoppedAt, cutOff);
    const workingDays = calendar.workingDaysBetween(
      localDayOf(pause.requestedAt),
      localDayOf(end.endedAt),
    );
    const daysAdded = refusal ? 0 : Math.min(workingDays, MOST_DAYS_ADDED - added);
    readings.push({ requestedAt: pause.requestedAt, ...end, refusal, workingDays, daysAdded });
    if (!refusal) accepted++;
    added += daysAdded;
  }
  return readings;
}

export function totalDaysAdded(pauses: readonly PauseReading[]): number {
  return pauses.reduce((total, pause) => total + pause.daysAdded, 0);
}

/** Whether the due date moves on with every working day, an accepted pause being open and not used up. */
export function isMoving(pauses: readonly PauseReading[]): boolean {
  const last = pauses.at(-1);
  const open = last?.endedBy === "cut-off" && !last.refusal;
  return open && totalDaysAdded(pauses) < MOST_DAYS_ADDED;
}

/** The last day that can still move the due date while the last pause is open; undefined when none can. */
export function pausedUntil(
  pauses: readonly PauseReading[],
  calendar: Calendar,
): LocalDay | undefined {
  const last = pauses.at(-1);
  if (last?.endedBy !== "cut-off" || last.refusal) return undefined;
  const left = MOST_DAYS_ADDED - totalDaysAdded(pauses.slice(0, -1));
  return left > 0 ? calendar.workingDayAfter(localDayOf(last.requestedAt), left) : undefined;
}

function endOf(
  pause: Pause,
  stoppedAt: Date | undefined,
  cutOff: Date,
): Pick<PauseReading, "endedAt" | "endedBy"> {
  const { suppliedAt } = pause;
  const answered = suppliedAt !== undefined && suppliedAt <= cutOff;
  const stopped = stoppedAt !== undefined && stoppedAt <= cutOff;
  if (answered && !(stopped && stoppedAt < suppliedAt)) {
    return { endedAt: suppliedAt, endedBy: "answer" };
  }
  return stopped
    ? { endedAt: stoppedAt, endedBy: "stop" }
    : { endedAt: cutOff, endedBy: "cut-off" };
}
