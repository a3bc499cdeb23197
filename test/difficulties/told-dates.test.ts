import type { CharterVersion } from "../../src/charter/charter";
import { familyEvents } from "../../src/difficulties/family-events";
import { readDates } from "../../src/difficulties/told-dates";
import { formats } from "../../src/infrastructure/formats";
import { versionOne } from "../support/charter";

const NOW = new Date("2026-11-29T19:36:12.345Z");

describe("a day that a seller gives without a time", () => {
  let charter: CharterVersion;
  beforeAll(async () => {
    charter = await versionOne();
  });

  /** The instants read, by event. */
  function read(typed: Readonly<Record<string, string>>, now = NOW) {
    const { events, mistakes } = readDates(charter, familyEvents(charter, "F1"), typed, now);
    expect(mistakes).toEqual([]);
    return Object.fromEntries(events.map(({ type, at }) => [type, at.toISOString()]));
  }

  it("is taken as late as can be for a start, as early for a stop", () => {
    expect(read({ "reversal-decided": "2026-11-26", restored: "2026-11-28" })).toEqual({
      "reversal-decided": "2026-11-26T22:59:59.999Z",
      restored: "2026-11-27T23:00:00.001Z",
    });
  });

  it("is never later than the report", () => {
    expect(read({ "reversal-decided": "2026-11-29" })).toEqual({
      "reversal-decided": "2026-11-29T19:36:00.001Z",
    });
    const midnight = new Date("2026-11-28T23:00:00Z");
    expect(read({ "reversal-decided": "2026-11-29", restored: "2026-11-29" }, midnight)).toEqual({
      "reversal-decided": "2026-11-28T22:59:59.999Z",
      restored: "2026-11-28T23:00:00.000Z",
    });
  });

  it("stops a clock at once that started on the same day", () => {
    expect(
      read({
        ...{ "reversal-decided": "2026-11-26", "reversal-decided_time": "14:00" },
        ...{ restored: "2026-11-26" },
      }),
    ).toMatchObject({ restored: "2026-11-26T13:00:00.001Z" });
    expect(
      read({
        ...{ "measure-effective": "2026-11-26", "measure-effective_time": "14:00" },
        ...{ "reasons-sent": "2026-11-26" },
      }),
    ).toMatchObject({ "reasons-sent": "2026-11-26T12:59:59.999Z" });
  });

  it("is told as a day, and a time that was given to the minute", () => {
    const { moment } = formats("en");
    const told = read({ "reversal-decided": "2026-11-29", restored: "2026-11-29" });
    for (const at of Object.values(told))
      expect(moment(new Date(at))).toBe("29\u00A0November 2026");
    const timed = read({ "reversal-decided": "2026-11-26", "reversal-decided_time": "00:00" });
    expect(moment(new Date(timed["reversal-decided"] ?? ""))).toContain("00:00");
  });
});
