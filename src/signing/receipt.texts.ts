import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Votre déclaration est signée",
  lede: (platform: string, taken: string, all: string, version: string) =>
    `${platform} prend ${taken} des ${all} engagements de la version\u00A0${version} de la charte.`,
  happened: "Ce qui vient de se passer",
  recorded: (at: string) =>
    `La déclaration a été enregistrée le ${at} et inscrite au journal des preuves.`,
  mailed: (email: string) =>
    `L’accusé de réception part à ${email}, avec le texte signé et ses preuves en pièces jointes. Gardez-le\u00A0: il suffit comme preuve de dépôt.`,
  next: "Ce qui vient ensuite",
  now: "Dès maintenant",
  meanwhile: "Le registre public indique que la signature est en cours d’examen.",
  until: (day: string) => `En principe au plus tard le ${day}`,
  review:
    "L’administration vérifie que vous pouvez engager l’organisation. Elle vous écrira si elle a une question.",
  then: "Ensuite",
  decision:
    "Sa décision vous est envoyée. Si elle accepte, la plateforme figure parmi les signataires, et ses engagements comptent depuis l’instant de la signature.",
  accepted: "Cette signature a été acceptée\u00A0: la plateforme figure parmi les signataires.",
  declined: "Cette signature n’a pas été acceptée\u202F; le motif vous a été envoyé.",
  replaced: "Une déclaration corrigée a remplacé celle-ci\u00A0: c’est elle qui est examinée.",
  references: "Ce qui identifie votre signature",
  reference: "Référence",
  sha256: "Empreinte SHA-256 du texte signé",
  charter: "Empreinte SHA-256 de la charte",
  delegation: (name: string) => `Empreinte SHA-256 de la délégation (${name})`,
  download: "Télécharger le texte signé (.txt)",
  downloadPdf: "Télécharger le document (.pdf)",
  again: "Renvoyer l’accusé de réception",
  sentAgain: "L’accusé de réception est parti une nouvelle fois à cette adresse.",
  register: (platform: string) => `${platform} dans le registre`,
};

export type ReceiptTexts = TextsLike<typeof fr>;

const en: ReceiptTexts = {
  title: "Your statement is signed",
  lede: (platform, taken, all, version) =>
    `${platform} takes ${taken} of the ${all} commitments of version\u00A0${version} of the charter.`,
  happened: "What has just happened",
  recorded: (at) => `The statement was recorded on ${at} and entered in the evidence log.`,
  mailed: (email) =>
    `The receipt is on its way to ${email}, with the signed text and its proofs attached. Keep it: it stands on its own.`,
  next: "What comes next",
  now: "From now on",
  meanwhile: "The public register says that the signature is under review.",
  until: (day) => `As a rule by the end of ${day}`,
  review:
    "The administration checks that you may commit the organisation. It will write to you if it has a question.",
  then: "After that",
  decision:
    "Its decision is sent to you. If it accepts, the platform is listed among the signatories, and its commitments count from the moment of signing.",
  accepted: "This signature was accepted: the platform is listed among the signatories.",
  declined: "This signature was not accepted; the reason was sent to you.",
  replaced: "A corrected statement has replaced this one: it is the one under review.",
  references: "What identifies your signature",
  reference: "Reference",
  sha256: "SHA-256 fingerprint of the signed text",
  charter: "SHA-256 fingerprint of the charter",
  delegation: (name) => `SHA-256 fingerprint of the delegation (${name})`,
  download: "Download the signed text (.txt)",
  downloadPdf: "Download the document (.pdf)",
  again: "Send the receipt again",
  sentAgain: "The receipt has been sent to this address once more.",
  register: (platform) => `${platform} in the register`,
};

const de: ReceiptTexts = {
  title: "Ihre Erklärung ist unterzeichnet",
  lede: (platform, taken, all, version) =>
    `${platform} übernimmt ${taken} der ${all} Zusagen der Fassung\u00A0${version} der Charta.`,
  happened: "Was gerade geschehen ist",
  recorded: (at) =>
    `Die Erklärung wurde am ${at} erfasst und in das Nachweisprotokoll eingetragen.`,
  mailed: (email) =>
    `Die Empfangsbestätigung geht an ${email}, mit dem unterzeichneten Text und seinen Nachweisen als Anlagen. Bewahren Sie sie auf: Sie genügt als Nachweis.`,
  next: "Wie es weitergeht",
  now: "Ab sofort",
  meanwhile: "Das öffentliche Register zeigt, dass die Unterschrift geprüft wird.",
  until: (day) => `In der Regel bis zum ${day}`,
  review:
    "Die Verwaltung prüft, ob Sie die Organisation verpflichten dürfen. Bei Fragen schreibt sie Ihnen.",
  then: "Danach",
  decision:
    "Die Entscheidung geht Ihnen zu. Nimmt die Verwaltung an, so steht die Plattform unter den Unterzeichnern, und ihre Zusagen zählen ab dem Augenblick der Unterschrift.",
  accepted: "Diese Unterschrift wurde angenommen: Die Plattform steht unter den Unterzeichnern.",
  declined: "Diese Unterschrift wurde nicht angenommen; die Begründung wurde Ihnen mitgeteilt.",
  replaced: "Eine berichtigte Erklärung hat diese ersetzt: Sie ist es, die geprüft wird.",
  references: "Was Ihre Unterschrift kennzeichnet",
  reference: "Aktenzeichen",
  sha256: "SHA-256-Prüfsumme des unterzeichneten Textes",
  charter: "SHA-256-Prüfsumme der Charta",
  delegation: (name) => `SHA-256-Prüfsumme der Vollmacht (${name})`,
  download: "Unterzeichneten Text herunterladen (.txt)",
  downloadPdf: "Dokument herunterladen (.pdf)",
  again: "Empfangsbestätigung erneut senden",
  sentAgain: "Die Empfangsbestätigung ging noch einmal an diese Adresse.",
  register: (platform) => `${platform} im Register`,
};

export const receiptTexts: Catalogue<ReceiptTexts> = { fr, en, de };
