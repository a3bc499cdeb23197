import {
  EXCLUSION_CODES,
  type EventType,
  type ExclusionCode,
  type Indicator,
} from "../charter/indicator";
import { countedEvent, countedStart, type EventSource } from "./counted-event";
import { isBefore } from "./is-before";
import { earliestStart, startBeside } from "./untimed-start";

/** Something that happened in a case. */
export interface CaseEvent {
  readonly type: EventType;
  readonly at: Date;
  /** Why a case is excluded, or what a change of terms asks of the seller ("adaptation"). */
  readonly code?: string | undefined;
  /** Who says so; left out where there is one voice only. */
  readonly source?: EventSource | undefined;
}

/** From the written request to the seller's answer; open while the answer is missing. */
export interface Pause {
  readonly requestedAt: Date;
  readonly suppliedAt: Date | undefined;
}

/** What one clock did in one case: the facts alone, before any calendar and any cut-off. */
export interface ClockRun {
  /** Undefined when a closure or a change took effect without having been announced. */
  readonly startedAt: Date | undefined;
  /** Which of several possible events started it; a stored run may not know. */
  readonly startedBy?: EventType | undefined;
  readonly stoppedAt: Date | undefined;
  /** In order, never overlapping; asked between start and stop, whether or not they will count. */
  readonly pauses: readonly Pause[];
  readonly excluded: { readonly at: Date; readonly code: ExclusionCode } | undefined;
  readonly withdrawnAt: Date | undefined;
  /** The target that applies to this case, in the unit of the clock. */
  readonly target: number;
}

/**
 * Reads the events of one case, in any order, with the eyes of one indicator; undefined when nothing
 * started its clock. The first start counts, and the first stop from then on, each by the date that counts
 * where several have dated it.
 */
export function runClock(indicator: Indicator, events: readonly CaseEvent[]): ClockRun | undefined {
  const { startedAt, startedBy, stoppedAt, pausableFrom } = spanOf(indicator, events);
  if (!startedAt && !stoppedAt) return undefined;

  const excluded = first(events, "excluded");
  return {
    startedAt,
    startedBy,
    stoppedAt,
    pauses: pausableFrom && indicator.pausable ? pausesOf(events, pausableFrom, stoppedAt) : [],
    excluded: excluded && { at: excluded.at, code: exclusionCode(excluded.code) },
    withdrawnAt: first(events, "withdrawn")?.at,
    target: startedAt ? targetOf(indicator, events) : indicator.target,
  };
}

interface Span extends Pick<ClockRun, "startedAt" | "startedBy" | "stoppedAt"> {
  readonly pausableFrom?: Date | undefined;
}

function spanOf(indicator: Indicator, events: readonly CaseEvent[]): Span {
  const start = countedStart(events, indicator.start);
  if (indicator.direction === "at-least") {
    return noticeSpan(start, countedEvent(events, indicator.stop, "stop"), indicator);
  }
  if (!start) return { startedAt: undefined, stoppedAt: undefined };
  const from = indicator.stopMayComeFirst ? undefined : earliestStart(start);
  const stop = countedEvent(events, indicator.stop, "stop", from);
  const startedAt = startBeside(start, stop, indicator);
  return {
    startedAt,
    startedBy: start.type,
    stoppedAt: stop?.at,
    pausableFrom: earliestStart(start),
  };
}

/** An announcement that comes after the effect announces nothing. */
function noticeSpan(
  announced: CaseEvent | undefined,
  effect: CaseEvent | undefined,
  indicator: Indicator,
): Span {
  const tooLate = announced && effect && isBefore(effect.at, earliestStart(announced));
  const start = tooLate ? undefined : announced;
  const startedAt = start && startBeside(start, effect, indicator);
  const pausableFrom = start && earliestStart(start);
  return { startedAt, startedBy: start?.type, stoppedAt: effect?.at, pausableFrom };
}

/** A request sent while an answer is already awaited opens no second pause. */
function pausesOf(events: readonly CaseEvent[], from: Date, until: Date | undefined): Pause[] {
  const requests = instantsOf(events, "info-requested").filter(
    (at) => at >= from && (until === undefined || at < until),
  );
  const answers = instantsOf(events, "info-supplied");
  const pauses: Pause[] = [];
  let freeFrom: Date | undefined = from;
  let answersUsed = 0;
  for (const requestedAt of requests) {
    if (freeFrom === undefined || requestedAt < freeFrom) continue;
    const next = answers.findIndex((at, index) => index >= answersUsed && at >= requestedAt);
    const suppliedAt: Date | undefined = answers[next];
    pauses.push({ requestedAt, suppliedAt });
    freeFrom = suppliedAt;
    answersUsed = next + 1;
  }
  return pauses;
}

function targetOf(indicator: Indicator, events: readonly CaseEvent[]): number {
  const { targetWhen } = indicator;
  if (!targetWhen) return indicator.target;
  const starts = events.filter(({ type }) => indicator.start.includes(type));
  const carriesTheCode = starts.some(
    (event) => event.code === targetWhen.code && isFirstOfItsSource(event, starts),
  );
  return carriesTheCode ? targetWhen.target : indicator.target;
}

/** What a step asks is told by each who dates it, and holds whosever date counts. */
function isFirstOfItsSource(event: CaseEvent, starts: readonly CaseEvent[]): boolean {
  return !starts.some(({ source, at }) => source === event.source && isBefore(at, event.at));
}

function exclusionCode(code: string | undefined): ExclusionCode {
  return EXCLUSION_CODES.find((known) => known === code) ?? "unspecified";
}

function first(events: readonly CaseEvent[], type: EventType): CaseEvent | undefined {
  let earliest: CaseEvent | undefined;
  for (const event of events) {
    if (event.type === type && (!earliest || isBefore(event.at, earliest.at))) earliest = event;
  }
  return earliest;
}

function instantsOf(events: readonly CaseEvent[], type: EventType): Date[] {
  return events
    .filter((event) => event.type === type)
    .map((event) => event.at)
    .sort((a, b) => a.getTime() - b.getTime());
}
