import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { AgreementMistake } from "./agreement";

const fr = {
  title: "Relisez la déclaration",
  lede: "Voici, mot pour mot, le texte que vous allez signer.",
  corrections: "Une erreur\u202F? Corrigez",
  parts: {
    organisation: "l’organisation",
    commitments: "les engagements",
    signatory: "le signataire",
  },
  statement: "Texte de la déclaration",
  download: "Télécharger ce texte (.txt)",
  sha256: "Empreinte SHA-256 de ce texte",
  sha256Meaning:
    "Elle identifie le texte à la lettre près. L’accusé de réception la cite\u00A0: chacun peut vérifier que le texte gardé est celui que vous avez lu.",
  delegation: (name: string) =>
    `Délégation remise avec la déclaration, et vue de l’administration seule\u00A0: ${name}.`,
  agreement: "Votre accord",
  fullName: "Écrivez vos prénom et nom",
  fullNameHint: (name: string) => `Comme dans la déclaration\u00A0: ${name}`,
  nothingYet: (email: string) =>
    `Un code à six chiffres sera envoyé à ${email}. Rien n’est signé tant que vous ne l’avez pas saisi.`,
  askForCode: "Recevoir le code de signature",
  mistakes: {
    "full-name-missing": "Écrivez vos prénom et nom",
    "full-name-differs": "Ce nom n’est pas celui de la déclaration",
    "consent-missing": "Cochez la case pour donner votre accord",
  } satisfies Readonly<Record<AgreementMistake, string>>,
};

export type ReviewTexts = TextsLike<typeof fr>;

const en: ReviewTexts = {
  title: "Review the statement",
  lede: "This is, word for word, the text that you are about to sign.",
  corrections: "A mistake? Correct",
  parts: {
    organisation: "the organisation",
    commitments: "the commitments",
    signatory: "the signatory",
  },
  statement: "Text of the statement",
  download: "Download this text (.txt)",
  sha256: "SHA-256 fingerprint of this text",
  sha256Meaning:
    "It identifies the text to the letter. The receipt cites it: anyone can check that the text on record is the one you read.",
  delegation: (name) =>
    `Delegation handed over with the statement, for the administration alone: ${name}.`,
  agreement: "Your agreement",
  fullName: "Type your first name and surname",
  fullNameHint: (name) => `As in the statement: ${name}`,
  nothingYet: (email) =>
    `A six-digit code will be sent to ${email}. Nothing is signed until you have entered it.`,
  askForCode: "Send me the signing code",
  mistakes: {
    "full-name-missing": "Type your first name and surname",
    "full-name-differs": "This name is not the one in the statement",
    "consent-missing": "Tick the box to give your agreement",
  },
};

const de: ReviewTexts = {
  title: "Lesen Sie die Erklärung durch",
  lede: "Das ist, Wort für Wort, der Text, den Sie unterzeichnen werden.",
  corrections: "Ein Fehler? Berichtigen Sie",
  parts: {
    organisation: "die Organisation",
    commitments: "die Zusagen",
    signatory: "die unterzeichnende Person",
  },
  statement: "Text der Erklärung",
  download: "Diesen Text herunterladen (.txt)",
  sha256: "SHA-256-Prüfsumme dieses Textes",
  sha256Meaning:
    "Sie kennzeichnet den Text auf den Buchstaben genau. Die Empfangsbestätigung nennt sie: Jeder kann prüfen, dass der aufbewahrte Text der ist, den Sie gelesen haben.",
  delegation: (name) => `Mit der Erklärung übergebene Vollmacht, nur für die Verwaltung: ${name}.`,
  agreement: "Ihre Zustimmung",
  fullName: "Schreiben Sie Ihren Vor- und Nachnamen",
  fullNameHint: (name) => `Wie in der Erklärung: ${name}`,
  nothingYet: (email) =>
    `Ein sechsstelliger Code geht an ${email}. Nichts ist unterzeichnet, bevor Sie ihn eingegeben haben.`,
  askForCode: "Code zum Unterzeichnen anfordern",
  mistakes: {
    "full-name-missing": "Schreiben Sie Ihren Vor- und Nachnamen",
    "full-name-differs": "Dieser Name ist nicht der aus der Erklärung",
    "consent-missing": "Kreuzen Sie das Feld an, um zuzustimmen",
  },
};

export const reviewTexts: Catalogue<ReviewTexts> = { fr, en, de };
