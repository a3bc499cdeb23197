import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  upheld:
    "La contestation est fondée\u00A0: le dossier sera rectifié avant la publication, et les chiffres publiés en tiendront compte.",
  notUpheld: "La contestation n’est pas retenue\u00A0: le chiffre reste tel qu’il est.",
};

const en: TextsLike<typeof fr> = {
  upheld:
    "The contest is upheld: the case will be put right before publication, and the published figures will take account of it.",
  notUpheld: "The contest is not upheld: the figure stays as it is.",
};

const de: TextsLike<typeof fr> = {
  upheld:
    "Der Einwand ist begründet: Der Fall wird vor der Veröffentlichung berichtigt, und die veröffentlichten Zahlen werden dem folgen.",
  notUpheld: "Dem Einwand wird nicht gefolgt: Die Zahl bleibt, wie sie ist.",
};

export const periodMailTexts: Catalogue<TextsLike<typeof fr>> = { fr, en, de };
