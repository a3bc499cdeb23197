import { complianceReport, type ComplianceReport } from "../../src/reports/compliance-report";
import { complianceTexts } from "../../src/compliance/compliance.texts";
import { aScorecard, OUTCOMES, someFacts, times } from "./sample-report";

describe("a commitment that is measured, in a compliance report", () => {
  let report: ComplianceReport;
  beforeAll(async () => {
    report = complianceReport(await someFacts());
  });

  const section = (code: string) => {
    const found = report.sections.find((one) => one.code === code);
    if (!found) throw new Error(`no section ${code}`);
    return found;
  };

  it("sets the share on its base, its interval and what is still open", () => {
    expect(section("C1")).toMatchObject({
      target: "Objectif\u00A0: sous 2\u00A0jours ouvrés pour 90\u00A0% des demandes.",
      share: "76,8\u00A0%",
      sentences: [
        "Sur 108\u00A0demandes à échéance, 83 dans les temps.",
        "Il en fallait 90\u00A0%.",
        "Intervalle de confiance à 95\u00A0%\u00A0: de 68\u00A0% à 83,8\u00A0%.",
        "4\u00A0dossiers encore ouverts hors délai, le plus ancien depuis 12\u00A0jours ouvrés.",
      ],
    });
  });

  it("counts every case", () => {
    const rows = section("C1").figures?.counts.rows.map(({ header, cells }) => [header, cells[0]]);
    expect(rows).toEqual([
      ["Dans les temps", "83"],
      ["Hors délai", "21"],
      ["Encore ouverts hors délai", "4"],
      ["Total à échéance", "108"],
      ["En cours", "9"],
      ["Exclus", "0"],
      ["Retirés par le vendeur", "3"],
    ]);
  });

  it("counts those set apart by their reason", () => {
    const rows = section("C3").figures?.counts.rows.map(({ header, cells }) => [header, cells[0]]);
    expect(rows).toEqual([
      ["Préavis respecté", "22"],
      ["Préavis trop court", "1"],
      ["Total ayant pris effet", "23"],
      ["Annoncés, sans effet encore", "0"],
      ["Exclus\u00A0: manquements répétés et établis", "3"],
      ["Exclus\u00A0: obligation légale", "1"],
      ["Retirés par le vendeur", "0"],
    ]);
  });

  it("gives durations net and gross, over closed cases", () => {
    expect(section("C4").figures?.durations).toMatchObject({
      caption: "Durée des 61\u00A0dossiers clos, en jours ouvrés",
      rows: [
        { header: "Médiane", cells: ["4", "7"] },
        { header: "Neuf sur dix", cells: ["10", "13"] },
        { header: "Moyenne", cells: ["5,74", "8,74"] },
        { header: "Plus long", cells: ["25", "28"] },
      ],
    });
  });

  it("does not say of notices how long nine in ten were", () => {
    const durations = section("C3").figures?.durations;
    expect(durations?.caption).toContain("Préavis");
    expect(durations?.rows.map(({ header }) => header)).toEqual([
      "Médiane",
      "Moyenne",
      "Plus long",
    ]);
  });

  it("explains a duration below zero and writes it with a minus sign", () => {
    const durations = section("C2").figures?.durations;
    expect(durations?.caption).toContain("un nombre négatif est une avance");
    expect(durations?.rows[0]?.cells[0]).toBe("\u22122");
  });

  it("writes every mean with two decimals", () => {
    const means = report.sections.flatMap(({ figures }) =>
      (figures?.durations?.rows ?? [])
        .filter(({ header }) => header === "Moyenne")
        .flatMap(({ cells }) => cells),
    );
    expect(means).toContain("21,00");
    expect(means.filter((mean) => !/^\u2212?\d+,\d\d$/.test(mean as string))).toEqual([]);
  });

  it("tells how long a single open case has been, in days when it is long", async () => {
    const facts = await someFacts();
    const outcomes = { ...OUTCOMES, C2: { onTime: times([-2, 20]), open: [6852] } };
    const scorecard = aScorecard(facts.charter, outcomes);
    expect(complianceReport({ ...facts, scorecard }).sections[1]?.sentences).toContain(
      "1\u00A0dossier encore ouvert hors délai, depuis 285\u00A0jours.",
    );
  });

  it("tells what was promised of cases under two versions, and by which limits", async () => {
    const facts = await someFacts();
    const scorecard = aScorecard(facts.charter, OUTCOMES);
    const results = scorecard.results.map((result) =>
      result.figures && result.commitment === "C1"
        ? {
            ...result,
            figures: { ...result.figures, promised: 58 * 90 + 50 * 50, targets: [2, 4] },
          }
        : result,
    );
    const [first] = complianceReport({ ...facts, scorecard: { ...scorecard, results } }).sections;
    // 7,720 of 10,800 are 71.48 %.
    expect(first?.sentences).toContain("Il en fallait 71,5\u00A0%.");
    expect(first?.figures?.bands?.table.rows.map(({ header }) => header)).toEqual(
      Object.values(complianceTexts.fr.bands),
    );
  });

  it("does not tell a median that is not reached", async () => {
    const facts = await someFacts();
    const outcomes = { ...OUTCOMES, C1: { onTime: times([1, 10]), open: times([30, 15]) } };
    const { sections } = complianceReport({
      ...facts,
      scorecard: aScorecard(facts.charter, outcomes),
    });

    expect(sections[0]?.figures?.durations?.rows[0]).toEqual({
      header: "Médiane",
      cells: ["non atteinte", "non atteinte"],
    });
  });

  it("draws the same bands as its table tells", () => {
    const bands = section("C1").figures?.bands;
    expect(bands?.table.rows.map(({ header, cells }) => [header, cells[0]])).toEqual([
      ["1\u00A0jour ouvré au plus", "75"],
      ["2\u00A0jours ouvrés", "8"],
      ["de 3 à 4\u00A0jours ouvrés", "16"],
      ["plus de 4\u00A0jours ouvrés", "5"],
      ["encore ouverts hors délai", "4"],
    ]);
    expect(bands?.scene.description).toBe(
      "1\u00A0jour ouvré au plus\u00A0: 75, 2\u00A0jours ouvrés\u00A0: 8, de 3 à 4\u00A0jours ouvrés\u00A0: 16, plus de 4\u00A0jours ouvrés\u00A0: 5 et encore ouverts hors délai\u00A0: 4.",
    );
  });

  it("speaks of a notice as of a notice", () => {
    expect(section("C3").sentences[0]).toBe(
      "Sur 23\u00A0fermetures de compte ayant pris effet, 22 avec le préavis promis.",
    );
    expect(section("C3").figures?.durations?.caption).toContain("Préavis des 23");
    const bands = section("C3").figures?.bands;
    expect(bands?.table.caption).toBe("Répartition des préavis");
    expect(bands?.table.columns[0]?.header).toBe("Préavis");
    expect(bands?.scene.description).toBe(
      "60\u00A0jours calendaires ou plus\u00A0: 3, de 30 à 59\u00A0jours calendaires\u00A0: 19, de 15 à 29\u00A0jours calendaires\u00A0: 0 et moins de 15\u00A0jours calendaires\u00A0: 1.",
    );
  });

  it("says how it is measured, beside the figures", () => {
    expect(section("C1").measure.map(({ term }) => term)).toEqual([
      "Départ",
      "Arrêt",
      "Suspension",
      "À noter",
    ]);
  });

  it("shows an official what is too small to be published, and says so", () => {
    expect(section("C8").share).toBe("100\u00A0%");
    expect(section("C8").sentences.at(-1)).toBe(
      "Moins de 5\u00A0dossiers\u00A0: aucun verdict\u202F; ces chiffres ne sont pas rendus publics.",
    );
  });

  it("claims no share where nothing fell due", () => {
    expect(section("C11").share).toBeUndefined();
    expect(section("C11").figures?.bands).toBeUndefined();
    expect(section("C11").figures?.durations).toBeUndefined();
    expect(section("C11").sentences).toEqual([
      "Le semestre court encore\u00A0: il est trop tôt pour un verdict.",
    ]);
  });

  it("says how many cases are in time by an act that was dated back", async () => {
    const { scorecard } = await someFacts();
    const results = scorecard.results.map((result) => ({
      ...result,
      figures: result.figures && { ...result.figures, backdated: 2 },
    }));
    const { sections } = complianceReport(
      await someFacts({ scorecard: { ...scorecard, results } }),
    );
    const rows = sections[0]?.figures?.counts.rows.map(({ header, cells }) => [header, ...cells]);
    expect(rows?.[1]).toEqual(["dont enregistrés après l’échéance et datés d’avant", "2"]);
  });
});
