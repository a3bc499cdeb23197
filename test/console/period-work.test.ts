import { consolePage } from "../../src/console/console.page";
import { periodWork } from "../../src/console/period-work";
import type { Period } from "../../src/compliance/period";
import type { ClosedPeriod, PeriodStanding } from "../../src/periods/period-standing";
import { periodNamed } from "../compliance/facts";

const PERIOD = periodNamed("2026-S1");
const UPHELD_AT = new Date("2026-10-20T09:00:00Z");

/** A half-year with contests. */
function contested(period: Period, counts: Partial<ClosedPeriod>): PeriodStanding {
  const closing = {
    period: period.id,
    cutOff: period.endsAt,
    closedAt: period.endsAt,
    replyBy: "2026-07-22",
    publishFrom: "2026-07-23",
    accountId: undefined,
  };
  const closed = {
    closing,
    drafts: 2,
    publishedAt: undefined,
    replies: 0,
    contests: 3,
    openContests: 0,
    unmendedContests: 0,
    oldestUnmendedAt: undefined,
    oldestContestAt: undefined,
    ...counts,
  };
  return { period, state: "draft", closed };
}

describe("what half-years wait for", () => {
  it("counts upheld contests whose case is not put right, since the first was upheld", () => {
    const counts = { unmendedContests: 2, oldestUnmendedAt: UPHELD_AT };
    const standing = contested(PERIOD, counts);
    const work = new Map(periodWork([standing]).map(({ kind, ...rest }) => [kind, rest]));
    expect(work.get("upheld-contests")).toEqual({
      count: 2,
      oldestAt: UPHELD_AT,
      contestedIn: PERIOD,
    });
    expect(work.get("figure-contests")).toEqual({
      count: 0,
      oldestAt: undefined,
      contestedIn: undefined,
    });
    expect(work.get("periods-to-publish")).toEqual({ count: 0, oldestAt: undefined });
  });

  it("leads to the half-year of the oldest contest", () => {
    const earlier = periodNamed("2025-S2");
    const work = periodWork([
      contested(earlier, { openContests: 1, oldestContestAt: new Date("2026-10-03T09:00:00Z") }),
      contested(PERIOD, { openContests: 2, oldestContestAt: new Date("2026-10-02T09:00:00Z") }),
    ]);
    expect(work.find(({ kind }) => kind === "figure-contests")).toMatchObject({
      count: 3,
      contestedIn: PERIOD,
    });
    const facts = { queue: work, mediations: undefined, searches: false, now: UPHELD_AT };
    const links = consolePage(facts, "fr").rows.flatMap((row) => row.at(-1)?.href ?? []);
    expect(links).toEqual(["/console/periods/2026-S1#contest-list"]);
  });
});
