import { instantInWords, periodDays } from "../../src/reports/report-words";
import { periodNamed } from "../compliance/facts";

describe("the words of the report", () => {
  it.each([
    ["2026-08-31T22:00:00.000Z", "1er septembre 2026 à 0 h 00"],
    ["2026-01-31T08:05:00.000Z", "31 janvier 2026 à 9 h 05"],
    ["2026-07-14T15:42:10.000Z", "14 juillet 2026 à 17 h 42 min 10 s"],
  ])("tell the instant %s in Paris time", (instant, words) => {
    expect(instantInWords(new Date(instant)).replace(/\s/g, " ")).toBe(words);
  });

  it.each([
    ["2026-S1", "du 1er janvier au 30 juin 2026"],
    ["2025-S2", "du 1er juillet au 31 décembre 2025"],
  ])("tell the days of %s", (id, words) => {
    expect(periodDays(periodNamed(id)).replace(/\s/g, " ")).toBe(words);
  });
});
