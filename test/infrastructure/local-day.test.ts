import { execFileSync } from "node:child_process";
import { join } from "node:path";
import {
  endOfDay,
  isoDay,
  localDayOf,
  parseDay,
  startOfDay,
  weekday,
} from "../../src/infrastructure/local-day";
import { localDays } from "./local-days";
import { localDate, nextDate } from "../clocks/reference-clock";

const HOUR = 3_600_000;

describe("the local day of Paris", () => {
  it.each([
    ["2018-12-31T22:59:59.999Z", "2018-12-31", "the last moment of the year"],
    ["2018-12-31T23:00:00.000Z", "2019-01-01", "midnight in winter"],
    ["2018-12-31T23:30:00.000Z", "2019-01-01", "falls in the next half-year"],
    ["2026-06-30T21:59:59.999Z", "2026-06-30", "the last moment of a half-year"],
    ["2026-06-30T22:00:00.000Z", "2026-07-01", "midnight in summer"],
    ["2019-03-31T00:59:59.999Z", "2019-03-31", "before the clocks go forward"],
    ["2019-03-31T01:00:00.000Z", "2019-03-31", "as the clocks go forward"],
    ["2019-03-31T21:59:59.999Z", "2019-03-31", "the end of a day of 23 hours"],
    ["2019-10-27T22:59:59.999Z", "2019-10-27", "the end of a day of 25 hours"],
    ["2019-10-27T23:00:00.000Z", "2019-10-28", "the day after it"],
    ["2024-02-29T12:00:00.000Z", "2024-02-29", "a leap day"],
    ["1970-01-01T00:00:00.000Z", "1970-01-01", "long before the tables"],
    ["2099-07-13T22:00:00.000Z", "2099-07-14", "long after the tables"],
  ])("%s is %s: %s", (instant, day) => {
    expect(isoDay(localDayOf(new Date(instant)))).toBe(day);
  });

  it.each([
    ["2019-03-31", 23],
    ["2019-10-27", 25],
    ["2019-06-15", 24],
    ["2085-03-25", 23],
  ])("%s has %d hours", (iso, hours) => {
    const day = dayOf(iso);
    expect(endOfDay(day).getTime() - startOfDay(day).getTime()).toBe(hours * HOUR);
  });

  it("ends where the next one starts, and belongs to itself up to the last millisecond", () => {
    for (let day = dayOf("2009-12-20"); day < dayOf("2010-01-10"); day++) {
      expect(endOfDay(day)).toEqual(startOfDay(day + 1));
      expect(localDayOf(startOfDay(day))).toBe(day);
      expect(localDayOf(new Date(endOfDay(day).getTime() - 1))).toBe(day);
    }
  });

  it("knows the day of the week", () => {
    expect(["2026-05-04", "2026-05-10", "1969-12-29"].map((iso) => weekday(dayOf(iso)))).toEqual([
      1, 7, 1,
    ]);
  });

  it.each(["UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata"])(
    "is the same for a process in %s",
    (zone) => {
      expect(printedIn(zone)).toBe(localDays());
    },
  );

  it("is the one that Intl tells, from its first moment to its last", () => {
    let date = "2018-01-01";
    for (const line of localDays().split("\n")) {
      const [iso, start, , ...inside] = line.split(" ");
      expect(iso).toBe(date);
      expect(localDate(new Date(Number(start)))).toBe(date);
      expect(localDate(new Date(Number(start) - 1))).toBe(nextDate(date, -1));
      expect(new Set(inside).size).toBe(1);
      date = nextDate(date);
    }
  });
});

describe("reading an ISO day", () => {
  it("reads a day of the calendar", () => {
    expect(parseDay("1970-01-02")).toBe(1);
    expect(parseDay("2024-02-29")).toBe(dayOf("2024-03-01") - 1);
  });

  it.each([
    "2026-02-31",
    "2025-02-29",
    "2026-13-01",
    "2026-5-7",
    "07/05/2026",
    "2026-05-07T10:00Z",
    "",
  ])("refuses %p", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

function dayOf(iso: string): number {
  const day = parseDay(iso);
  if (day === undefined) throw new Error(`not a day: ${iso}`);
  return day;
}

function printedIn(zone: string): string {
  const script = join(__dirname, "local-days.ts");
  return execFileSync(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
}
