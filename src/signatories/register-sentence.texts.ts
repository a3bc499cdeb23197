import type { Catalogue, TextsLike } from "../infrastructure/language";

/** The whole register in one sentence. */
const fr = {
  none: "Aucune plateforme n’est encore inscrite.",
  opening: (platforms: string, parts: string) => `${platforms}\u00A0: ${parts}.`,
  platforms: { one: "plateforme au registre", other: "plateformes au registre" },
  signatories: { one: "signataire", other: "signataires" },
  ofWhichSuspended: (n: string) => `(dont ${n} avec un plan de redressement)`,
  states: {
    "under-review": { one: "à l’examen", other: "à l’examen" },
    invited: { one: "n’a pas encore répondu", other: "n’ont pas encore répondu" },
    declined: { one: "a décliné", other: "ont décliné" },
    "not-accepted": { one: "n’a pas été retenue", other: "n’ont pas été retenues" },
    withdrawn: { one: "s’est retirée", other: "se sont retirées" },
    removed: { one: "a été radiée", other: "ont été radiées" },
    lapsed: { one: "n’a pas renouvelé", other: "n’ont pas renouvelé" },
    "not-invited": { one: "n’a pas été invitée", other: "n’ont pas été invitées" },
  },
};

export type RegisterSentenceTexts = TextsLike<typeof fr>;

const en: RegisterSentenceTexts = {
  none: "No platform is registered yet.",
  opening: (platforms, parts) => `${platforms}: ${parts}.`,
  platforms: { one: "platform on the register", other: "platforms on the register" },
  signatories: { one: "signatory", other: "signatories" },
  ofWhichSuspended: (n) => `(${n} of them on a recovery plan)`,
  states: {
    "under-review": { one: "under review", other: "under review" },
    invited: { one: "has not answered yet", other: "have not answered yet" },
    declined: { one: "declined", other: "declined" },
    "not-accepted": { one: "was not accepted", other: "were not accepted" },
    withdrawn: { one: "withdrew", other: "withdrew" },
    removed: { one: "was removed", other: "were removed" },
    lapsed: { one: "did not renew", other: "did not renew" },
    "not-invited": { one: "was not invited", other: "were not invited" },
  },
};

const de: RegisterSentenceTexts = {
  none: "Noch ist keine Plattform eingetragen.",
  opening: (platforms, parts) => `${platforms}: ${parts}.`,
  platforms: { one: "Plattform im Register", other: "Plattformen im Register" },
  signatories: { one: "hat unterzeichnet", other: "haben unterzeichnet" },
  ofWhichSuspended: (n) => `(${n} davon mit Maßnahmenplan)`,
  states: {
    "under-review": { one: "ist in Prüfung", other: "sind in Prüfung" },
    invited: { one: "hat noch nicht geantwortet", other: "haben noch nicht geantwortet" },
    declined: { one: "hat abgelehnt", other: "haben abgelehnt" },
    "not-accepted": { one: "wurde nicht angenommen", other: "wurden nicht angenommen" },
    withdrawn: { one: "ist ausgetreten", other: "sind ausgetreten" },
    removed: { one: "wurde gestrichen", other: "wurden gestrichen" },
    lapsed: { one: "hat nicht erneuert", other: "haben nicht erneuert" },
    "not-invited": { one: "wurde nicht eingeladen", other: "wurden nicht eingeladen" },
  },
};

export const registerSentenceTexts: Catalogue<RegisterSentenceTexts> = { fr, en, de };
