import type { MeasuredClock } from "../../src/compliance/commitment-result";
import { REASONS } from "../clocks/indicators";
import { aClock, AFTERWARDS, aTaking as taking, replies, resultOf } from "./facts";

describe("when a result may change by time alone", () => {
  it.each([
    ["the period ends", {}, "2026-04-01T00:00Z", "2026-06-30T22:00Z"],
    [
      "the first of its clocks changes",
      { clocks: replies({ inTime: 3, open: 1 }) },
      "2026-06-02T12:00+02:00",
      "2026-06-04T00:00+02:00",
    ],
    [
      "the first period ends",
      { takings: [taking("2026-03-01")] },
      "2026-04-01T00:00Z",
      "2026-06-30T22:00Z",
    ],
    ["a taking begins", { takings: [taking("2026-12-05")] }, AFTERWARDS, "2026-12-05"],
    ["a taking ends", { takings: [taking("2024-01-01", "2026-12-08")] }, AFTERWARDS, "2026-12-08"],
  ])("is when %s", (_what, facts, cutOff, changesAt) => {
    expect(resultOf(facts, "2026-S1", cutOff).changesAt).toEqual(new Date(changesAt));
  });

  it("is when the oldest open case grows older, however many others do before", () => {
    const open = (time: string, day = "05-04") =>
      aClock(REASONS, [`measure-effective 2026-${day}T${time}+02:00`]);
    const changesAt = (...clocks: MeasuredClock[]) =>
      resultOf({ indicator: REASONS, clocks }, "2026-S1", "2026-11-01T10:30+01:00").changesAt;
    const others = [open("13:31"), open("13:32", "06-01"), open("11:45", "06-01")];

    expect(changesAt(...others, open("11:50"))).toEqual(new Date("2026-11-01T10:50:00.001+01:00"));
    expect(changesAt(...others, open("11:50"), open("11:40"))).toEqual(
      new Date("2026-11-01T10:40:00.001+01:00"),
    );
    // Of another period, it is told there.
    expect(changesAt(...others, open("11:50"), open("11:55", "01-05"))).toEqual(
      new Date("2026-11-01T10:55:00.001+01:00"),
    );
    expect(
      changesAt(open("11:50"), aClock(REASONS, ["measure-effective 2025-12-01T10:35+01:00"])),
    ).toEqual(new Date("2026-11-01T10:50:00.001+01:00"));
  });

  it("is never for a period that is long over and closed", () => {
    expect(resultOf({ clocks: replies({ inTime: 3, late: 2 }) }).changesAt).toBeUndefined();
  });
});
