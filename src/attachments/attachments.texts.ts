import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { AttachmentMistake } from "./read-attachment";

const fr = {
  hint: "PDF, JPEG ou PNG, 5\u00A0Mo au plus.",
  mistakes: {
    "file-empty": (field: string) => `${field}\u00A0: ce fichier est vide. Choisissez-en un autre`,
    "file-too-large": (field: string) =>
      `${field}\u00A0: ce fichier dépasse 5\u00A0Mo. Choisissez-en un plus petit`,
    "file-wrong-type": (field: string) =>
      `${field}\u00A0: ce fichier n’est ni un PDF, ni un JPEG, ni un PNG qui s’ouvre. Choisissez-en un autre`,
  } satisfies Readonly<Record<AttachmentMistake, (field: string) => string>>,
};

type AttachmentsTexts = TextsLike<typeof fr>;

const en: AttachmentsTexts = {
  hint: "PDF, JPEG or PNG, 5\u00A0MB at most.",
  mistakes: {
    "file-empty": (field) => `${field}: this file is empty. Choose another one`,
    "file-too-large": (field) =>
      `${field}: this file is larger than 5\u00A0MB. Choose a smaller one`,
    "file-wrong-type": (field) =>
      `${field}: this file is no PDF, JPEG or PNG that opens. Choose another one`,
  },
};

const de: AttachmentsTexts = {
  hint: "PDF, JPEG oder PNG, höchstens 5\u00A0MB.",
  mistakes: {
    "file-empty": (field) => `${field}: Diese Datei ist leer. Wählen Sie eine andere`,
    "file-too-large": (field) =>
      `${field}: Diese Datei ist größer als 5\u00A0MB. Wählen Sie eine kleinere`,
    "file-wrong-type": (field) =>
      `${field}: Diese Datei ist kein lesbares PDF, JPEG oder PNG. Wählen Sie eine andere`,
  },
};

export const attachmentsTexts: Catalogue<AttachmentsTexts> = { fr, en, de };
