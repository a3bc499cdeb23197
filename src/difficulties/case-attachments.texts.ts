import type { Catalogue, TextsLike } from "../infrastructure/language";
import { MOST_ATTACHMENTS } from "./difficulty";

const most = String(MOST_ATTACHMENTS);

/** Of the files of a case, wherever they are shown. */
const fr = {
  title: "Pièces jointes",
  lede: `Un courriel de la plateforme, une facture, une capture d’écran\u00A0: ${most} fichiers au plus, ou aucun.`,
  seenBy:
    "La plateforme ne les voit que si elle peut savoir qui vous êtes. L’administration et, s’il y en a un, le médiateur les voient toujours. Ils sont effacés avec le reste.",
  none: "Aucun fichier n’est joint.",
  file: "Fichier à joindre",
  optional: "(facultatif)",
  add: "Joindre ce fichier",
  remove: "Retirer",
  goOn: "Continuer",
  full: `Il y a ${most} fichiers\u00A0: c’est le plus qu’un dossier peut en avoir.`,
  mistakes: {
    "file-missing": "Choisissez le fichier à joindre",
    "too-many": `Un dossier a ${most} fichiers au plus`,
  },
  again: "Choisissez de nouveau le fichier\u00A0: il n’a pas été conservé.",
};

export type CaseAttachmentsTexts = TextsLike<typeof fr>;

const en: CaseAttachmentsTexts = {
  title: "Attachments",
  lede: `A mail from the platform, an invoice, a screenshot: ${most} files at most, or none.`,
  seenBy:
    "The platform sees them only if it may know who you are. The administration and, where there is one, the mediator always see them. They are erased with everything else.",
  none: "No file is attached.",
  file: "File to attach",
  optional: "(optional)",
  add: "Attach this file",
  remove: "Remove",
  goOn: "Continue",
  full: `There are ${most} files: a case can have no more.`,
  mistakes: {
    "file-missing": "Choose the file to attach",
    "too-many": `A case has ${most} files at most`,
  },
  again: "Choose the file again: it was not kept.",
};

const de: CaseAttachmentsTexts = {
  title: "Anhänge",
  lede: `Eine E-Mail der Plattform, eine Rechnung, ein Bildschirmfoto: höchstens ${most} Dateien, oder keine.`,
  seenBy:
    "Die Plattform sieht sie nur, wenn sie erfahren darf, wer Sie sind. Die Verwaltung und, falls es eine Mediation gibt, wer sie führt, sehen sie immer. Sie werden mit allem anderen gelöscht.",
  none: "Keine Datei ist angehängt.",
  file: "Datei zum Anhängen",
  optional: "(freiwillig)",
  add: "Diese Datei anhängen",
  remove: "Entfernen",
  goOn: "Weiter",
  full: `Es sind ${most} Dateien: Mehr kann ein Fall nicht haben.`,
  mistakes: {
    "file-missing": "Wählen Sie die Datei zum Anhängen",
    "too-many": `Ein Fall hat höchstens ${most} Dateien`,
  },
  again: "Wählen Sie die Datei erneut: Sie wurde nicht behalten.",
};

export const caseAttachmentsTexts: Catalogue<CaseAttachmentsTexts> = { fr, en, de };
