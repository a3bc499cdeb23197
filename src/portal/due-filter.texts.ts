import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  label: "Choisir dans la liste",
  due: "Échéance",
  commitment: "Engagement",
  reference: "Référence du dossier",
  all: "Toutes",
  allCommitments: "Tous",
  submit: "Filtrer",
  nothing: "Aucune promesse en cours ne répond à ce choix.",
  showAll: "Voir toute la liste",
};

export type DueFilterTexts = TextsLike<typeof fr>;

const en: DueFilterTexts = {
  label: "Choose from the list",
  due: "Due",
  commitment: "Commitment",
  reference: "Reference of the case",
  all: "All",
  allCommitments: "All",
  submit: "Filter",
  nothing: "No promise under way answers this choice.",
  showAll: "See the whole list",
};

const de: DueFilterTexts = {
  label: "Aus der Liste auswählen",
  due: "Frist",
  commitment: "Zusage",
  reference: "Nummer des Falls",
  all: "Alle",
  allCommitments: "Alle",
  submit: "Filtern",
  nothing: "Keine laufende Zusage entspricht dieser Auswahl.",
  showAll: "Die ganze Liste zeigen",
};

export const dueFilterTexts: Catalogue<DueFilterTexts> = { fr, en, de };
