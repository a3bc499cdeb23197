import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { dueRange } from "../../src/clocks/due-range";
import { isoDay } from "../../src/infrastructure/local-day";
import { CHALLENGE, CLOSURE_NOTICE, FIRST_REPLY } from "./indicators";
import { runOf } from "./told";

describe("the days between which a case may fall due", () => {
  const START = "challenge-received 2026-06-01T10:00+02:00";
  const ASKED = "info-requested 2026-06-10T10:00+02:00";

  it.each([
    ["one day without a pause", [START], "2026-06-15", "2026-06-15"],
    ["up to the limit while a pause is open", [START, ASKED], "2026-06-15", "2026-07-13"],
    [
      "up to the answer",
      [START, ASKED, "info-supplied 2026-06-12T10:00+02:00"],
      "2026-06-15",
      "2026-06-17",
    ],
    [
      "up to the decision",
      [START, ASKED, "decision-sent 2026-06-11T10:00+02:00"],
      "2026-06-15",
      "2026-06-16",
    ],
    [
      "up to the limit when the answer took months",
      [START, ASKED, "info-supplied 2026-12-12T10:00+01:00"],
      "2026-06-15",
      "2026-07-13",
    ],
  ])("are %s", (_what, events, earliest, latest) => {
    const range = dueRange(runOf(CHALLENGE, events), CHALLENGE, NATIONAL_CALENDAR);
    expect([isoDay(range.earliest), isoDay(range.latest)]).toEqual([earliest, latest]);
  });

  it.each([
    ["before its effect and after it", "2019-03-20", "2019-03-20", "2019-04-01"],
    ["the other way round when it took effect late", "2019-05-02", "2019-04-01", "2019-05-02"],
  ])("hold a notice %s", (_when, effectOn, earliest, latest) => {
    const events = ["closure-notified 2019-03-01T10:00Z", `closure-effective ${effectOn}T10:00Z`];
    const range = dueRange(runOf(CLOSURE_NOTICE, events), CLOSURE_NOTICE, NATIONAL_CALENDAR);
    expect([isoDay(range.earliest), isoDay(range.latest)]).toEqual([earliest, latest]);
  });

  it("are the day of an effect that nobody announced", () => {
    const run = runOf(CLOSURE_NOTICE, ["closure-effective 2019-03-20T10:00Z"]);
    const range = dueRange(run, CLOSURE_NOTICE, NATIONAL_CALENDAR);
    expect([isoDay(range.earliest), isoDay(range.latest)]).toEqual(["2019-03-20", "2019-03-20"]);
  });

  it("cannot be told of a clock that never started", () => {
    const run = {
      ...runOf(FIRST_REPLY, ["request-received 2026-06-01T10:00Z"]),
      startedAt: undefined,
    };
    expect(() => dueRange(run, FIRST_REPLY, NATIONAL_CALENDAR)).toThrow(RangeError);
  });
});
