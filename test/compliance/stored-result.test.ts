import { basisOf, isFresh, type StoredResult } from "../../src/compliance/stored-result";
import type { CommitmentOutline } from "../../src/compliance/signatory-facts";
import { NOON } from "../support/clock";
import { aCommitment } from "./facts";

const MINUTE = 60_000;
const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);

describe("a stored result", () => {
  const outline: CommitmentOutline = aCommitment();

  function aStoredResult(stored: Partial<StoredResult> = {}): StoredResult {
    return {
      platformId: 1,
      charterVersion: 1,
      commitment: "C1",
      period: "2026-S1",
      revision: 3,
      basis: basisOf(outline),
      verdict: "not-declared",
      figures: undefined,
      computedAt: NOON,
      validUntil: later(10),
      ...stored,
    };
  }

  it.each([
    ["as it was computed", {}, 0, true],
    ["a moment before time changes it", {}, 9.999, true],
    ["when time changes it", {}, 10, false],
    ["that time never changes", { validUntil: undefined }, 1_000_000, true],
    ["read at an earlier time", {}, -1, false],
    ["of older measurements", { revision: 2 }, 0, false],
    ["of other facts", { basis: "" }, 0, false],
  ])("%s", (_what, stored, minutes, fresh) => {
    expect(isFresh(aStoredResult(stored), outline, 3, later(minutes))).toBe(fresh);
  });

  it.each([
    [
      "a commitment that is dropped",
      { takings: outline.takings.map((t) => ({ ...t, until: NOON })) },
    ],
    ["one taken later", { takings: outline.takings.map((t) => ({ ...t, from: NOON })) }],
    ["one taken again", { takings: [...outline.takings, ...outline.takings] }],
    ["one that does not apply", { notApplicable: true }],
    ["figures handed in", { zeroDeclared: true }],
  ])("is out of date with %s", (_what, change) => {
    expect(isFresh(aStoredResult(), { ...outline, ...change }, 3, NOON)).toBe(false);
  });
});
