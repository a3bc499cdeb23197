import type { Catalogue, TextsLike } from "../infrastructure/language";

/** Why another half-year is shown than the one asked for. */
const fr = {
  title: "Un autre semestre est affiché",
  register: (period: string) =>
    `Le registre n’a pas de résultats pour le semestre demandé. Ceux du ${period} sont affichés.`,
  shown: (period: string) => `Les résultats ci-dessous sont ceux du ${period}.`,
  none: "Aucun résultat de cette plateforme pour le semestre demandé.",
  before: (day: string) =>
    `Au semestre demandé, elle n’avait pas signé\u00A0: signataire depuis le ${day}.`,
  after: "Au semestre demandé, elle n’est plus signataire.",
  leftOut:
    "Le semestre demandé est publié sans elle\u00A0: sa signature a été acceptée après la clôture des chiffres, et elle n’a pas pu présenter d’observations.",
};

export type OtherPeriodTexts = TextsLike<typeof fr>;

const en: OtherPeriodTexts = {
  title: "Another half-year is shown",
  register: (period) =>
    `The register has no results for the half-year asked for. Those of the ${period} are shown.`,
  shown: (period) => `The results below are those of the ${period}.`,
  none: "There is no result of this platform for the half-year asked for.",
  before: (day) => `In the half-year asked for it had not signed: signatory since ${day}.`,
  after: "In the half-year asked for it is no longer a signatory.",
  leftOut:
    "The half-year asked for is published without it: its signature was accepted after the figures were closed, and it could not reply.",
};

const de: OtherPeriodTexts = {
  title: "Ein anderes Halbjahr wird angezeigt",
  register: (period) =>
    `Für das gewünschte Halbjahr hat das Register keine Ergebnisse. Angezeigt wird: ${period}.`,
  shown: (period) => `Die Ergebnisse unten betreffen: ${period}.`,
  none: "Für das gewünschte Halbjahr gibt es von dieser Plattform keine Ergebnisse.",
  before: (day) =>
    `Im gewünschten Halbjahr hatte sie noch nicht unterzeichnet: Unterzeichnung wirksam seit dem ${day}.`,
  after: "Im gewünschten Halbjahr ist sie nicht mehr Unterzeichnerin.",
  leftOut:
    "Das gewünschte Halbjahr ist ohne sie veröffentlicht: Ihre Unterschrift wurde erst nach dem Abschluss der Zahlen angenommen, und sie konnte nicht Stellung nehmen.",
};

export const otherPeriodTexts: Catalogue<OtherPeriodTexts> = { fr, en, de };
