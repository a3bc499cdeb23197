import type { Catalogue } from "../infrastructure/language";
import type { FileMistake } from "./event-upload";

type FileMistakeTexts = Readonly<Record<FileMistake, string>>;

/** Why a file cannot be read at all, and what to do about it. */
const fr: FileMistakeTexts = {
  "no-file": "Choisissez un fichier",
  "too-large":
    "Le fichier dépasse 10 Mo\u00A0: rien n’en a été gardé. Répartissez les événements sur plusieurs fichiers.",
  empty: "Le fichier est vide",
  workbook:
    "C’est un classeur, pas un fichier CSV. Dans votre tableur, choisissez «\u00A0Enregistrer sous\u00A0», puis «\u00A0CSV UTF-8\u00A0».",
  binary:
    "Ce n’est pas un texte, mais peut-être une image, un PDF ou une archive. Choisissez le fichier CSV des événements.",
  "utf-16": "Le fichier est codé en UTF-16. Enregistrez-le au format «\u00A0CSV UTF-8\u00A0».",
  "latin-1":
    "Le fichier n’est pas en UTF-8, mais sans doute en Latin-1 (Windows-1252)\u00A0: les lettres accentuées seraient fausses. Enregistrez-le au format «\u00A0CSV UTF-8\u00A0».",
};

const en: FileMistakeTexts = {
  "no-file": "Choose a file",
  "too-large":
    "The file is larger than 10 MB: nothing of it was kept. Spread the events over several files.",
  empty: "The file is empty",
  workbook:
    "This is a workbook, not a CSV file. In your spreadsheet, choose “Save as”, then “CSV UTF-8”.",
  binary:
    "This is no text at all, but perhaps an image, a PDF or an archive. Choose the CSV file of the events.",
  "utf-16": "The file is encoded in UTF-16. Save it as “CSV UTF-8”.",
  "latin-1":
    "The file is not in UTF-8 but probably in Latin-1 (Windows-1252): accented letters would be wrong. Save it as “CSV UTF-8”.",
};

const de: FileMistakeTexts = {
  "no-file": "Wählen Sie eine Datei",
  "too-large":
    "Die Datei ist größer als 10 MB: Nichts davon wurde behalten. Verteilen Sie die Ereignisse auf mehrere Dateien.",
  empty: "Die Datei ist leer",
  workbook:
    "Das ist eine Arbeitsmappe, keine CSV-Datei. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“, dann „CSV UTF-8“.",
  binary:
    "Das ist kein Text, sondern vielleicht ein Bild, ein PDF oder ein Archiv. Wählen Sie die CSV-Datei mit den Ereignissen.",
  "utf-16": "Die Datei ist in UTF-16 codiert. Speichern Sie sie als „CSV UTF-8“.",
  "latin-1":
    "Die Datei ist nicht in UTF-8, sondern vermutlich in Latin-1 (Windows-1252): Umlaute wären falsch. Speichern Sie sie als „CSV UTF-8“.",
};

export const fileMistakeTexts: Catalogue<FileMistakeTexts> = { fr, en, de };
