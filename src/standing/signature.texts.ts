import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What stands of a platform's signature, as its representatives see it. */
const fr = {
  title: "Signature",
  lede: (version: string, day: string) =>
    `Signataire de la version\u00A0${version} de la charte, sans interruption depuis le ${day}.`,
  notSignatory: "Aucune signature acceptée ne lie la plateforme aujourd’hui.",
  announced: (state: string, day: string) => `Annoncé pour le ${day}\u00A0: ${state}.`,
  announcedStatement: (reference: string, day: string) =>
    `La déclaration ${reference} est signée et prendra effet le ${day}.`,
  announcedTitle: "Changement annoncé",
  suspendedUntil: (day: string) => `Suspendue, avec un plan jusqu’au ${day}.`,
  commitments: "Engagements",
  acts: "Agir",
  actsHint:
    "Chaque acte se relit avant d’être signé, et un code envoyé à votre adresse le confirme. Votre habilitation a été vérifiée lors de votre invitation\u00A0: ce que vous signez ici vaut sans autre examen, et s’ajoute à l’histoire publique de la plateforme.",
  signAgain: "Signer la charte",
  statements: "Déclarations signées",
  statementsCaption: "De la plus récente à la plus ancienne",
  renewBy: (version: string, from: string, lapse: string) =>
    `La version\u00A0${version} remplace celle que vous avez signée, à partir du ${from}. Sans renouvellement, la signature devient caduque le ${lapse}.`,
  renewByTitle: "Une nouvelle version à signer",
};

export type SignatureTexts = TextsLike<typeof fr>;

const en: SignatureTexts = {
  title: "Signature",
  lede: (version, day) =>
    `Signatory of version\u00A0${version} of the charter, without interruption since ${day}.`,
  notSignatory: "No accepted signature binds the platform today.",
  announced: (state, day) => `Announced for ${day}: ${state}.`,
  announcedStatement: (reference, day) =>
    `The statement ${reference} is signed and will take effect on ${day}.`,
  announcedTitle: "A change is announced",
  suspendedUntil: (day) => `Suspended, with a plan until ${day}.`,
  commitments: "Commitments",
  acts: "Acts",
  actsHint:
    "Every act is read over before it is signed, and a code sent to your address confirms it. Your authority was checked when you were invited: what you sign here counts without further review, and is added to the public history of the platform.",
  signAgain: "Sign the charter",
  statements: "Statements signed",
  statementsCaption: "Newest first",
  renewBy: (version, from, lapse) =>
    `Version\u00A0${version} replaces the one you have signed, from ${from} on. Without a renewal, the signature lapses on ${lapse}.`,
  renewByTitle: "A new version to sign",
};

const de: SignatureTexts = {
  title: "Unterzeichnung",
  lede: (version, day) =>
    `Unterzeichnerin der Fassung\u00A0${version} der Charta, ohne Unterbrechung seit dem ${day}.`,
  notSignatory: "Heute bindet keine angenommene Unterzeichnung die Plattform.",
  announced: (state, day) => `Angekündigt für den ${day}: ${state}.`,
  announcedStatement: (reference, day) =>
    `Die Erklärung ${reference} ist unterzeichnet und gilt ab ${day}.`,
  announcedTitle: "Eine Änderung ist angekündigt",
  suspendedUntil: (day) => `Ausgesetzt, mit einem Plan bis zum ${day}.`,
  commitments: "Zusagen",
  acts: "Handeln",
  actsHint:
    "Alles wird vor dem Unterzeichnen noch einmal gelesen und mit einem Code an Ihre Adresse bestätigt. Ihre Berechtigung wurde bei Ihrer Einladung geprüft: Was Sie hier unterzeichnen, gilt ohne weitere Prüfung und kommt zum öffentlichen Verlauf der Plattform hinzu.",
  signAgain: "Die Charta unterzeichnen",
  statements: "Unterzeichnete Erklärungen",
  statementsCaption: "Die jüngste zuerst",
  renewBy: (version, from, lapse) =>
    `Ab dem ${from} ersetzt Fassung\u00A0${version} die von Ihnen unterzeichnete. Ohne Erneuerung erlischt die Unterzeichnung am ${lapse}.`,
  renewByTitle: "Eine neue Fassung ist zu unterzeichnen",
};

export const signatureTexts: Catalogue<SignatureTexts> = { fr, en, de };
