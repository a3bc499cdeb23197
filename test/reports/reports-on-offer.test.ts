import type { Platform } from "../../src/platforms/platform";
import { reportedPeriods, reportsOnOffer } from "../../src/reports/reports-on-offer";
import type { Taking } from "../../src/signatures/taking";
import { NOON } from "../support/clock";
import { aPlatformEntry } from "../support/register";

const taking = (from: string, until?: string): Taking => ({
  commitment: "C1",
  charterVersion: 1,
  from: new Date(from),
  until: until === undefined ? undefined : new Date(until),
});

const platform = (id: number, tradeName: string): Platform => ({
  ...aPlatformEntry({ slug: `p${id}`, tradeName }),
  id,
  registrationNumber: undefined,
  registeredAt: NOON,
});

describe("the reports on offer", () => {
  const ids = (takings: readonly Taking[], now = NOON) =>
    reportedPeriods(takings, now).map(({ id }) => id);

  it("are of the periods that are over since the signature, latest first", () => {
    expect(ids([taking("2025-03-01T00:00Z")])).toEqual(["2026-S1", "2025-S2", "2025-S1"]);
  });

  it("have no report on the period that runs, nor on one that has not begun", () => {
    expect(ids([taking("2026-07-15T00:00Z")])).toEqual([]);
    expect(ids([taking("2027-01-15T00:00Z")])).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it("begin with a period at the very instant it is over", () => {
    const takings = [taking("2026-01-05T00:00Z")];
    expect(ids(takings, new Date("2026-06-30T21:59:59.999Z"))).toEqual([]);
    expect(ids(takings, new Date("2026-06-30T22:00:00.000Z"))).toEqual(["2026-S1"]);
  });

  it("stop with the last period in which the platform held a commitment", () => {
    expect(ids([taking("2024-07-01T00:00Z", "2025-02-01T00:00Z")])).toEqual(["2025-S1", "2024-S2"]);
  });

  it("are listed by period, and within it by name as a reader looks for it", () => {
    const platforms = [platform(1, "Zèbre"), platform(2, "Éclair"), platform(3, "Nobody")];
    const takings = new Map([
      [1, [taking("2025-08-01T00:00Z")]],
      [2, [taking("2026-02-01T00:00Z")]],
    ]);
    const offered = reportsOnOffer(platforms, takings, NOON);

    expect(
      offered.map(({ platform: { tradeName }, period }) => `${period.id} ${tradeName}`),
    ).toEqual(["2026-S1 Éclair", "2026-S1 Zèbre", "2025-S2 Zèbre"]);
  });
});
