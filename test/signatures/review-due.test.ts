import { reviewDueOn } from "../../src/signatures/review-due";

describe("the day a decision is to be expected on", () => {
  it.each([
    ["a Monday", "2026-11-23T14:00:00Z", "2026-12-07"],
    ["the days around Christmas and the New Year", "2026-12-18T09:00:00Z", "2027-01-05"],
    ["a night that is another day in Paris", "2026-07-13T22:30:00Z", "2026-07-28"],
  ])("is ten working days after %s", (_, signedAt, due) => {
    expect(reviewDueOn(new Date(signedAt))).toBe(due);
  });
});
