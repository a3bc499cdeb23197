import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { ReviewState } from "../signatures/signature";
import type { Part, PartOutcome } from "./verify-signature";

const fr = {
  title: "Vérifier une signature",
  lede: "Chaque signature a une référence. Saisissez-la pour voir ce qui a été signé, quand, et si rien n’a changé depuis.",
  reference: "Référence de la signature",
  referenceHint: "Comme S-7K3QF0XW9D. Elle est sur l’accusé de réception et dans le registre.",
  verify: "Vérifier",
  errorSummary: "À corriger",
  malformed: "Saisissez une référence\u00A0: S- suivi de dix lettres ou chiffres",
  unknown: (reference: string) => `Aucune signature ne porte la référence ${reference}`,
  noFile: "Choisissez un fichier",
  tooLarge: "Ce fichier est trop gros pour être un de nos documents\u00A0: 10\u00A0Mo au plus",
  one: (reference: string) => `Signature ${reference}`,
  whole: (platform: string, day: string) =>
    `${platform} a signé le ${day}. Tout ce qui est gardé de cette signature est conforme au journal de preuve.`,
  broken: (platform: string, day: string) =>
    `${platform} a signé le ${day}, mais ce qui est gardé ne correspond plus au journal de preuve.`,
  notLogged:
    "Le journal de preuve ne connaît pas cette signature\u00A0: elle ne peut pas être vérifiée.",
  facts: "Ce qui a été signé",
  platform: "Plateforme",
  version: "Version de la charte",
  signedAt: "Signée",
  mediums: { online: "en ligne", paper: "sur papier" },
  taken: "Engagements pris",
  takenOf: (taken: string, all: string, codes: string) => `${taken} sur ${all}\u00A0: ${codes}`,
  state: "Suite donnée",
  states: {
    "under-review": "à l’examen",
    accepted: "acceptée",
    declined: "non retenue",
  } satisfies Readonly<Record<ReviewState, string>>,
  replaced: "remplacée par une déclaration corrigée",
  sha256: "Empreinte SHA-256 du texte",
  logLine: "Ligne du journal",
  line: (seq: string) => `n°\u00A0${seq}`,
  leaf: "Empreinte de la ligne (RFC 6962)",
  parts: "Partie par partie",
  part: "Partie",
  result: "Résultat",
  names: {
    line: "La ligne du journal",
    text: "Le texte de la déclaration",
    commitments: "Les engagements pris",
    date: "La date, la version et la plateforme",
    name: "Le nom du signataire",
    function: "La fonction du signataire",
    email: "L’adresse du signataire",
    "ip-address": "L’adresse IP au moment de signer",
    browser: "Le navigateur au moment de signer",
  } satisfies Readonly<Record<Part, string>>,
  outcomes: {
    matches: "conforme",
    differs: "ne correspond pas",
    erased: "effacé",
  } satisfies Readonly<Record<PartOutcome, string>>,
  file: "Vérifier votre exemplaire",
  fileLede:
    "Choisissez la déclaration (.txt ou .pdf) ou la ligne de preuve que vous avez reçue. Seule son empreinte est comparée\u00A0; le fichier n’est pas gardé.",
  fileLabel: "Fichier",
  compare: "Comparer",
  fileIs: {
    statement: "Ce fichier est bien la déclaration qui a été signée, au caractère près.",
    document:
      "Ce fichier est bien le document PDF envoyé avec l’accusé de réception, à l’octet près.",
    evidence: "Ce fichier est bien la ligne de preuve de cette signature, au caractère près.",
    other:
      "Ce fichier n’est aucun des documents de cette signature. Un seul caractère changé suffit\u00A0: comparez avec l’exemplaire joint à l’accusé de réception.",
  },
  fileSha256: (sha256: string) => `Empreinte SHA-256 du fichier\u00A0: ${sha256}`,
  proves:
    "Cette page compare ce que le registre garde aujourd’hui avec ce qu’il a noté en signant. Elle ne montre aucun nom. Votre exemplaire, lui, ne dépend de personne.",
  another: "Vérifier une autre signature",
};

export type VerificationTexts = TextsLike<typeof fr>;

const en: VerificationTexts = {
  title: "Verify a signature",
  lede: "Every signature has a reference. Enter it to see what was signed, when, and whether anything has changed since.",
  reference: "Reference of the signature",
  referenceHint: "Like S-7K3QF0XW9D. It is on the receipt and in the register.",
  verify: "Verify",
  errorSummary: "To be corrected",
  malformed: "Enter a reference: S- and ten letters or digits",
  unknown: (reference) => `No signature has the reference ${reference}`,
  noFile: "Choose a file",
  tooLarge: "This file is too large to be one of our documents: 10 MB at most",
  one: (reference) => `Signature ${reference}`,
  whole: (platform, day) =>
    `${platform} signed on ${day}. All that is kept of this signature agrees with the evidence log.`,
  broken: (platform, day) =>
    `${platform} signed on ${day}, but what is kept no longer agrees with the evidence log.`,
  notLogged: "The evidence log does not know this signature: it cannot be verified.",
  facts: "What was signed",
  platform: "Platform",
  version: "Version of the charter",
  signedAt: "Signed",
  mediums: { online: "online", paper: "on paper" },
  taken: "Commitments taken",
  takenOf: (taken, all, codes) => `${taken} of ${all}: ${codes}`,
  state: "What came of it",
  states: { "under-review": "under review", accepted: "accepted", declined: "not accepted" },
  replaced: "replaced by a corrected statement",
  sha256: "SHA-256 fingerprint of the text",
  logLine: "Line of the log",
  line: (seq) => `no. ${seq}`,
  leaf: "Fingerprint of the line (RFC 6962)",
  parts: "Part by part",
  part: "Part",
  result: "Result",
  names: {
    line: "The line of the log",
    text: "The text of the statement",
    commitments: "The commitments taken",
    date: "The date, the version and the platform",
    name: "The signatory’s name",
    function: "The signatory’s function",
    email: "The signatory’s address",
    "ip-address": "The IP address when signing",
    browser: "The browser when signing",
  },
  outcomes: { matches: "agrees", differs: "does not agree", erased: "erased" },
  file: "Verify your copy",
  fileLede:
    "Choose the statement (.txt or .pdf) or the line of evidence that you received. Only its fingerprint is compared; the file is not kept.",
  fileLabel: "File",
  compare: "Compare",
  fileIs: {
    statement: "This file is the statement that was signed, to the character.",
    document: "This file is the PDF document that was sent with the receipt, to the byte.",
    evidence: "This file is the line of evidence of this signature, to the character.",
    other:
      "This file is none of the documents of this signature. One changed character is enough: compare it with the copy attached to the receipt.",
  },
  fileSha256: (sha256) => `SHA-256 fingerprint of the file: ${sha256}`,
  proves:
    "This page compares what the register keeps today with what it noted when the statement was signed. It shows no name. Your own copy depends on nobody.",
  another: "Verify another signature",
};

const de: VerificationTexts = {
  title: "Eine Unterschrift prüfen",
  lede: "Jede Unterschrift hat ein Aktenzeichen. Geben Sie es ein, um zu sehen, was wann unterzeichnet wurde und ob sich seither etwas geändert hat.",
  reference: "Aktenzeichen der Unterschrift",
  referenceHint: "Wie S-7K3QF0XW9D. Es steht auf der Empfangsbestätigung und im Register.",
  verify: "Prüfen",
  errorSummary: "Zu berichtigen",
  malformed: "Geben Sie ein Aktenzeichen ein: S- und zehn Buchstaben oder Ziffern",
  unknown: (reference) => `Keine Unterschrift trägt das Aktenzeichen ${reference}`,
  noFile: "Wählen Sie eine Datei",
  tooLarge: "Diese Datei ist zu groß, um eines unserer Dokumente zu sein: höchstens 10 MB",
  one: (reference) => `Unterschrift ${reference}`,
  whole: (platform, day) =>
    `${platform} hat am ${day} unterzeichnet. Alles, was von dieser Unterschrift aufbewahrt wird, stimmt mit dem Nachweisprotokoll überein.`,
  broken: (platform, day) =>
    `${platform} hat am ${day} unterzeichnet, doch was aufbewahrt wird, stimmt nicht mehr mit dem Nachweisprotokoll überein.`,
  notLogged: "Das Nachweisprotokoll kennt diese Unterschrift nicht: Sie lässt sich nicht prüfen.",
  facts: "Was unterzeichnet wurde",
  platform: "Plattform",
  version: "Fassung der Charta",
  signedAt: "Unterzeichnet",
  mediums: { online: "online", paper: "auf Papier" },
  taken: "Übernommene Zusagen",
  takenOf: (taken, all, codes) => `${taken} von ${all}: ${codes}`,
  state: "Was daraus wurde",
  states: { "under-review": "in Prüfung", accepted: "angenommen", declined: "nicht angenommen" },
  replaced: "durch eine berichtigte Erklärung ersetzt",
  sha256: "SHA-256-Prüfsumme des Textes",
  logLine: "Zeile des Protokolls",
  line: (seq) => `Nr.\u00A0${seq}`,
  leaf: "Prüfsumme der Zeile (RFC 6962)",
  parts: "Teil für Teil",
  part: "Teil",
  result: "Ergebnis",
  names: {
    line: "Die Zeile des Protokolls",
    text: "Der Text der Erklärung",
    commitments: "Die übernommenen Zusagen",
    date: "Datum, Fassung und Plattform",
    name: "Name der unterzeichnenden Person",
    function: "Funktion der unterzeichnenden Person",
    email: "Adresse der unterzeichnenden Person",
    "ip-address": "IP-Adresse beim Unterzeichnen",
    browser: "Browser beim Unterzeichnen",
  },
  outcomes: { matches: "stimmt überein", differs: "stimmt nicht überein", erased: "gelöscht" },
  file: "Ihr Exemplar prüfen",
  fileLede:
    "Wählen Sie die Erklärung (.txt oder .pdf) oder die Beweiszeile, die Sie erhalten haben. Nur die Prüfsumme wird verglichen; die Datei wird nicht aufbewahrt.",
  fileLabel: "Datei",
  compare: "Vergleichen",
  fileIs: {
    statement: "Diese Datei ist Zeichen für Zeichen die Erklärung, die unterzeichnet wurde.",
    document:
      "Diese Datei ist Byte für Byte das PDF-Dokument, das mit der Empfangsbestätigung verschickt wurde.",
    evidence: "Diese Datei ist Zeichen für Zeichen die Beweiszeile dieser Unterschrift.",
    other:
      "Diese Datei ist keines der Dokumente dieser Unterschrift. Ein geändertes Zeichen genügt: Vergleichen Sie sie mit dem Exemplar, das der Empfangsbestätigung beilag.",
  },
  fileSha256: (sha256) => `SHA-256-Prüfsumme der Datei: ${sha256}`,
  proves:
    "Diese Seite vergleicht, was das Register heute aufbewahrt, mit dem, was es beim Unterzeichnen notiert hat. Sie zeigt keinen Namen. Ihr eigenes Exemplar hängt von niemandem ab.",
  another: "Eine andere Unterschrift prüfen",
};

export const verificationTexts: Catalogue<VerificationTexts> = { fr, en, de };
