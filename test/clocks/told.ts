import type { Indicator } from "../../src/charter/indicator";
import { EVENT_TYPES } from "../../src/charter/indicator";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { runClock, type CaseEvent, type ClockRun } from "../../src/clocks/clock-run";
import { readClock, type Reading } from "../../src/clocks/reading";

/** Events told in lines: "challenge-received 2026-05-07T10:00+02:00", and a code after it where there is one. */
export function told(...lines: readonly string[]): CaseEvent[] {
  return lines.map((line) => {
    const [name, at = "", code] = line.split(" ");
    const type = EVENT_TYPES.find((known) => known === name);
    if (!type) throw new Error(`no such event: ${line}`);
    return { type, at: new Date(at), code };
  });
}

export function runOf(indicator: Indicator, lines: readonly string[]): ClockRun {
  const run = runClock(indicator, told(...lines));
  if (!run) throw new Error("the clock never started");
  return run;
}

/** The reading of a clock at a cut-off, by default long after everything. */
export function read(
  indicator: Indicator,
  lines: readonly string[],
  cutOff = "2031-01-01T00:00Z",
): Reading | undefined {
  const run = runClock(indicator, told(...lines));
  return run && readClock(run, indicator, NATIONAL_CALENDAR, new Date(cutOff));
}
