import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What an official has just done about a signature. */
const fr = {
  "receipt-sent": "L’accusé de réception est parti une nouvelle fois au signataire.",
  "correction-asked": "La demande de correction est partie au signataire.",
  proposed:
    "Votre acceptation est enregistrée. Une autre personne de l’administration doit accepter à son tour\u00A0; d’ici là, rien ne change dans le registre.",
  recorded:
    "La signature sur papier est enregistrée\u00A0: la plateforme est signataire dans le registre, à compter du jour de la signature.",
  accepted:
    "La signature est acceptée\u00A0: la plateforme est signataire dans le registre, et le signataire en est averti par courriel.",
  declined:
    "La signature n’est pas acceptée\u00A0: le motif est publié dans l’historique de la plateforme et envoyé au signataire.",
  "paper-declined":
    "La signature sur papier n’est pas acceptée\u00A0: le motif est publié dans l’historique de la plateforme.",
};

type ReviewDoneTexts = TextsLike<typeof fr>;

const en: ReviewDoneTexts = {
  "receipt-sent": "The receipt has been sent to the signatory once more.",
  "correction-asked": "The request for a correction has been sent to the signatory.",
  proposed:
    "Your acceptance is recorded. Another official has to accept as well; until then nothing changes in the register.",
  recorded:
    "The signature on paper is recorded: the platform is a signatory in the register, from the day of signing.",
  accepted:
    "The signature is accepted: the platform is a signatory in the register, and a mail tells the signatory.",
  declined:
    "The signature is not accepted: the reason is published in the platform’s history and sent to the signatory.",
  "paper-declined":
    "The signature on paper is not accepted: the reason is published in the platform’s history.",
};

const de: ReviewDoneTexts = {
  "receipt-sent": "Die Empfangsbestätigung ging der unterzeichnenden Person noch einmal zu.",
  "correction-asked": "Die Bitte um Berichtigung ging der unterzeichnenden Person zu.",
  proposed:
    "Ihre Annahme ist festgehalten. Eine weitere Person der Verwaltung muss ebenfalls annehmen; bis dahin ändert sich im Register nichts.",
  recorded:
    "Die Unterschrift auf Papier ist erfasst: Die Plattform ist im Register als Unterzeichnerin geführt, ab dem Tag der Unterzeichnung.",
  accepted:
    "Die Unterschrift ist angenommen: Die Plattform ist im Register als Unterzeichnerin geführt, und eine E-Mail teilt es der unterzeichnenden Person mit.",
  declined:
    "Die Unterschrift ist nicht angenommen: Die Begründung steht im Verlauf der Plattform und geht der unterzeichnenden Person zu.",
  "paper-declined":
    "Die Unterschrift auf Papier ist nicht angenommen: Die Begründung steht im Verlauf der Plattform.",
};

export const reviewDoneTexts: Catalogue<ReviewDoneTexts> = { fr, en, de };
