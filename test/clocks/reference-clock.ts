import type { EventType, Indicator } from "../../src/charter/indicator";
import type { CaseEvent } from "../../src/clocks/clock-run";

/**
 * The rules of the clocks a second time, slowly: forgets the events after the cut-off, then walks from
 * day to day over ISO strings. It shares no code with the engine and knows the local date from Intl alone.
 */
export interface ReferenceReading {
  readonly outcome: string;
  readonly dueOn: string | undefined;
  readonly periodOn: string;
  readonly gross: number;
  readonly net: number;
  readonly daysAdded: number;
}

const PARIS = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
/** Easter Monday, Ascension, Whit Monday. */
const MOVABLE = new Set([
  ...["2018-04-02", "2018-05-10", "2018-05-21", "2019-04-22", "2019-05-30", "2019-06-10"],
  ...["2020-04-13", "2020-05-21", "2020-06-01", "2021-04-05", "2021-05-13", "2021-05-24"],
  ...["2022-04-18", "2022-05-26", "2022-06-06", "2023-04-10", "2023-05-18", "2023-05-29"],
  ...["2024-04-01", "2024-05-09", "2024-05-20", "2025-04-21", "2025-05-29", "2025-06-09"],
  ...["2026-04-06", "2026-05-14", "2026-05-25", "2027-03-29", "2027-05-06", "2027-05-17"],
  ...["2028-04-17", "2028-05-25", "2028-06-05", "2029-04-02", "2029-05-10", "2029-05-21"],
  ...["2030-04-22", "2030-05-30", "2030-06-10", "2031-04-14", "2031-05-22", "2031-06-02"],
]);

export function localDate(at: Date): string {
  return PARIS.format(at);
}

export function nextDate(date: string, step: 1 | -1 = 1): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10);
}

export function isWorking(date: string): boolean {
  const day = new Date(`${date}T12:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6 && !FIXED.includes(date.slice(5)) && !MOVABLE.has(date);
}

export function referenceReading(
  indicator: Indicator,
  events: readonly CaseEvent[],
  cutOff: Date,
): ReferenceReading | undefined {
  const known = events
    .filter((event) => event.at <= cutOff)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return indicator.direction === "at-least"
    ? noticeReading(indicator, known, cutOff)
    : deadlineReading(indicator, known, cutOff);
}

function deadlineReading(
  indicator: Indicator,
  known: readonly CaseEvent[],
  cutOff: Date,
): ReferenceReading | undefined {
  const start = firstAt(known, indicator.start);
  if (!start) return undefined;
  const from = indicator.stopMayComeFirst ? new Date(0) : start;
  const stop = firstAt(known, [indicator.stop], from);
  const daysAdded = indicator.pausable ? daysAddedBy(indicator, known, { start, stop, cutOff }) : 0;

  const over = (at: Date) => isOver(indicator, start, daysAdded, at);
  const late = over(stop ?? cutOff);
  const judged = stop
    ? { true: "late-closed", false: "on-time" }
    : { true: "late-open", false: "pending" };
  const dueOn = dueDateOf(indicator, start, daysAdded);
  const gross = duration(indicator, start, stop ?? cutOff);
  return {
    outcome: setAside(known, stop, over) ?? judged[`${late}`],
    dueOn,
    periodOn: dueOn,
    gross,
    net: withoutPauses(indicator, gross, daysAdded),
    daysAdded,
  };
}

function noticeReading(
  indicator: Indicator,
  known: readonly CaseEvent[],
  cutOff: Date,
): ReferenceReading | undefined {
  const effect = firstAt(known, [indicator.stop]);
  const notice = firstAt(known, indicator.start);
  if (!notice || (effect && effect < notice)) return effect && unannouncedReading(known, effect);

  const target = noticeTarget(indicator, known, notice);
  const lawfulOn = nextDate(countForward(indicator, localDate(notice), target));
  const end = localDate(effect ?? cutOff);
  const wholeDays = wholeDaysBetween(indicator, localDate(notice), end);
  const judged = !effect ? "pending" : end >= lawfulOn ? "on-time" : "late-closed";
  return {
    outcome: setAside(known, effect, (at) => localDate(at) > lawfulOn) ?? judged,
    dueOn: lawfulOn,
    periodOn: effect ? end : lawfulOn,
    gross: wholeDays,
    net: wholeDays,
    daysAdded: 0,
  };
}

function wholeDaysBetween(indicator: Indicator, from: string, to: string): number {
  let days = 0;
  for (let date = nextDate(from); date < to; date = nextDate(date)) {
    if (indicator.unit === "calendar-days" || isWorking(date)) days++;
  }
  return days;
}

function withoutPauses(indicator: Indicator, gross: number, daysAdded: number): number {
  if (gross < 0) return gross;
  return Math.max(0, gross - (indicator.unit === "hours" ? daysAdded * 24 : daysAdded));
}

function unannouncedReading(known: readonly CaseEvent[], effect: Date): ReferenceReading {
  return {
    outcome: setAside(known, effect, () => false) ?? "late-closed",
    dueOn: undefined,
    periodOn: localDate(effect),
    gross: 0,
    net: 0,
    daysAdded: 0,
  };
}

function setAside(
  known: readonly CaseEvent[],
  stop: Date | undefined,
  isOver: (at: Date) => boolean,
): "excluded" | "withdrawn" | undefined {
  if (firstAt(known, ["excluded"])) return "excluded";
  const withdrawn = firstAt(known, ["withdrawn"]);
  const inTime = withdrawn && !isOver(withdrawn) && !(stop && stop <= withdrawn);
  return inTime ? "withdrawn" : undefined;
}

function noticeTarget(indicator: Indicator, known: readonly CaseEvent[], notice: Date): number {
  const adaptation = known.some(
    ({ type, at, code }) =>
      code === "adaptation" && indicator.start.includes(type) && at.getTime() === notice.getTime(),
  );
  return (adaptation ? indicator.targetWhen?.target : undefined) ?? indicator.target;
}

function firstAt(
  known: readonly CaseEvent[],
  types: readonly EventType[],
  from = new Date(0),
): Date | undefined {
  return known.find((event) => types.includes(event.type) && event.at >= from)?.at;
}

interface Span {
  readonly start: Date;
  readonly stop: Date | undefined;
  readonly cutOff: Date;
}

function daysAddedBy(indicator: Indicator, known: readonly CaseEvent[], span: Span): number {
  let daysAdded = 0;
  let accepted = 0;
  for (const { from, to } of pausesOf(known, span)) {
    if (accepted === 2 || isOver(indicator, span.start, daysAdded, from)) continue;
    accepted++;
    for (let date = localDate(from); date < localDate(to);) {
      date = nextDate(date);
      if (isWorking(date) && daysAdded < 20) daysAdded++;
    }
  }
  return daysAdded;
}

function pausesOf(known: readonly CaseEvent[], { start, stop, cutOff }: Span) {
  const pauses: { from: Date; to: Date }[] = [];
  const answers = known.filter((event) => event.type === "info-supplied").map((event) => event.at);
  let waitingUntil: Date | undefined = start;
  for (const { type, at } of known) {
    if (type !== "info-requested" || at < start || (stop && at >= stop)) continue;
    if (!waitingUntil || at < waitingUntil) continue;
    while (answers[0] && answers[0] < at) answers.shift();
    waitingUntil = answers.shift();
    const to = [waitingUntil, stop, cutOff].filter((end) => end !== undefined);
    pauses.push({ from: at, to: new Date(Math.min(...to.map((end) => end.getTime()))) });
  }
  return pauses;
}

function countForward(indicator: Indicator, from: string, length: number): string {
  let date = from;
  for (let left = length; left > 0;) {
    date = nextDate(date);
    if (indicator.unit === "calendar-days" || isWorking(date)) left--;
  }
  return date;
}

function dueDateOf(indicator: Indicator, start: Date, daysAdded: number): string {
  if (indicator.unit === "hours") return localDate(dueInstant(indicator, start, daysAdded));
  let date = countForward(indicator, localDate(start), indicator.target + daysAdded);
  if (indicator.unit === "calendar-days") while (!isWorking(date)) date = nextDate(date);
  return date;
}

function dueInstant(indicator: Indicator, start: Date, daysAdded: number): Date {
  return new Date(start.getTime() + (indicator.target + daysAdded * 24) * 3_600_000);
}

function isOver(indicator: Indicator, start: Date, daysAdded: number, at: Date): boolean {
  return indicator.unit === "hours"
    ? at > dueInstant(indicator, start, daysAdded)
    : localDate(at) > dueDateOf(indicator, start, daysAdded);
}

function duration(indicator: Indicator, start: Date, end: Date): number {
  if (indicator.unit === "hours") {
    const milliseconds = end.getTime() - start.getTime();
    const rest = ((milliseconds % 3_600_000) + 3_600_000) % 3_600_000;
    return (milliseconds - rest) / 3_600_000 + (rest > 0 ? 1 : 0);
  }
  let days = 0;
  for (let date = localDate(start); date < localDate(end);) {
    date = nextDate(date);
    if (indicator.unit === "calendar-days" || isWorking(date)) days++;
  }
  return days;
}
