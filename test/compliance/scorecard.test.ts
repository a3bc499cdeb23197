import { scorecardRows } from "../../src/compliance/scorecard-rows";
import { CHALLENGE } from "../clocks/indicators";
import { aClock, aCommitment, replies, scorecardOn } from "./facts";

const CUT_OFF = new Date("2026-11-01T00:00Z");

const FACTS = [
  aCommitment({ clocks: replies({ inTime: 19, late: 1, open: 1 }) }),
  aCommitment({ commitment: "C4", indicator: CHALLENGE }),
  aCommitment({ commitment: "C6", indicator: CHALLENGE, takings: [], notApplicable: true }),
  aCommitment({ commitment: "C9", indicator: undefined }),
  aCommitment({ commitment: "C10", indicator: CHALLENGE, takings: [] }),
];

describe("the scorecard of a platform", () => {
  it("has every commitment of the charter, in its order, taken or not", () => {
    const { results, taken, kept } = scorecardOn(FACTS, CUT_OFF);
    expect(results.map(({ commitment, verdict }) => [commitment, verdict])).toEqual([
      ["C1", "kept"],
      ["C4", "not-declared"],
      ["C6", "not-applicable"],
      ["C9", "attested"],
      ["C10", "not-taken"],
    ]);
    expect({ taken, kept }).toEqual({ taken: 3, kept: 1 });
  });

  it("says what it is about, and adds up what it shows", () => {
    const clocks = [aClock(CHALLENGE, ["challenge-received 2026-06-01T10:00+02:00"])];
    const facts = FACTS.map((each) => (each.commitment === "C4" ? { ...each, clocks } : each));
    expect(scorecardOn(facts, CUT_OFF)).toMatchObject({
      view: "complete",
      platform: "bazarine",
      charterVersion: 1,
      cutOff: CUT_OFF,
      totals: {
        n: 22,
        onTime: 19,
        lateClosed: 1,
        lateOpen: 2,
        pending: 0,
        excluded: 0,
        withdrawn: 0,
      },
    });
  });

  it("counts as taken what is held at the end, not what it still answers for", () => {
    const [first, ...others] = FACTS;
    const dropped = (first?.takings ?? []).map((each) => ({
      ...each,
      until: new Date("2026-06-30T10:00Z"),
    }));
    const { results, taken } = scorecardOn(
      [aCommitment({ ...first, takings: dropped }), ...others],
      CUT_OFF,
    );
    expect(results[0]).toMatchObject({ verdict: "kept", held: false, figures: { n: 21 } });
    expect(taken).toBe(2);
  });

  it("has a commitment of another version only where there is something to answer for", () => {
    const former = (commitment: string, facts = {}) =>
      aCommitment({ commitment, charterVersion: 0, takings: [], ...facts });
    const { clocks, takings } = aCommitment({ commitment: "C3", clocks: replies({ late: 1 }) });
    const until = new Date("2026-06-15T00:00Z");
    const ended = takings.map((each) => ({ ...each, until }));
    const { results } = scorecardOn(
      [former("C2"), former("C3", { takings: ended, clocks }), ...FACTS],
      CUT_OFF,
    );
    expect(results.map(({ commitment }) => commitment)).toEqual([
      "C3",
      ...FACTS.map(({ commitment }) => commitment),
    ]);
  });

  it("changes when the first of its results may", () => {
    expect(scorecardOn(FACTS, CUT_OFF).changesAt).toEqual(new Date("2026-11-01T23:00Z"));
    expect(scorecardOn([aCommitment()], CUT_OFF).changesAt).toBeUndefined();
  });
});

describe("the rows of a scorecard", () => {
  const rows = scorecardRows(scorecardOn(FACTS, CUT_OFF));

  it("carry the published names and nothing else", () => {
    expect(rows[0]).toEqual({
      platform: "bazarine",
      commitment: "C1",
      period: "2026-S1",
      n: 21,
      on_time: 19,
      late_closed: 1,
      late_open: 1,
      pending: 0,
      excluded: 0,
      share_kept: 90.4,
      median: 1,
      p90: 1,
      mean: 1.2,
      longest: 5,
      unit: "working-days",
      verdict: "kept",
    });
  });

  it("have null where there is nothing to say, never a missing name", () => {
    const nothing = {
      platform: "bazarine",
      period: "2026-S1",
      n: 0,
      on_time: 0,
      late_closed: 0,
      late_open: 0,
      pending: 0,
      excluded: 0,
      share_kept: null,
      median: null,
      p90: null,
      mean: null,
      longest: null,
    };
    expect(rows.slice(1)).toEqual([
      { ...nothing, commitment: "C4", unit: "working-days", verdict: "not-declared" },
      { ...nothing, commitment: "C6", unit: "working-days", verdict: "not-applicable" },
      { ...nothing, commitment: "C9", unit: null, verdict: "attested" },
      { ...nothing, commitment: "C10", unit: "working-days", verdict: "not-taken" },
    ]);
  });
});
