import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Rapports de suivi",
  intro:
    "Un rapport par plateforme et par semestre achevé. Il est préparé au moment du téléchargement\u00A0: les données sont arrêtées à cet instant, qui est imprimé sur chaque page.",
  confidential:
    "Ces rapports donnent tous les chiffres, même trop petits pour être publiés. Ils sont réservés à l’administration\u202F; chaque téléchargement est enregistré.",
  filter: "Semestre",
  everyPeriod: "Tous les semestres",
  /** How many there are. */
  caption: { one: "rapport disponible", other: "rapports disponibles" },
  platform: "Plateforme",
  period: "Semestre",
  report: "Rapport",
  download: "Télécharger le PDF",
  /** Heard after it. */
  about: (platform: string, period: string) => `\u00A0: ${platform}, ${period}`,
  none: "Aucun semestre n’est encore achevé depuis la première signature.",
};

export type ReportsTexts = TextsLike<typeof fr>;

const en: ReportsTexts = {
  title: "Compliance reports",
  intro:
    "One report for each platform and each half-year that is over. It is prepared when you download it: the data are those of that moment, which is printed on every page. Reports are in French.",
  confidential:
    "These reports give every figure, even those too small to be published. They are for the administration only; every download is recorded.",
  filter: "Half-year",
  everyPeriod: "All half-years",
  caption: { one: "report available", other: "reports available" },
  platform: "Platform",
  period: "Half-year",
  report: "Report",
  download: "Download the PDF",
  about: (platform, period) => `: ${platform}, ${period} (in French)`,
  none: "No half-year has ended since the first signature.",
};

const de: ReportsTexts = {
  title: "Berichte",
  intro:
    "Ein Bericht je Plattform und abgeschlossenem Halbjahr. Er entsteht beim Herunterladen: Es gilt der Datenstand dieses Augenblicks, der auf jeder Seite steht. Die Berichte sind auf Französisch verfasst.",
  confidential:
    "Diese Berichte enthalten alle Zahlen, auch solche, die zu klein für eine Veröffentlichung sind. Sie sind der Verwaltung vorbehalten; jedes Herunterladen wird festgehalten.",
  filter: "Halbjahr",
  everyPeriod: "Alle Halbjahre",
  caption: { one: "Bericht verfügbar", other: "Berichte verfügbar" },
  platform: "Plattform",
  period: "Halbjahr",
  report: "Bericht",
  download: "PDF herunterladen",
  about: (platform, period) => `: ${platform}, ${period} (französisch)`,
  none: "Seit der ersten Unterzeichnung ist noch kein Halbjahr abgeschlossen.",
};

export const reportsTexts: Catalogue<ReportsTexts> = { fr, en, de };
