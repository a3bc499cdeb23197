import fc from "fast-check";
import type { MeasuredClock } from "../../src/compliance/commitment-result";
import { publicView } from "../../src/compliance/small-numbers";
import { FIRST_REPLY } from "../clocks/indicators";
import { aClock, aCommitment, replies, scorecardOn } from "./facts";

const CUT_OFF = new Date("2026-11-01T00:00Z");

const REQUEST = "request-received 2026-06-01T10:00+02:00";
const EXCLUDED = "excluded 2026-06-02T10:00+02:00 legal-obligation";

function excluded(cases: number): MeasuredClock[] {
  return Array.from({ length: cases }, () => aClock(FIRST_REPLY, [REQUEST, EXCLUDED]));
}

function complete(...clocks: MeasuredClock[][]) {
  const commitments = clocks.map((each, index) =>
    aCommitment({ commitment: `C${index + 1}`, clocks: each }),
  );
  return scorecardOn(commitments, CUT_OFF);
}

describe("what the public sees of a scorecard", () => {
  it.each([
    [0, "not-declared", true],
    [1, "too-few", false],
    [4, "too-few", false],
    [5, "indicative", true],
    [20, "kept", true],
  ])("with %d cases: %s, figures shown: %p", (inTime, verdict, shown) => {
    const [result] = publicView(complete(replies({ inTime }))).results;
    expect(result?.verdict).toBe(verdict);
    expect(result?.figures !== undefined).toBe(shown);
  });

  it("hides a few cases that stand beside none", () => {
    const [result] = publicView(complete(excluded(3))).results;
    expect(result).toMatchObject({ verdict: "too-few", figures: undefined });
    expect(publicView(complete(excluded(5))).results[0]?.figures?.excluded).toBe(5);
  });

  it("keeps the grounds of a few exclusions to itself", () => {
    const view = (cases: number) =>
      publicView(complete([...replies({ inTime: 8 }), ...excluded(cases)]));
    expect(view(4).results[0]?.figures).toMatchObject({ excluded: 4, excludedByCode: {} });
    expect(view(5).results[0]?.figures?.excludedByCode).toEqual({ "legal-obligation": 5 });
  });

  it("always shows what one case is enough for", () => {
    const indicator = { ...FIRST_REPLY, smallNumbers: false };
    const clocks = [aClock(indicator, [REQUEST])];
    const scorecard = scorecardOn([aCommitment({ indicator, clocks })], CUT_OFF);
    expect(publicView(scorecard).results[0]).toMatchObject({
      verdict: "not-kept",
      figures: { n: 1 },
    });
  });

  it("leaves the scorecard of an official untouched", () => {
    const scorecard = complete(replies({ inTime: 3 }), replies({ inTime: 40, late: 2 }));
    const before = structuredClone(scorecard);
    const view = publicView(scorecard);
    expect(scorecard).toEqual(before);
    expect([scorecard.view, view.view]).toEqual(["complete", "public"]);
    expect(view).toMatchObject({ platform: "bazarine", taken: 2, kept: 1 });
  });

  it("gives nothing away by subtraction: totals are those of what is shown", () => {
    const cases = fc.record({
      inTime: fc.nat(9),
      late: fc.nat(3),
      open: fc.nat(3),
      excluded: fc.nat(7),
    });
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 5 }), (commitments) => {
        const clocks = commitments.map((each) => [...replies(each), ...excluded(each.excluded)]);
        const { results, totals } = publicView(complete(...clocks));
        for (const count of ["n", "onTime", "lateClosed", "lateOpen", "excluded"] as const) {
          const shown = results.reduce((sum, { figures }) => sum + (figures?.[count] ?? 0), 0);
          expect(totals[count] - shown).toBe(0);
        }
        for (const { figures } of results) expect([1, 2, 3, 4]).not.toContain(figures?.n);
      }),
      { numRuns: 50 },
    );
  });
});
