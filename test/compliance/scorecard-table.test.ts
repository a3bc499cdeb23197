import { scorecardRows } from "../../src/compliance/scorecard-rows";
import { scorecardTable } from "../../src/compliance/scorecard-table";
import { CHALLENGE } from "../clocks/indicators";
import { aCommitment, replies, scorecardOn } from "./facts";

describe("scorecards on a terminal", () => {
  it("have a line a commitment and columns that stand under one another", () => {
    const scorecard = scorecardOn(
      [
        aCommitment({ clocks: replies({ inTime: 119, late: 1 }) }),
        aCommitment({ commitment: "C4", indicator: CHALLENGE, takings: [] }),
      ],
      new Date("2026-11-01T00:00Z"),
    );
    expect(scorecardTable(scorecardRows(scorecard)).split("\n")).toEqual([
      "platform  commitment    n  on time  late  open  pending  excluded   share  median  p90  longest  unit          verdict",
      "bazarine  C1          120      119     1     0        0         0  99.1 %       1    1        5  working-days  kept",
      "bazarine  C4            0        0     0     0        0         0       –       –    –        –  working-days  not-taken",
    ]);
  });
});
