import { changedResults } from "../../src/periods/changed-results";
import type { CommitmentResult } from "../../src/compliance/scorecard";

function result(commitment: string, change: Partial<CommitmentResult> = {}): CommitmentResult {
  return {
    commitment,
    charterVersion: 1,
    indicator: undefined,
    verdict: "attested",
    held: true,
    figures: undefined,
    changesAt: undefined,
    ...change,
  };
}

describe("what has changed in a scorecard", () => {
  it("is nothing where only the time has come nearer at which it may change", () => {
    const draft = { results: [result("C1", { changesAt: new Date("2026-10-01T00:00:00Z") })] };
    expect(changedResults(draft, { results: [result("C1")] })).toEqual([]);
  });

  it("is each commitment with another result, in their order, also one that came or went", () => {
    const draft = { results: [result("C1"), result("C2"), result("C3")] };
    const dropped = result("C2", { held: false });
    const now = { results: [result("C1"), dropped, result("C4")] };
    expect(changedResults(draft, now)).toEqual([
      { before: result("C2"), after: dropped },
      { before: result("C3"), after: undefined },
      { before: undefined, after: result("C4") },
    ]);
  });
});
