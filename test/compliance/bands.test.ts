import type { Indicator } from "../../src/charter/indicator";
import type { Reading } from "../../src/clocks/reading";
import { BAND_NAMES, bandRange, bandsOf } from "../../src/compliance/bands";
import { limitOf } from "../../src/compliance/limit";
import type { BandName } from "../../src/compliance/scorecard";
import {
  CHALLENGE,
  CHANGE_NOTICE,
  CLOSURE_NOTICE,
  FIRST_REPLY,
  REASONS,
  STOCK_RETURN,
} from "../clocks/indicators";

function aReading(outcome: Reading["outcome"], net: number, target: number): Reading {
  return {
    outcome,
    exclusion: undefined,
    dueOn: undefined,
    dueAt: undefined,
    target,
    share: 90,
    periodDay: 0,
    gross: net,
    net,
    daysAdded: 0,
    changesAt: undefined,
    growsOlderAt: undefined,
  };
}

describe("the bands of durations", () => {
  it.each<[string, Indicator, Reading["outcome"], number, BandName]>([
    ["half the target", CHALLENGE, "on-time", 5, "early"],
    ["just over half", CHALLENGE, "on-time", 6, "on-time"],
    ["the target", CHALLENGE, "on-time", 10, "on-time"],
    ["a day too long", CHALLENGE, "late-closed", 11, "late"],
    ["twice the target", CHALLENGE, "late-closed", 20, "late"],
    ["more than twice", CHALLENGE, "late-closed", 21, "very-late"],
    ["never", CHALLENGE, "late-open", 500, "open"],
    ["rolled forward over days off, and in time", STOCK_RETURN, "on-time", 32, "on-time"],
    ["before the measure", REASONS, "on-time", -1, "early"],
    ["with the measure", REASONS, "on-time", 0, "on-time"],
    ["within a day of it", REASONS, "late-closed", 24, "late"],
    ["after that day", REASONS, "late-closed", 25, "very-late"],
    [
      "the day after, with no delay allowed",
      { ...FIRST_REPLY, target: 0 },
      "late-closed",
      1,
      "late",
    ],
    ["twice the notice", CLOSURE_NOTICE, "on-time", 60, "early"],
    ["the notice", CLOSURE_NOTICE, "on-time", 30, "on-time"],
    ["half the notice", CLOSURE_NOTICE, "late-closed", 15, "late"],
    ["less than half", CLOSURE_NOTICE, "late-closed", 14, "very-late"],
    ["no notice", CLOSURE_NOTICE, "late-closed", 0, "very-late"],
  ])("%s", (_what, indicator, outcome, net, band) => {
    const bands = bandsOf([aReading(outcome, net, indicator.target)], indicator);
    expect(bands.filter(({ cases }) => cases > 0)).toEqual([{ name: band, cases: 1 }]);
    expect(bands.map(({ name }) => name)).toEqual(BAND_NAMES);
  });

  it("measure each case by its own target", () => {
    const bands = bandsOf(
      [aReading("on-time", 30, 15), aReading("on-time", 30, 30)],
      CHANGE_NOTICE,
    );
    expect(bands).toMatchObject([
      { name: "early", cases: 1 },
      { name: "on-time", cases: 1 },
      { cases: 0 },
      { cases: 0 },
      { cases: 0 },
    ]);
  });

  it.each<[string, Indicator, (readonly [number | undefined, number | undefined])[]]>([
    [
      "two working days",
      FIRST_REPLY,
      [
        [undefined, 1],
        [2, 2],
        [3, 4],
        [5, undefined],
      ],
    ],
    [
      "no delay",
      REASONS,
      [
        [undefined, -1],
        [0, 0],
        [1, 24],
        [25, undefined],
      ],
    ],
    [
      "a notice",
      CLOSURE_NOTICE,
      [
        [60, undefined],
        [30, 59],
        [15, 29],
        [undefined, 14],
      ],
    ],
  ])("stand for durations without a gap: %s", (_what, indicator, ranges) => {
    const found = BAND_NAMES.map((name) => bandRange(limitOf(indicator, { targets: [] }), name));
    expect(found).toEqual([...ranges.map(([from, to]) => ({ from, to })), undefined]);
  });

  it("stand for no one duration where there are two targets", () => {
    for (const targets of [[], [15], [15, 30]]) {
      expect(bandRange(limitOf(CHANGE_NOTICE, { targets }), "on-time")).toBeUndefined();
    }
    expect(bandRange(limitOf(CHALLENGE, { targets: [5, 10] }), "on-time")).toBeUndefined();
  });

  it("stand for what the cases were judged by, though another version says otherwise by now", () => {
    const limit = limitOf(CHALLENGE, { targets: [8] });
    expect(bandRange(limit, "on-time")).toEqual({ from: 5, to: 8 });
  });
});
