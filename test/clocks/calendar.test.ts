import Holidays from "date-holidays";
import fc from "fast-check";
import { calendarOf, NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import { nationalHolidays } from "../../src/clocks/holidays";
import { isoDay, parseDay } from "../../src/infrastructure/local-day";
import { isWorking, nextDate } from "./reference-clock";

describe("the national holidays", () => {
  it("are those of date-holidays from 1990 to 2099", () => {
    const metropolitan = new Holidays("FR");
    for (let year = 1990; year <= 2099; year++) {
      const expected = metropolitan
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10));
      const found = [...nationalHolidays(year).keys()].map(isoDay);
      expect([year, ...found.sort()]).toEqual([year, ...new Set(expected.sort())]);
    }
  });

  it("are called by their names", () => {
    const named = [...nationalHolidays(2026)].map(([day, name]) => [isoDay(day), name]);
    expect(Object.fromEntries(named)).toEqual({
      "2026-01-01": "new-year",
      "2026-04-06": "easter-monday",
      "2026-05-01": "labour-day",
      "2026-05-08": "victory-1945",
      "2026-05-14": "ascension",
      "2026-05-25": "whit-monday",
      "2026-07-14": "national-day",
      "2026-08-15": "assumption",
      "2026-11-01": "all-saints",
      "2026-11-11": "armistice-1918",
      "2026-12-25": "christmas",
    });
  });

  it.each([
    ["2008-05-01", "labour-day"],
    ["1997-05-08", "victory-1945"],
  ])("keep the name of the fixed one when Ascension meets it, on %s", (iso, name) => {
    expect(NATIONAL_CALENDAR.holidayOn(day(iso))).toBe(name);
  });
});

describe("working days", () => {
  it.each([
    ["2026-05-07", true, "a Thursday"],
    ["2026-05-08", false, "a holiday"],
    ["2026-05-09", false, "a Saturday"],
    ["2026-05-10", false, "a Sunday"],
    ["2026-05-25", false, "Whit Monday, in spite of the day of solidarity"],
    ["1995-04-17", false, "Easter Monday, before the tables"],
    ["2060-04-19", false, "Easter Monday, after the tables"],
  ])("%s: %s, %s", (iso, working) => {
    expect(NATIONAL_CALENDAR.isWorkingDay(day(iso))).toBe(working);
  });

  it("are counted after the first day, up to and including the second", () => {
    const between = (from: string, to: string) =>
      NATIONAL_CALENDAR.workingDaysBetween(day(from), day(to));
    expect(between("2026-05-07", "2026-05-18")).toBe(5);
    expect(between("2026-05-09", "2026-05-11")).toBe(1);
    expect(between("2026-05-11", "2026-05-11")).toBe(0);
    expect(between("2026-05-11", "2026-05-07")).toBe(0);
  });

  it("roll a day off forward, and leave a working day alone", () => {
    expect(isoDay(NATIONAL_CALENDAR.rollForward(day("2019-04-20")))).toBe("2019-04-23");
    expect(isoDay(NATIONAL_CALENDAR.rollForward(day("2019-04-23")))).toBe("2019-04-23");
  });

  it("are the same by table and by walking, inside the tables and across their ends", () => {
    const first = day("2009-11-01");
    const last = day("2050-03-01");
    const spot = fc.oneof(
      fc.integer({ min: day("2018-01-01"), max: day("2030-12-31") }),
      fc.constantFrom(first, day("2009-12-31"), day("2010-01-01"), day("2049-12-28"), last),
    );
    fc.assert(
      fc.property(spot, fc.nat({ max: 40 }), (from, n) => {
        const due = NATIONAL_CALENDAR.workingDayAfter(from, n);
        expect(NATIONAL_CALENDAR.workingDaysBetween(from, due)).toBe(n);
        expect(n === 0 || NATIONAL_CALENDAR.isWorkingDay(due)).toBe(true);
      }),
    );
  });

  it("are those of the day-by-day reference from 2018 to 2031", () => {
    for (let date = "2018-01-01"; date < "2032-01-01"; date = nextDate(date)) {
      expect([date, NATIONAL_CALENDAR.isWorkingDay(day(date))]).toEqual([date, isWorking(date)]);
    }
  });
});

describe("a calendar with a holiday added", () => {
  const mourning = {
    on: "2026-05-12",
    name: { fr: "deuil national", en: "national mourning", de: "Staatstrauer" },
  };
  const calendar = calendarOf("fr-2", [mourning]);

  it("does not work on that day, and moves what comes after it", () => {
    expect(calendar.isWorkingDay(day("2026-05-12"))).toBe(false);
    expect(calendar.holidayOn(day("2026-05-12"))).toBe(mourning);
    expect(isoDay(calendar.workingDayAfter(day("2026-05-07"), 5))).toBe("2026-05-19");
    expect(isoDay(NATIONAL_CALENDAR.workingDayAfter(day("2026-05-07"), 5))).toBe("2026-05-18");
  });

  it("refuses a day that does not exist", () => {
    expect(() => calendarOf("fr-3", [{ ...mourning, on: "2026-02-31" }])).toThrow("2026-02-31");
  });
});

function day(iso: string): number {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new Error(`not a day: ${iso}`);
  return parsed;
}
