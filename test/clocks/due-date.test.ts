import type { Indicator } from "../../src/charter/indicator";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { dueDate, elapsed, lessDays } from "../../src/clocks/due-date";
import { isoDay } from "../../src/infrastructure/local-day";
import { CLOSURE_NOTICE, FIRST_REPLY, REINSTATEMENT, STOCK_RETURN } from "./indicators";

const due = (indicator: Indicator, at: string, target: number, added = 0) =>
  dueDate(indicator, new Date(at), target, added, NATIONAL_CALENDAR);

describe("a due date in working days", () => {
  it.each([
    ["2018-12-21", 5, "2018-12-31", "Christmas"],
    ["2018-12-20", 10, "2019-01-07", "two holidays, year change"],
    ["2019-04-19", 5, "2019-04-29", "Easter Monday"],
    ["2019-04-20", 1, "2019-04-23", "event on a weekend"],
    ["2019-04-30", 5, "2019-05-09", "1 and 8 May"],
    ["2019-05-29", 5, "2019-06-06", "Ascension"],
    ["2019-06-07", 5, "2019-06-17", "Whit Monday"],
    ["2019-08-14", 2, "2019-08-19", "15 August"],
    ["2019-11-08", 2, "2019-11-13", "11 November"],
    ["2019-12-24", 3, "2019-12-30", "Christmas"],
    ["2026-05-07", 5, "2026-05-18", "8 May and Ascension"],
    ["2026-05-07", 0, "2026-05-07", "no delay"],
  ])("of an event on %s, %d working days: %s (%s)", (on, days, expected) => {
    const found = due(FIRST_REPLY, `${on}T12:00Z`, days);
    expect(isoDay(found.day)).toBe(expected);
    expect(found.overAt).toEqual(found.at);
  });

  it("ends at midnight in Paris, in winter and in summer", () => {
    expect(due(FIRST_REPLY, "2019-11-08T09:00Z", 2).at).toEqual(new Date("2019-11-13T23:00:00Z"));
    expect(due(FIRST_REPLY, "2026-05-07T09:00Z", 5).at).toEqual(new Date("2026-05-18T22:00:00Z"));
  });

  it("counts from the local day: half past midnight in Paris is the next day", () => {
    expect(isoDay(due(FIRST_REPLY, "2018-12-31T23:30Z", 1).day)).toBe("2019-01-02");
    expect(isoDay(due(FIRST_REPLY, "2026-06-01T21:59:59.999Z", 1).day)).toBe("2026-06-02");
    expect(isoDay(due(FIRST_REPLY, "2026-06-01T22:00Z", 1).day)).toBe("2026-06-03");
  });
});

describe("a due date in calendar days", () => {
  it.each([
    ["2019-03-01", 15, "2019-03-18", "nominal Saturday 16 March"],
    ["2019-04-06", 15, "2019-04-23", "nominal Easter Sunday, then Easter Monday"],
    ["2019-03-01", 30, "2019-04-01", "nominal Sunday 31 March"],
    ["2026-06-01", 30, "2026-07-01", "nominal a working day"],
  ])("of an event on %s, %d days: %s (%s)", (on, days, expected) => {
    expect(isoDay(due(STOCK_RETURN, `${on}T12:00Z`, days).day)).toBe(expected);
  });

  it("takes the days that pauses add before it rolls forward", () => {
    expect(isoDay(due(STOCK_RETURN, "2026-06-01T12:00Z", 30, 2).day)).toBe("2026-07-03");
    expect(isoDay(due(STOCK_RETURN, "2026-06-01T12:00Z", 30, 3).day)).toBe("2026-07-06");
  });
});

describe("the first lawful day after a notice", () => {
  it.each([
    ["2019-03-01", 30, "2019-04-01", "2019-03-31T22:00:00Z"],
    ["2019-03-01", 15, "2019-03-17", "2019-03-16T23:00:00Z"],
  ])("of a notice on %s, %d days: %s, with no roll forward", (on, days, day, at) => {
    const found = due(CLOSURE_NOTICE, `${on}T22:30Z`, days);
    expect(isoDay(found.day)).toBe(day);
    expect(found.at).toEqual(new Date(at));
  });
});

describe("a due date in hours", () => {
  it.each([
    ["2019-03-30T12:00+01:00", "2019-04-01T13:00+02:00", "the clocks go forward"],
    ["2019-10-26T12:00+02:00", "2019-10-28T11:00+01:00", "the clocks go back"],
    ["2026-06-05T17:15+02:00", "2026-06-07T17:15+02:00", "a weekend counts"],
  ])("of an event at %s, 48 hours: %s (%s)", (from, to) => {
    const found = due(REINSTATEMENT, from, 48);
    expect(found.at).toEqual(new Date(to));
    expect(found.overAt.getTime()).toBe(found.at.getTime() + 1);
  });
});

describe("the length of a clock", () => {
  const length = (indicator: Indicator, from: string, to: string) =>
    elapsed(indicator, new Date(from), new Date(to), NATIONAL_CALENDAR);

  it.each<[Indicator, string, string, number, string]>([
    [FIRST_REPLY, "2026-06-01T09:00+02:00", "2026-06-01T23:00+02:00", 0, "the same day"],
    [FIRST_REPLY, "2026-05-07T09:00+02:00", "2026-05-18T09:00+02:00", 5, "over two holidays"],
    [FIRST_REPLY, "2026-06-06T09:00+02:00", "2026-06-07T09:00+02:00", 0, "within a weekend"],
    [STOCK_RETURN, "2026-06-01T23:59+02:00", "2026-06-02T00:01+02:00", 1, "over one midnight"],
    [STOCK_RETURN, "2019-03-01T09:00+01:00", "2019-04-01T09:00+02:00", 31, "over a clock change"],
    [REINSTATEMENT, "2026-06-01T09:00:00Z", "2026-06-01T10:00:00Z", 1, "a whole hour"],
    [REINSTATEMENT, "2026-06-01T09:00:00Z", "2026-06-01T10:00:00.001Z", 2, "a started hour"],
    [REINSTATEMENT, "2026-06-01T09:00:00Z", "2026-06-01T07:30:00Z", -1, "before the start"],
    [REINSTATEMENT, "2026-06-01T09:00:00Z", "2026-06-01T08:30:00Z", 0, "just before the start"],
    [CLOSURE_NOTICE, "2019-03-01T23:00+01:00", "2019-04-01T00:00+02:00", 30, "whole days between"],
    [CLOSURE_NOTICE, "2019-03-01T09:00+01:00", "2019-03-01T10:00+01:00", 0, "no whole day"],
  ])("%#", (indicator, from, to, expected) => {
    expect(length(indicator, from, to)).toBe(expected);
  });

  it("is measured in hours for a notice in hours, started hours left out", () => {
    const notice: Indicator = { ...CLOSURE_NOTICE, unit: "hours" };
    expect(length(notice, "2026-06-01T09:00Z", "2026-06-01T11:59Z")).toBe(2);
  });

  it("loses the days that pauses add, never going below nothing", () => {
    expect(lessDays(STOCK_RETURN, 12, 5)).toBe(7);
    expect(lessDays(STOCK_RETURN, 3, 5)).toBe(0);
    expect(lessDays(REINSTATEMENT, 50, 1)).toBe(26);
    expect(lessDays(REINSTATEMENT, -3, 0)).toBe(-3);
  });
});
