import type { Reading } from "../../src/clocks/reading";
import { figuresOf } from "../../src/compliance/figures";
import { CHALLENGE, CLOSURE_NOTICE } from "../clocks/indicators";
import { read } from "../clocks/told";

/** Monday 1 June 2026; due on Monday 15 June. */
const START = "challenge-received 2026-06-01T10:00+02:00";
const decided = (day: string) => `decision-sent 2026-${day}T10:00+02:00`;
const CUT_OFF = "2026-07-01T00:00+02:00";

function reading(...events: string[]): Reading {
  const found = read(CHALLENGE, [START, ...events], CUT_OFF);
  if (!found) throw new Error("nothing to read");
  return found;
}

describe("the figures of a commitment", () => {
  const paused = ["info-requested 2026-06-03T10:00+02:00", "info-supplied 2026-06-05T10:00+02:00"];
  const readings = [
    reading(decided("06-02")),
    reading(decided("06-15")),
    reading(...paused, decided("06-17")),
    reading(decided("06-26")),
    reading(),
    reading("withdrawn 2026-06-10T10:00+02:00"),
    reading("excluded 2026-06-10T10:00+02:00 legal-obligation"),
    reading("excluded 2026-06-10T10:00+02:00"),
    reading(decided("06-29"), "excluded 2026-06-30T10:00+02:00 legal-obligation"),
  ];

  it("count every case once, those set aside apart", () => {
    expect(figuresOf(readings, CHALLENGE)).toMatchObject({
      n: 5,
      onTime: 3,
      lateClosed: 1,
      lateOpen: 1,
      pending: 0,
      withdrawn: 1,
      excluded: 3,
      excludedByCode: { "legal-obligation": 2, unspecified: 1 },
      shareKept: 60,
    });
  });

  it("take durations over the closed cases of the share, net and gross", () => {
    const { net, gross } = figuresOf(readings, CHALLENGE);
    expect(net).toEqual({ median: 10, p90: 19, mean: 10, longest: 19 });
    expect(gross).toEqual({ median: 10, p90: 19, mean: 10.5, longest: 19 });
  });

  it("count once more those that an act dated back brought into time, and only while they are", () => {
    expect(figuresOf(readings, CHALLENGE).backdated).toBe(0);
    const broughtBack = [reading(decided("06-02")), reading(decided("06-26")), reading()];
    expect(figuresOf(readings, CHALLENGE, broughtBack)).toMatchObject({
      n: 5,
      onTime: 3,
      backdated: 1,
    });
  });

  it("tell the age of the oldest case past due, up to the cut-off", () => {
    expect(figuresOf(readings, CHALLENGE).oldestOpen).toBe(22);
    expect(figuresOf(readings.slice(0, 4), CHALLENGE).oldestOpen).toBeUndefined();
  });

  it("do not reach a median when more than half of the cases are open", () => {
    const figures = (closed: number, open: number) =>
      figuresOf(
        [
          ...Array.from({ length: closed }, () => reading(decided("06-02"))),
          ...Array.from({ length: open }, () => reading()),
        ],
        CHALLENGE,
      );
    expect(figures(3, 3).medianReached).toBe(true);
    expect(figures(3, 4).medianReached).toBe(false);
    expect(figures(3, 4).net?.median).toBe(1);
    expect(figures(0, 0).medianReached).toBe(false);
  });

  it("sort the cases of the share into bands that add up to them", () => {
    const { bands, n } = figuresOf(readings, CHALLENGE);
    expect(bands).toEqual([
      { name: "early", cases: 1 },
      { name: "on-time", cases: 2 },
      { name: "late", cases: 1 },
      { name: "very-late", cases: 0 },
      { name: "open", cases: 1 },
    ]);
    expect(bands.reduce((total, { cases }) => total + cases, 0)).toBe(n);
  });

  it("count a notice without an effect as pending, however long ago", () => {
    const found = read(CLOSURE_NOTICE, ["closure-notified 2019-03-01T10:00Z"], CUT_OFF);
    expect(figuresOf(found ? [found] : [], CLOSURE_NOTICE)).toMatchObject({ n: 0, pending: 1 });
  });

  it("are zeros and nothing else without a case", () => {
    expect(figuresOf([], CHALLENGE)).toMatchObject({
      n: 0,
      shareKept: undefined,
      interval: undefined,
      net: undefined,
      gross: undefined,
      oldestOpen: undefined,
      excludedByCode: {},
    });
  });
});
