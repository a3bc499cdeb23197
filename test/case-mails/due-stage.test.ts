import { dueStage, tellingDays, warningDays } from "../../src/case-mails/due-stage";
import { isToldAtOnce } from "../../src/case-mails/telling";
import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import type { Outcome } from "../../src/clocks/reading";
import { isoDay, parseDay } from "../../src/infrastructure/local-day";
import type { Indicator } from "../../src/charter/indicator";
import { FIRST_REPLY } from "../clocks/indicators";

const day = (iso: string) => parseDay(iso) ?? NaN;

describe("what is told of a clock", () => {
  /** Of ten working days, unless said otherwise. */
  const stage = (
    outcome: Outcome,
    dueOn: string,
    today: string,
    indicator: Partial<Indicator> = {},
  ) =>
    dueStage(
      { outcome, dueOn },
      { ...FIRST_REPLY, target: 10, ...indicator },
      { today: day(today) },
      NATIONAL_CALENDAR,
    );

  it.each([
    ["four working days before", "2026-10-05", undefined],
    ["three working days before", "2026-10-06", "due-soon"],
    ["over a weekend", "2026-10-08", "due-soon"],
    ["on the due day itself", "2026-10-09", "due-soon"],
  ])("warns %s", (_when, today, expected) => {
    expect(stage("pending", "2026-10-09", today)).toBe(expected);
  });

  it("warns of a short clock the working day before, not when it starts", () => {
    const short = { target: 2 };
    expect(stage("pending", "2026-10-12", "2026-10-08", short)).toBeUndefined();
    expect(stage("pending", "2026-10-12", "2026-10-09", short)).toBe("due-soon");
    expect(warningDays({ unit: "hours", target: 48 })).toBe(1);
  });

  it("tells on the day after that it is overdue, of a clock in hours too", () => {
    const hours = { unit: "hours", target: 48 } as const;
    expect(stage("late-open", "2026-10-08", "2026-10-09")).toBe("overdue");
    expect(stage("late-open", "2026-10-09", "2026-10-09", hours)).toBeUndefined();
    expect(stage("late-open", "2026-10-09", "2026-10-10", hours)).toBe("overdue");
  });

  it.each<Outcome>(["on-time", "late-closed", "excluded", "withdrawn"])(
    "is nothing once it is %s",
    (outcome) => {
      expect(stage(outcome, "2026-10-08", "2026-10-09")).toBeUndefined();
    },
  );

  it("is nothing of a notice, in which nothing is due", () => {
    const notice = { direction: "at-least" } as const;
    expect(stage("pending", "2026-10-09", "2026-10-09", notice)).toBeUndefined();
  });

  it("goes back ten working days, and ahead as far as the longest warning", () => {
    const { from, until } = tellingDays(day("2026-11-12"), NATIONAL_CALENDAR);
    // 11 November is a holiday.
    expect([isoDay(from), isoDay(until)]).toEqual(["2026-10-28", "2026-11-17"]);
  });
});

it("tells a platform three pieces of news a day one by one, and the others together", () => {
  expect([0, 1, 2, 3, 50].map(isToldAtOnce)).toEqual([true, true, true, false, false]);
});
