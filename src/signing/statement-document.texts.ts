import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  locale: "fr-FR",
  publisher: "Parole tenue",
  over: "Déclaration d’engagement",
  under: (version: string) => `Version\u00A0${version} de la charte`,
  title: (platform: string, reference: string) =>
    `Déclaration d’engagement de ${platform}, ${reference}`,
  subject: "Déclaration signée en ligne",
  reference: "Référence",
  signedAt: "Signée le",
  signedAtIs: (instant: string, utc: string) => `${instant}, heure de Paris (${utc})`,
  sha256: "SHA-256 du texte",
  missing:
    "Ce document met en page le texte signé, qui fait foi au caractère près\u00A0: le fichier .txt joint au même accusé de réception. Un signe que la police n’a pas y est remplacé par ◊.",
  nature: "La charte est volontaire et sans valeur contraignante.",
  page: (page: number, pages: number) => `page ${String(page)} sur ${String(pages)}`,
};

type StatementDocumentTexts = TextsLike<typeof fr>;

const en: StatementDocumentTexts = {
  locale: "en-GB",
  publisher: "Parole tenue",
  over: "Statement of commitment",
  under: (version) => `Version\u00A0${version} of the charter`,
  title: (platform, reference) => `Statement of commitment of ${platform}, ${reference}`,
  subject: "Statement signed online",
  reference: "Reference",
  signedAt: "Signed on",
  signedAtIs: (instant, utc) => `${instant}, Paris time (${utc})`,
  sha256: "SHA-256 of the text",
  missing:
    "This document sets out the signed text; what counts, to the character, is the .txt file attached to the same receipt. A sign that the font lacks is replaced here by ◊.",
  nature: "The charter is voluntary and not legally binding.",
  page: (page, pages) => `page ${String(page)} of ${String(pages)}`,
};

const de: StatementDocumentTexts = {
  locale: "de-DE",
  publisher: "Parole tenue",
  over: "Verpflichtungserklärung",
  under: (version) => `Fassung\u00A0${version} der Charta`,
  title: (platform, reference) => `Verpflichtungserklärung von ${platform}, ${reference}`,
  subject: "Online unterzeichnete Erklärung",
  reference: "Aktenzeichen",
  signedAt: "Unterzeichnet am",
  signedAtIs: (instant, utc) => `${instant}, Pariser Zeit (${utc})`,
  sha256: "SHA-256 des Textes",
  missing:
    "Dieses Dokument gibt den unterzeichneten Text wieder; maßgeblich ist, Zeichen für Zeichen, die Textdatei (.txt), die derselben Empfangsbestätigung beiliegt. Ein Zeichen, das der Schrift fehlt, ist hier durch ◊ ersetzt.",
  nature: "Die Charta ist freiwillig und rechtlich nicht bindend.",
  page: (page, pages) => `Seite ${String(page)} von ${String(pages)}`,
};

export const statementDocumentTexts: Catalogue<StatementDocumentTexts> = { fr, en, de };
