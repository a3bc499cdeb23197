import type { CompleteScorecard } from "../../src/compliance/scorecard";
import { formerResults } from "../../src/reports/former-results";
import { aScorecard, someFacts, times, type Durations } from "./sample-report";

describe("the course of a commitment", () => {
  let scorecard: (period: string, c1: Durations | "no-case" | "not-taken") => CompleteScorecard;
  beforeAll(async () => {
    const { charter } = await someFacts();
    scorecard = (period, c1) => aScorecard(charter, { C1: c1 }, period);
  });

  const many = { onTime: times([1, 30]) };
  const few = { onTime: times([1, 3]) };
  const told = (...scorecards: CompleteScorecard[]) =>
    formerResults("C1", scorecards)?.map(({ period, result }) => `${period.id} ${result.verdict}`);

  it("begins with the first period that has a share, and leaves none out after it", () => {
    expect(
      told(
        scorecard("2024-S1", "not-taken"),
        scorecard("2024-S2", few),
        scorecard("2025-S1", many),
        scorecard("2025-S2", "no-case"),
        scorecard("2026-S1", many),
      ),
    ).toEqual(["2024-S2 too-few", "2025-S1 kept", "2025-S2 no-case", "2026-S1 kept"]);
  });

  it("is told of the latest five periods", () => {
    const periods = ["2023-S2", "2024-S1", "2024-S2", "2025-S1", "2025-S2", "2026-S1"];
    const course = told(...periods.map((period) => scorecard(period, many)));
    expect(course).toEqual(periods.slice(1).map((period) => `${period} kept`));
  });

  it("is none where nothing or a single period could be drawn", () => {
    expect(told(scorecard("2025-S2", few), scorecard("2026-S1", few))).toBeUndefined();
    expect(told(scorecard("2025-S2", few), scorecard("2026-S1", many))).toBeUndefined();
    expect(told()).toBeUndefined();
  });
});
