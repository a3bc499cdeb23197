import type { Catalogue, TextsLike } from "../language";

const fr = {
  unknownColumn: (name: string) => `colonne inconnue «\u00A0${name}\u00A0»`,
  columnTwice: (name: string) => `colonne «\u00A0${name}\u00A0» en double`,
  missingColumn: (name: string) => `colonne «\u00A0${name}\u00A0» manquante`,
  semicolons:
    "les colonnes sont séparées par des points-virgules\u00A0; séparez-les par des virgules",
  fields: (expected: number, found: number) =>
    `${String(expected)} champs attendus, ${String(found)} trouvés`,
  empty: "le fichier est vide",
  quoteOpen: "un guillemet est ouvert ici et jamais fermé",
  quoteOutOfPlace:
    'un guillemet mal placé\u00A0: un champ qui en contient un s’écrit "comme ""ceci"""',
  notText: "contient un octet nul\u00A0: ce n’est pas un fichier texte en UTF-8",
  notUtf8:
    "n’est pas codé en UTF-8\u00A0: enregistrez le fichier au format «\u00A0CSV UTF-8\u00A0»",
};

/** What may be wrong with a CSV file, whatever it holds. */
export type CsvTexts = TextsLike<typeof fr>;

const en: CsvTexts = {
  unknownColumn: (name) => `unknown column “${name}”`,
  columnTwice: (name) => `column “${name}” twice`,
  missingColumn: (name) => `missing column “${name}”`,
  semicolons: "columns are separated by semicolons; use commas",
  fields: (expected, found) => `${String(expected)} fields expected, ${String(found)} found`,
  empty: "the file is empty",
  quoteOpen: "a quote is opened here and never closed",
  quoteOutOfPlace: 'a quote out of place: a field with a quote in it is written "like ""this"""',
  notText: "holds a NUL byte: not a text file in UTF-8",
  notUtf8: "not encoded in UTF-8: save the file as “CSV UTF-8”",
};

const de: CsvTexts = {
  unknownColumn: (name) => `unbekannte Spalte „${name}“`,
  columnTwice: (name) => `Spalte „${name}“ doppelt`,
  missingColumn: (name) => `Spalte „${name}“ fehlt`,
  semicolons: "die Spalten sind durch Semikolons getrennt; bitte durch Kommas trennen",
  fields: (expected, found) => `${String(expected)} Felder erwartet, ${String(found)} gefunden`,
  empty: "die Datei ist leer",
  quoteOpen: "ein Anführungszeichen wird hier geöffnet und nie geschlossen",
  quoteOutOfPlace:
    'ein Anführungszeichen am falschen Ort: Ein Feld, das eines enthält, schreibt man "so ""wie hier"""',
  notText: "enthält ein Nullbyte: keine Textdatei in UTF-8",
  notUtf8: "nicht in UTF-8 codiert: Speichern Sie die Datei als „CSV UTF-8“",
};

export const csvTexts: Catalogue<CsvTexts> = { fr, en, de };
