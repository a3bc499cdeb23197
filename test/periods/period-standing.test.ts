import { isMeasured } from "../../src/periods/period-standing";
import { periodNamed } from "../compliance/facts";

const PERIOD = periodNamed("2026-S1");
const CUT_OFF = new Date("2026-09-01T00:00:00Z");

describe("who is measured in a half-year", () => {
  it.each([
    ["who is bound all along", "2024-07-01", undefined, true],
    ["who began on its last day", "2026-06-30", undefined, true],
    ["who began once it was over", "2026-07-02", undefined, false],
    ["who left during it", "2024-07-01", "2026-03-01", true],
    ["who left in the one before, for clocks may fall due later", "2024-07-01", "2025-12-20", true],
    ["who left long before", "2024-07-01", "2025-06-20", false],
  ])("counts %s: %s to %s", (_, from, until, measured) => {
    const taking = { from: new Date(from), until: until === undefined ? until : new Date(until) };
    expect(isMeasured(CUT_OFF, PERIOD, [taking])).toBe(measured);
  });
});
