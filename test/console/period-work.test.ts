import { periodWork } from "../../src/console/period-work";
import type { PeriodStanding } from "../../src/periods/period-standing";
import { periodNamed } from "../compliance/facts";

const PERIOD = periodNamed("2026-S1");
const UPHELD_AT = new Date("2026-10-20T09:00:00Z");

describe("what half-years wait for", () => {
  it("counts upheld contests whose case is not put right, since the first was upheld", () => {
    const closing = {
      period: PERIOD.id,
      cutOff: PERIOD.endsAt,
      closedAt: PERIOD.endsAt,
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
      unmendedContests: 2,
      oldestUnmendedAt: UPHELD_AT,
      oldestContestAt: undefined,
    };
    const standing: PeriodStanding = { period: PERIOD, state: "draft", closed };
    const work = new Map(periodWork([standing]).map(({ kind, ...rest }) => [kind, rest]));
    expect(work.get("upheld-contests")).toEqual({ count: 2, oldestAt: UPHELD_AT });
    expect(work.get("figure-contests")).toEqual({ count: 0, oldestAt: undefined });
    expect(work.get("periods-to-publish")).toEqual({ count: 0, oldestAt: undefined });
  });
});
