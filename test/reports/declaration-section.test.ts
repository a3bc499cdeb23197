import type { Declaration } from "../../src/declarations/declaration";
import { complianceReport } from "../../src/reports/compliance-report";
import { printedReport } from "../../src/reports/compliance-report.pdf";
import { readPdf } from "../support/pdf";
import { readPdfFile } from "../support/pdf-file";
import { CUT_OFF, someFacts } from "./sample-report";

const FIRST: Declaration = {
  platformId: 1,
  period: "2026-S1",
  version: 1,
  charterVersion: 1,
  figures: {
    complaints: 12,
    families: { F1: 9, F2: 3, other: 0 },
    outcomes: { favourable: 10, partly: 1, unfavourable: 0, withdrawn: 1, open: 0 },
    average: { value: 4.5, unit: "days" },
  },
  recorded: { complaints: 11, families: { F1: 9, F2: 2 }, withdrawn: 1, averageHours: 108 },
  explanation: "Une réclamation est venue par téléphone.",
  reason: undefined,
  accountId: "ada",
  receivedAt: new Date("2026-07-20T08:00:00Z"),
};

describe("the declaration of a platform in its report", () => {
  const sectionOf = async (...declarations: readonly Declaration[]) =>
    complianceReport(await someFacts({ declarations })).declaration;
  const later = (version: number, receivedAt: Date): Declaration => ({
    ...FIRST,
    version,
    reason: "Un motif était mal classé.",
    receivedAt,
  });

  it("stands beside what the register knew, small numbers too", async () => {
    const section = await sectionOf(FIRST);
    const rows = section?.table.rows.map(({ header, cells }) => [header, ...cells]);
    expect(rows?.slice(0, 3)).toEqual([
      ["Réclamations reçues", "12", "11"],
      ["Motif\u00A0: déréférencement soudain et sans motif", "9", "9"],
      ["Motif\u00A0: récupération du stock", "3", "2"],
    ]);
    expect(rows).toContainEqual(["Délai moyen de traitement", "4,5\u00A0jours", "4,5\u00A0jours"]);
    expect(section?.sentences.join(" ")).toMatch(/20.juillet 2026.*venue par téléphone/);
  });

  it("is the version that stood at the cut-off, of this half-year", async () => {
    const after = later(3, new Date(CUT_OFF.getTime() + 1));
    const section = await sectionOf(FIRST, later(2, CUT_OFF), after);
    expect(section?.sentences[0]).toMatch(/^Version.2, rectifiée le .*«.Un motif était mal classé/);
    expect(await sectionOf({ ...FIRST, period: "2025-S2" }, after)).toBeUndefined();
  });

  it("is printed after the commitments, in a sound file", async () => {
    const facts = await someFacts({ declarations: [FIRST] });
    const bytes = await printedReport(complianceReport(facts));
    expect(readPdfFile(bytes).faults).toEqual([]);
    const { pages } = await readPdf(bytes);
    const page = pages.findIndex((text) => text.includes("Déclaration semestrielle"));
    expect(page).toBeGreaterThan(1);
    expect(pages[page]).toContain("Réclamations reçues");
  });
});
