import fc from "fast-check";
import { verdictOf } from "../../src/compliance/verdict";
import { FIRST_REPLY } from "../clocks/indicators";

const TAKEN = {
  stance: "taken",
  indicator: FIRST_REPLY,
  firstPeriodOver: true,
  periodOver: true,
  zeroDeclared: false,
} as const;

const NONE_APART = { pending: 0, excluded: 0, withdrawn: 0 };

const verdict = (onTime: number, n: number, facts = {}, apart = {}) =>
  verdictOf({
    ...TAKEN,
    figures: { n, onTime, promised: 90 * n, ...NONE_APART, ...apart },
    ...facts,
  });

describe("the verdict on a commitment", () => {
  it.each([
    [18, 20, "kept"],
    [17, 20, "not-kept"],
    [90, 100, "kept"],
    [89, 100, "not-kept"],
    [8996, 10000, "not-kept"],
    [9000, 10000, "kept"],
    [20, 20, "kept"],
    [0, 20, "not-kept"],
    [19, 19, "indicative"],
    [0, 19, "indicative"],
    [5, 5, "indicative"],
    [4, 4, "too-few"],
    [1, 1, "too-few"],
    [0, 0, "not-declared"],
  ])("with %d of %d in time, at 90 %%, is %s", (onTime, n, expected) => {
    expect(verdict(onTime, n)).toBe(expected);
  });

  it("tells a declared zero from silence", () => {
    expect(verdict(0, 0, { zeroDeclared: true })).toBe("no-case");
    expect(verdict(4, 4, { zeroDeclared: true })).toBe("too-few");
  });

  it.each([["pending"], ["excluded"], ["withdrawn"]])(
    "does not call silent who handed in a %s case, the only one",
    (count) => {
      const apart = { [count]: 1 };
      for (const zeroDeclared of [true, false]) {
        expect(verdict(0, 0, { zeroDeclared }, apart)).toBe("too-few");
        expect(verdict(0, 0, { zeroDeclared, periodOver: false }, apart)).toBe("not-due");
      }
    },
  );

  it("reproaches nobody with silence while the period runs", () => {
    expect(verdict(0, 0, { periodOver: false })).toBe("not-due");
    expect(verdict(0, 0, { periodOver: false, zeroDeclared: true })).toBe("not-due");
    expect(verdict(20, 20, { periodOver: false })).toBe("kept");
  });

  it.each([
    [1, 1, "kept"],
    [0, 1, "not-kept"],
    [0, 0, "not-declared"],
  ])("is always given where one case is enough: %d of %d is %s", (onTime, n, expected) => {
    const indicator = { ...FIRST_REPLY, smallNumbers: false };
    expect(verdict(onTime, n, { indicator })).toBe(expected);
  });

  it("waits for the first period to be over", () => {
    expect(verdict(100, 100, { firstPeriodOver: false })).toBe("not-due");
  });

  it.each([
    ["not-taken", { stance: "not-taken" }],
    ["not-applicable", { stance: "not-applicable" }],
    ["attested", { indicator: undefined }],
    ["attested", { indicator: undefined, firstPeriodOver: false }],
    ["not-taken", { stance: "not-taken", indicator: undefined, firstPeriodOver: false }],
  ])("is %s before any figure is looked at: %j", (expected, facts) => {
    expect(verdict(100, 100, facts)).toBe(expected);
    expect(verdict(0, 0, { ...facts, zeroDeclared: true })).toBe(expected);
  });

  it("never calls a share under the promise kept", () => {
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(share, fc.integer({ min: 20, max: 100_000 }), fc.nat(), (promised, n, seed) => {
        const onTime = seed % (n + 1);
        const kept = BigInt(onTime) * 100n >= BigInt(promised) * BigInt(n);
        expect(verdict(onTime, n, {}, { promised: promised * n })).toBe(kept ? "kept" : "not-kept");
      }),
    );
  });
});
