import type { Catalogue, TextsLike } from "../language";

const fr = {
  label: "Pages de la liste",
  position: (first: string, last: string, all: string) => `${first} à ${last} sur ${all}`,
  previous: "Précédente",
  next: "Suivante",
};

type PaginationTexts = TextsLike<typeof fr>;

const en: PaginationTexts = {
  label: "Pages of the list",
  position: (first, last, all) => `${first} to ${last} of ${all}`,
  previous: "Previous",
  next: "Next",
};

const de: PaginationTexts = {
  label: "Seiten der Liste",
  position: (first, last, all) => `${first} bis ${last} von ${all}`,
  previous: "Vorherige",
  next: "Nächste",
};

export const paginationTexts: Catalogue<PaginationTexts> = { fr, en, de };
