import { isoDay, parseDay, startOfDay } from "../../src/infrastructure/local-day";
import {
  inPeriod,
  nextPeriod,
  parsePeriod,
  periodAt,
  periodOf,
  periodsBetween,
  previousPeriod,
  type Period,
} from "../../src/compliance/period";

describe("a half-year", () => {
  it.each([
    ["2026-S1", "2026-01-01", "2026-07-01", "2025-12-31T23:00:00Z", "2026-06-30T22:00:00Z"],
    ["2026-S2", "2026-07-01", "2027-01-01", "2026-06-30T22:00:00Z", "2026-12-31T23:00:00Z"],
  ])("%s runs from %s up to %s, not included", (id, first, end, startsAt, endsAt) => {
    const period = periodNamed(id);
    expect([isoDay(period.firstDay), isoDay(period.endDay)]).toEqual([first, end]);
    expect(period.startsAt).toEqual(new Date(startsAt));
    expect(period.endsAt).toEqual(new Date(endsAt));
    expect(startOfDay(period.endDay)).toEqual(period.endsAt);
  });

  it.each([
    "2026",
    "2026-S0",
    "2026-S3",
    "2026-s1",
    "26-S1",
    "1999-S2",
    "2026-S1 ",
    "2026-S12",
    "",
  ])("is not written %p", (id) => {
    expect(parsePeriod(id)).toBeUndefined();
  });

  it.each([
    ["2026-01-01", "2026-S1"],
    ["2026-06-30", "2026-S1"],
    ["2026-07-01", "2026-S2"],
    ["2026-12-31", "2026-S2"],
  ])("of %s is %s", (iso, id) => {
    const day = parseDay(iso) ?? 0;
    expect(periodOf(day)).toEqual(periodNamed(id));
    expect(inPeriod(periodNamed(id), day)).toBe(true);
  });

  it("of an instant is that of its day in Paris", () => {
    expect(periodAt(new Date("2018-12-31T23:30:00Z")).id).toBe("2019-S1");
    expect(periodAt(new Date("2026-06-30T21:59:59.999Z")).id).toBe("2026-S1");
  });

  it("holds neither the day before it nor the day after it", () => {
    const period = periodNamed("2026-S1");
    expect(inPeriod(period, period.firstDay - 1)).toBe(false);
    expect(inPeriod(period, period.endDay)).toBe(false);
  });

  it("follows another without a gap", () => {
    const period = periodNamed("2026-S2");
    expect(nextPeriod(period).id).toBe("2027-S1");
    expect(previousPeriod(period).id).toBe("2026-S1");
    expect(nextPeriod(period).firstDay).toBe(period.endDay);
  });

  it("is listed with those between", () => {
    const ids = (first: string, last: string) =>
      periodsBetween(periodNamed(first), periodNamed(last)).map(({ id }) => id);
    expect(ids("2024-S2", "2026-S1")).toEqual(["2024-S2", "2025-S1", "2025-S2", "2026-S1"]);
    expect(ids("2026-S1", "2026-S1")).toEqual(["2026-S1"]);
    expect(ids("2026-S2", "2026-S1")).toEqual([]);
  });
});

function periodNamed(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  return period;
}
