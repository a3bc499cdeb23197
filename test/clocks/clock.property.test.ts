import fc from "fast-check";
import type { EventType, Indicator } from "../../src/charter/indicator";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { runClock, type CaseEvent } from "../../src/clocks/clock-run";
import { dueRange } from "../../src/clocks/due-range";
import { localDayOf, parseDay } from "../../src/infrastructure/local-day";
import { readClock, type Reading } from "../../src/clocks/reading";
import {
  CHALLENGE,
  CHANGE_NOTICE,
  CLOSURE_NOTICE,
  FIRST_REPLY,
  REASONS,
  REINSTATEMENT,
  STOCK_RETURN,
} from "./indicators";
import { localDate, referenceReading } from "./reference-clock";

const DAY = 86_400_000;
const FIRST = Date.UTC(2018, 0, 1) / DAY;
const LAST = Date.UTC(2030, 8, 1) / DAY;

const INDICATORS: Record<string, Indicator> = {
  "first reply": FIRST_REPLY,
  reasons: REASONS,
  "closure notice": CLOSURE_NOTICE,
  challenge: CHALLENGE,
  "short challenge": { ...CHALLENGE, target: 3 },
  reinstatement: REINSTATEMENT,
  "pausable hours": { ...REINSTATEMENT, pausable: true },
  "stock return": STOCK_RETURN,
  "short stock return": { ...STOCK_RETURN, target: 5 },
  "change notice": CHANGE_NOTICE,
  "notice in working days": { ...CLOSURE_NOTICE, unit: "working-days", target: 5 },
};

/** Times of the day, in UTC, on both sides of local midnight in summer and in winter, and any other. */
const timeOfDay = fc.oneof(
  fc.constantFrom(22 * 3_600_000, 22 * 3_600_000 - 1, 23 * 3_600_000, 23 * 3_600_000 - 1),
  fc.constantFrom(8, 9, 12, 15).map((hour) => hour * 3_600_000),
  fc.nat({ max: DAY - 1 }),
);

const story = fc.record({
  firstDay: fc.integer({ min: FIRST, max: LAST }),
  startTime: timeOfDay,
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom(
        ...["start", "stop", "stop", "request", "request", "answer", "answer", "request", "answer"],
        ...["withdrawn", "excluded"],
      ),
      days: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 45 })),
      time: timeOfDay,
      code: fc.constantFrom(undefined, undefined, "adaptation"),
    }),
    { maxLength: 8 },
  ),
  startsFirst: fc.boolean(),
  cutOffDays: fc.integer({ min: 0, max: 100 }),
  cutOffTime: timeOfDay,
});

type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

function toldBy(indicator: Indicator, told: Story): { events: CaseEvent[]; cutOff: Date } {
  const typeOf = (kind: string, index: number): EventType => {
    if (kind === "start")
      return indicator.start[index % indicator.start.length] ?? "request-received";
    if (kind === "stop") return indicator.stop;
    if (kind === "request") return "info-requested";
    if (kind === "answer") return "info-supplied";
    return kind === "withdrawn" ? "withdrawn" : "excluded";
  };
  const at = (day: number, time: number) => new Date(day * DAY + time);
  const steps = told.startsFirst
    ? [{ kind: "start", days: 0, time: told.startTime, code: undefined }, ...told.steps]
    : told.steps;
  let day = told.firstDay;
  const events = steps.map(({ kind, days, time, code }, index) => {
    day += days;
    return { type: typeOf(kind, index), at: at(day, time), code };
  });
  return { events, cutOff: at(told.firstDay + told.cutOffDays, told.cutOffTime) };
}

describe.each(Object.entries(INDICATORS))("the clock of a %s", (_name, indicator) => {
  it("reads what the day-by-day reference reads", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { events, cutOff } = toldBy(indicator, told);
        const run = runClock(indicator, events);
        const reading = run && readClock(run, indicator, NATIONAL_CALENDAR, cutOff);
        const found = reading && {
          outcome: reading.outcome,
          dueOn: reading.dueOn,
          periodDay: reading.periodDay,
          gross: reading.gross,
          net: reading.net,
          daysAdded: reading.daysAdded,
        };
        const reference = referenceReading(indicator, events, cutOff);
        const { periodOn, ...expected } = reference ?? { periodOn: "" };
        expect(found).toEqual(reference && { ...expected, periodDay: parseDay(periodOn) });
      }),
      { numRuns: 1500 },
    );
  });

  it("keeps the period day within the range that storage preselects", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { events, cutOff } = toldBy(indicator, told);
        const run = runClock(indicator, events);
        const reading = run && readClock(run, indicator, NATIONAL_CALENDAR, cutOff);
        if (!run || !reading) return;
        const range = dueRange(run, indicator, NATIONAL_CALENDAR);
        expect(reading.periodDay).toBeGreaterThanOrEqual(range.earliest);
        expect(reading.periodDay).toBeLessThanOrEqual(range.latest);
      }),
      { numRuns: 500 },
    );
  });

  it("says the next instant at which it changes by time alone", () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 40 * DAY }), (told, later) => {
        const { events, cutOff } = toldBy(indicator, told);
        const known = events.filter((event) => event.at <= cutOff);
        const run = runClock(indicator, known);
        const reading = run && readClock(run, indicator, NATIONAL_CALENDAR, cutOff);
        if (!run || !reading) return;
        const until = Math.min(
          ...[reading.changesAt, reading.growsOlderAt].map((at) => at?.getTime() ?? Infinity),
        );
        const before = new Date(Math.min(cutOff.getTime() + later, until - 1));
        const again = readClock(run, indicator, NATIONAL_CALENDAR, before);
        const shown = (read: Reading | undefined) => ({
          outcome: read?.outcome,
          periodDay: read?.periodDay,
          age: read?.outcome === "late-open" ? read.gross : undefined,
        });
        expect(shown(again)).toEqual(shown(reading));
      }),
      { numRuns: 500 },
    );
  });
});

it("knows the local day as Intl does", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST * DAY, max: LAST * DAY }), (at) => {
      expect(localDayOf(new Date(at))).toBe(parseDay(localDate(new Date(at))));
    }),
    { numRuns: 2000 },
  );
});
