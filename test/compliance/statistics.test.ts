import fc from "fast-check";
import {
  promisedShare,
  shareKept,
  statisticsOf,
  wilsonInterval,
} from "../../src/compliance/statistics";

describe("the statistics of durations", () => {
  it.each([
    [[3], 3, 3, 3, 3],
    [[1, 2], 1, 2, 1.5, 2],
    [[2, 1, 3], 2, 3, 2, 3],
    [[4, 1, 3, 2], 2, 4, 2.5, 4],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9, 5.5, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 6, 10, 14.09, 100],
    [[0, 0, 1], 0, 1, 0.33, 1],
    [[0, 1, 1], 1, 1, 0.67, 1],
    [[-48, -1, 0, 1], -1, 1, -12, 1],
    [[10, 9, 2], 9, 10, 7, 10],
  ])("of %j: median %d, p90 %d, mean %d, longest %d", (values, median, p90, mean, longest) => {
    expect(statisticsOf(values)).toEqual({ median, p90, mean, longest });
  });

  it("rounds the mean half up, also where a fraction would err", () => {
    // 1.005 has no exact binary fraction: toFixed would print 1.00.
    expect(statisticsOf([...Array<number>(199).fill(1), 2])?.mean).toBe(1.01);
    expect(statisticsOf([...Array<number>(131).fill(8), ...Array<number>(69).fill(9)])?.mean).toBe(
      8.35,
    );
    expect(statisticsOf([-1, ...Array<number>(199).fill(0)])?.mean).toBe(0);
  });

  it("do not exist without a duration, and leave the durations as they were", () => {
    const durations = [3, 1, 2];
    expect(statisticsOf([])).toBeUndefined();
    expect(statisticsOf(durations)?.median).toBe(2);
    expect(durations).toEqual([3, 1, 2]);
  });

  it("are observed values with the right number on either side", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 400 }), { minLength: 1 }), (values) => {
        const found = statisticsOf(values);
        for (const [percentile, percent] of [
          [found?.median, 50],
          [found?.p90, 90],
        ] as const) {
          const value = percentile ?? NaN;
          expect(values).toContain(value);
          const upTo = values.filter((each) => each <= value).length;
          const below = values.filter((each) => each < value).length;
          expect(100 * upTo).toBeGreaterThanOrEqual(percent * values.length);
          expect(100 * below).toBeLessThan(percent * values.length);
        }
      }),
    );
  });
});

describe("the share kept", () => {
  it.each([
    [9, 10, 90],
    [8996, 10000, 89.9],
    [8999, 10000, 89.9],
    [2, 3, 66.6],
    [942, 1025, 91.9],
    [0, 7, 0],
    [7, 7, 100],
    [29, 100, 29],
    [57, 100, 57],
    [83, 108, 76.8],
  ])("of %d in %d is %d %%, never rounded up", (onTime, n, share) => {
    expect(shareKept(onTime, n)).toBe(share);
  });

  it("does not exist without a case", () => {
    expect(shareKept(0, 0)).toBeUndefined();
  });
});

describe("the share promised of cases under several versions", () => {
  it.each([
    [900, 10, 90],
    [1400, 20, 70],
    [90 * 2 + 95, 3, 91.7],
    [90 * 6 + 95, 7, 90.8],
  ])("of %d in %d cases is %d %%, never rounded down", (promised, n, share) => {
    expect(promisedShare(promised, n)).toBe(share);
  });
});

describe("the interval of a share", () => {
  // facts.md 4.7, to the whole percent; look.md, to the tenth.
  it.each([
    [9, 10, 60, 98],
    [18, 20, 70, 97],
    [45, 50, 79, 96],
    [90, 100, 83, 94],
  ])("of %d in %d goes from %d to %d %%", (onTime, n, low, high) => {
    const interval = wilsonInterval(onTime, n);
    expect(Math.abs((interval?.low ?? NaN) - low)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((interval?.high ?? NaN) - high)).toBeLessThanOrEqual(0.5);
  });

  it.each([
    [83, 108, 68.0, 83.8],
    [20, 100, 13.3, 28.8],
    [10, 10, 72.2, 100],
    [0, 10, 0, 27.7],
    [1, 1, 20.6, 100],
  ])("of %d in %d goes from %d to %d %%, truncated to the tenth", (onTime, n, low, high) => {
    expect(wilsonInterval(onTime, n)).toEqual({ low, high });
  });

  it("holds the share itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (n, seed) => {
        const onTime = seed % (n + 1);
        const interval = wilsonInterval(onTime, n);
        const share = shareKept(onTime, n);
        expect(interval?.low).toBeLessThanOrEqual(share ?? NaN);
        expect(interval?.high).toBeGreaterThanOrEqual(share ?? NaN);
      }),
    );
  });

  it("does not exist without a case", () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });
});
