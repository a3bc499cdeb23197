import { complianceReport } from "../../src/reports/compliance-report";
import { aScorecard, OUTCOMES, someFacts, times } from "./sample-report";

describe("the course of the share kept, in a compliance report", () => {
  it("is told when earlier periods have a share", async () => {
    const facts = await someFacts();
    const earlier = { ...OUTCOMES, C1: { onTime: times([1, 91]), late: times([4, 9]) } };
    const former = [
      aScorecard(facts.charter, { ...OUTCOMES, C1: "no-case" }, "2025-S1"),
      aScorecard(facts.charter, earlier, "2025-S2"),
    ];
    const { sections } = complianceReport({ ...facts, former });

    const shares = sections[0]?.figures?.shares;
    expect(shares?.table.rows).toMatchObject([
      { header: "S2\u00A02025", cells: ["91 sur 100", "91\u00A0%", { text: "Tenu" }] },
      { header: "S1\u00A02026", cells: ["83 sur 108", "76,8\u00A0%", { text: "Non tenu" }] },
    ]);
    expect(shares?.scene.description).toBe(
      "S2\u00A02025\u00A0: 91\u00A0% et S1\u00A02026\u00A0: 76,8\u00A0%. Objectif\u00A0: 90\u00A0%.",
    );
  });

  it("is not told of a first period", async () => {
    const { sections } = complianceReport(await someFacts());
    expect(sections.map(({ figures }) => figures?.shares).filter(Boolean)).toEqual([]);
  });

  it("names its columns as the method page does, of a notice too", async () => {
    const facts = await someFacts();
    const { sections } = complianceReport({ ...facts, former: [facts.scorecard] });
    const headers = sections
      .slice(0, 3)
      .map(({ figures }) => figures?.shares?.table.columns.map(({ header }) => header).join());
    expect(headers[0]).toBe("Période,Dans les temps,Part tenue,Verdict");
    expect(headers[2]).toBe("Période,Préavis respecté,Part tenue,Verdict");
  });
});
