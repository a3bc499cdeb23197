import { cutOffOf } from "../../src/reports/cut-off";
import { instantInWords } from "../../src/reports/report-words";

const NOW = new Date("2026-09-01T10:20:59.500Z");

describe("the cut-off of a report", () => {
  it.each([
    ["the minute that runs, when none is asked for", undefined, "10:20:00", "12 h 20"],
    ["a minute asked for", "09:30:00.000", "09:30:00", "11 h 30"],
    ["the start of a minute and a bit", "09:30:00.500", "09:30:00", "11 h 30"],
    ["a second asked for", "09:30:59.000", "09:30:59", "11 h 30 min 59 s"],
    ["a part of a second", "09:30:59.999", "09:30:59", "11 h 30 min 59 s"],
  ])("counts up to what it prints: %s", (_, asked, counted, printed) => {
    const cutOff = cutOffOf(
      asked === undefined ? undefined : new Date(`2026-09-01T${asked}Z`),
      NOW,
    );
    expect(cutOff.toISOString()).toBe(`2026-09-01T${counted}.000Z`);
    expect(instantInWords(cutOff).replace(/\s/g, " ")).toBe(`1er septembre 2026 à ${printed}`);
  });
});
