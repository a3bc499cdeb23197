import { complianceReport, type ComplianceReport } from "../../src/reports/compliance-report";
import { CUT_OFF, someFacts, underVersionTwo } from "./sample-report";

describe("a compliance report, as a document", () => {
  let report: ComplianceReport;
  beforeAll(async () => {
    report = complianceReport(await someFacts());
  });

  const section = (code: string) => {
    const found = report.sections.find((one) => one.code === code);
    if (!found) throw new Error(`no section ${code}`);
    return found;
  };

  it("tells by its own version a commitment that the version signed last has no more", async () => {
    const two = complianceReport(underVersionTwo(await someFacts()));
    expect(two.sections.map(({ code, title }) => [code, title])).toEqual(
      report.sections.map(({ code, title }) => [code, title]),
    );
    expect(two.cover.matrix.map(({ code }) => code)).toContain("C4");
    expect(two.cover.answer).toContain("a pris 9 des 11\u00A0engagements");
  });

  it("gives the platform’s reason for what it does not take", () => {
    expect(section("C7").sentences).toEqual([
      "La plateforme n’a pas pris cet engagement.",
      "Motif\u00A0: «\u00A0Nos frais de livraison sont fixés par les transporteurs, sans calcul de notre part.\u00A0»",
    ]);
    expect(section("C6").sentences.at(-1)).toContain("n’entrepose pas");
  });

  it("says that no reason was given", async () => {
    const { sections } = complianceReport(await someFacts({ choices: [] }));
    expect(sections[6]?.sentences.at(-1)).toBe("Aucun motif n’a été donné.");
  });

  it("gives no figure of a commitment that is attested", () => {
    expect(section("C9")).toMatchObject({ figures: undefined, measure: [], share: undefined });
    expect(section("C9").sentences.join()).toContain("atteste par écrit");
  });

  it("repeats the method and names the rules, the licence and the calendar", () => {
    const [method, about] = report.annex;
    expect(method?.chapters.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(["Les jours fériés", "Les pauses", "Les petits nombres"]),
    );
    const words = about?.chapters.flatMap(({ paragraphs }) => paragraphs).join(" ");
    expect(words).toContain("Licence Ouverte\u00A02.0");
    expect(words).toContain("version\u00A01 de la charte");
    expect(words).toContain("calendrier des jours fériés, version\u00A0");
  });

  it("is dated by its cut-off and says so on every page", () => {
    expect(report.cutOff).toEqual(CUT_OFF);
    expect(report.foot).toEqual([
      "Données arrêtées au 1er\u00A0septembre 2026 à 0\u00A0h\u00A000, heure de Paris",
      "Charte volontaire, sans valeur contraignante\u00A0; ni label, ni certification",
    ]);
  });

  it("keeps room for the period in the running head, however long the name", async () => {
    const { platform, ...facts } = await someFacts();
    const { head } = complianceReport({
      ...facts,
      platform: { ...platform, tradeName: "Marché".repeat(40) },
    });
    expect(head).toMatch(/^(Marché){10}… – premier semestre/);
  });

  it("says that invented data are invented, and of real ones nothing", async () => {
    const invented = complianceReport(await someFacts({ demonstration: true }));
    expect(invented.flag).toBe("DONNÉES FICTIVES");
    expect(invented.cover.fiction).toContain("inventés pour la démonstration");
    expect([report.flag, report.cover.fiction]).toEqual([undefined, undefined]);
  });
});
