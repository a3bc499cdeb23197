import type { Indicator } from "../../src/charter/indicator";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { runClock, type CaseEvent } from "../../src/clocks/clock-run";
import { explainClock } from "../../src/clocks/explanation";
import { explanationInWords } from "../../src/clocks/explanation-words";
import { CHALLENGE, CLOSURE_NOTICE, REASONS, REINSTATEMENT } from "./indicators";

const CUT_OFF = new Date("2026-11-30T11:00:00Z");

/** 27 November 2026, as the report of a seller dates it who gives no time. */
const SOME_TIME = new Date("2026-11-27T22:59:59.999Z");

describe("a start whose time nobody gave", () => {
  function told(indicator: Indicator, stop?: string, source: CaseEvent["source"] = "declared") {
    const [type] = indicator.start;
    const events: CaseEvent[] = [
      { type: type ?? "request-received", at: SOME_TIME, source: "reported" },
      ...(stop === undefined ? [] : [{ type: indicator.stop, at: new Date(stop), source }]),
    ];
    const run = runClock(indicator, events);
    const explanation = run && explainClock(run, indicator, NATIONAL_CALENDAR, CUT_OFF);
    if (!explanation) throw new Error("no clock");
    const { outcome } = explanation.conclusion;
    return { outcome, ...explanationInWords(explanation, "en") };
  }

  it("comes before a stop that the platform dates on the same day", () => {
    for (const indicator of [REINSTATEMENT, CHALLENGE]) {
      expect(told(indicator, "2026-11-27T09:00:00Z").outcome).toBe("on-time");
    }
    expect(told(REINSTATEMENT, "2026-11-26T09:00:00Z").outcome).toBe("late-open");
  });

  it("comes no earlier than reasons that the platform dates on the same day", () => {
    const { outcome, conclusion } = told(REASONS, "2026-11-27T09:00:00Z");
    expect(outcome).toBe("on-time");
    expect(conclusion).toContain("at the same moment at the latest");
  });

  it("is a notice, if of nothing, of what took effect on the same day", () => {
    const { lines } = told(CLOSURE_NOTICE, "2026-11-27T09:00:00Z");
    expect(lines[0]).toContain("day the closure was announced");
  });

  it("makes a time that has passed at least so long", () => {
    const { outcome, conclusion, lines } = told(REINSTATEMENT);
    expect(outcome).toBe("late-open");
    expect(lines[0]).toMatch(/^27\u00A0November 2026, .*, no time given: /);
    expect(conclusion).toContain("at least 61\u00A0hours");
  });

  it("is the end of the day when the platform says so itself: its times are exact", () => {
    const at = new Date("2026-11-27T09:00:00Z");
    const run = runClock(REINSTATEMENT, [
      { type: "reversal-decided", at: SOME_TIME, source: "declared" },
      { type: "restored", at, source: "declared" },
    ]);
    expect(run).toMatchObject({ startedAt: SOME_TIME, stoppedAt: undefined });
  });
});
