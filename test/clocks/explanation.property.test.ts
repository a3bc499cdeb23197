import fc from "fast-check";
import type { Indicator } from "../../src/charter/indicator";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { explainClock } from "../../src/clocks/explanation";
import { isoDay } from "../../src/infrastructure/local-day";
import { readClock } from "../../src/clocks/reading";
import { LANGUAGES } from "../../src/infrastructure/language";
import {
  CHALLENGE,
  CLOSURE_NOTICE,
  FIRST_REPLY,
  REASONS,
  REINSTATEMENT,
  STOCK_RETURN,
} from "./indicators";
import { words } from "./spoken";
import { runOf } from "./told";

const DAY = 86_400_000;

const story = fc
  .record({
    indicator: fc.constantFrom(
      FIRST_REPLY,
      CHALLENGE,
      STOCK_RETURN,
      REINSTATEMENT,
      REASONS,
      CLOSURE_NOTICE,
    ),
    start: fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2030, 0, 1) }),
    steps: fc.array(
      fc.tuple(fc.constantFrom("info-requested", "info-supplied"), fc.nat({ max: 12 * DAY })),
      { maxLength: 5 },
    ),
    later: fc.nat({ max: 90 * DAY }),
  })
  .map(({ indicator, start, steps, later }) => {
    const iso = (at: number) => new Date(at).toISOString();
    let at = start;
    const asked = steps.map(([type, after]) => `${type} ${iso((at += after))}`);
    const lines = [`${indicator.start[0] ?? ""} ${iso(start)}`, ...asked];
    return { indicator, lines, cutOff: new Date(start + later) };
  });

it("ends at the due date of the reading", () => {
  fc.assert(
    fc.property(story, ({ indicator, lines, cutOff }) => {
      const { reading, explanation } = both(indicator, lines, cutOff);
      const due = explanation.lines.find((line) => line.kind === "due");
      expect(due && isoDay(due.day)).toBe(reading.dueOn);
      expect(due?.at).toEqual(reading.dueAt);
      expect(explanation.lines.at(-1)).toBe(due);
    }),
    { numRuns: 1000 },
  );
});

it("counts every day of the target and of the pauses, in a few lines", () => {
  fc.assert(
    fc.property(story, ({ indicator, lines, cutOff }) => {
      fc.pre(indicator.unit !== "hours");
      const { reading, explanation } = both(indicator, lines, cutOff);
      const counted = explanation.lines.filter((line) => line.kind === "counted");
      const numbers = counted.flatMap(({ firstNumber, lastNumber }) => [firstNumber, lastNumber]);
      expect(numbers.at(-1)).toBe(indicator.target + reading.daysAdded);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(explanation.lines.length).toBeLessThan(40);
    }),
    { numRuns: 500 },
  );
});

it.each(LANGUAGES)("leaves nothing unsaid in %s", (language) => {
  fc.assert(
    fc.property(story, ({ indicator, lines, cutOff }) => {
      const spoken = words(indicator, lines, language, { cutOff: cutOff.toISOString() });
      const unsaid = spoken.filter(
        (line) => line === "" || /undefined|NaN|Invalid|object/.test(line),
      );
      expect(unsaid).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

function both(indicator: Indicator, lines: readonly string[], cutOff: Date) {
  const run = runOf(indicator, lines);
  const reading = readClock(run, indicator, NATIONAL_CALENDAR, cutOff);
  const explanation = explainClock(run, indicator, NATIONAL_CALENDAR, cutOff);
  if (!reading || !explanation) throw new Error("the clock has not started");
  return { reading, explanation };
}
