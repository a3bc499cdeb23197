import { complianceReport, type ComplianceReport } from "../../src/reports/compliance-report";
import { aScorecard, OUTCOMES, someFacts } from "./sample-report";

describe("the cover of a compliance report", () => {
  let report: ComplianceReport;
  beforeAll(async () => {
    report = complianceReport(await someFacts());
  });

  it("gives the answer in a sentence", () => {
    expect(report.cover.answer).toBe(
      "Marchéclair a pris 10 des 12\u00A0engagements de la charte. Verdicts au premier semestre\u00A02026\u00A0: 3\u00A0«\u00A0Tenu\u00A0», 2\u00A0«\u00A0Non tenu\u00A0», 2\u00A0«\u00A0Indicatif\u00A0», 1\u00A0«\u00A0Moins de 5\u00A0dossiers\u00A0», 1\u00A0«\u00A0En attente\u00A0» et 1\u00A0«\u00A0À attester\u00A0».",
    );
  });

  it("says on whom, on what, by which text and as known when", () => {
    expect(Object.fromEntries(report.cover.facts.map(({ term, text }) => [term, text]))).toEqual({
      Plateforme: "Marchéclair SAS (France)",
      Immatriculation: "123 456 782 (répertoire Sirene)",
      Période: "Premier semestre\u00A02026, du 1er\u00A0janvier au 30\u00A0juin 2026",
      "Date d’arrêté":
        "Données arrêtées au 1er\u00A0septembre 2026 à 0\u00A0h\u00A000, heure de Paris",
      Source:
        "Déclarée par la plateforme, signalée par des vendeurs ou constatée par l’administration",
      Charte: "Version\u00A01, en vigueur depuis le 1er\u00A0juillet 2024\u202F; signée sur papier",
      Empreinte: expect.stringMatching(/^SHA-256\u00A0: [0-9a-f]{64}$/) as string,
    });
  });

  it("names the register of a company abroad, where it is known", async () => {
    const facts = await someFacts();
    const abroad = { ...facts.platform, country: "DE", registrationNumber: "HRB 123456" };
    const registration = (platform: typeof facts.platform) =>
      complianceReport({ ...facts, platform }).cover.facts[1]?.text;
    expect(registration({ ...abroad, registerName: "Amtsgericht Hamburg" })).toBe(
      "HRB 123456 (Amtsgericht Hamburg)",
    );
    expect(registration(abroad)).toBe("HRB 123456");
  });

  it("has a line for each commitment, with word, sign and tone", () => {
    expect(
      report.cover.matrix.map(({ code, share, verdict }) => [
        code,
        share,
        verdict.text,
        verdict.sign,
      ]),
    ).toEqual([
      ["C1", "76,8\u00A0%", "Non tenu", "cross"],
      ["C2", "95,3\u00A0%", "Tenu", "check"],
      ["C3", "95,6\u00A0%", "Non tenu", "cross"],
      ["C4", "93,5\u00A0%", "Tenu", "check"],
      ["C5", "94,7\u00A0%", "Indicatif", "about"],
      ["C6", "–", "Sans objet", "dash"],
      ["C7", "–", "Non pris", "cross"],
      ["C8", "100\u00A0%", "Moins de 5\u00A0dossiers", "dash"],
      ["C9", "–", "À attester", "waiting"],
      ["C10", "100\u00A0%", "Indicatif", "about"],
      ["C11", "–", "En attente", "waiting"],
      ["C12", "100\u00A0%", "Tenu", "check"],
    ]);
  });

  it("says what the charter is not, and for whom the report is", () => {
    expect(report.cover.nature).toContain("n’a pas de valeur contraignante");
    expect(report.cover.confidential).toContain("réservé à l’administration");
    expect(report.head).toContain("réservé à l’administration");
  });

  it("says that a platform took nothing", async () => {
    const facts = await someFacts();
    const codes = facts.charter.charter.commitments.map(({ code }) => code);
    const nothing = Object.fromEntries(codes.map((code) => [code, "not-taken"] as const));
    const { cover } = complianceReport({
      ...facts,
      scorecard: aScorecard(facts.charter, nothing),
    });

    expect(cover.answer).toBe("Marchéclair n’a pris aucun des 12\u00A0engagements de la charte.");
  });

  it("says that a platform is bound no more, and what came of its commitments", async () => {
    const facts = await someFacts();
    const { scorecard } = facts;
    const left = { ...scorecard, taken: 0 };
    expect(complianceReport({ ...facts, scorecard: left }).cover.answer).toMatch(
      /^Marchéclair n’était plus liée par aucun des 12\u00A0engagements de la charte à la fin du semestre\. Verdicts au premier semestre\u00A02026\u00A0: 3\u00A0«\u00A0Tenu\u00A0»/,
    );
    const running = aScorecard(facts.charter, OUTCOMES, "2026-S2");
    expect(
      complianceReport({ ...facts, scorecard: { ...running, taken: 0 } }).cover.answer,
    ).toContain("à la date d’arrêté");
  });

  it("says that a period is not over", async () => {
    const facts = await someFacts();
    const scorecard = aScorecard(facts.charter, OUTCOMES, "2026-S2");
    expect(complianceReport({ ...facts, scorecard }).cover.provisional).toContain(
      "n’est pas achevé",
    );
    expect(report.cover.provisional).toBeUndefined();
  });
});
