import type { Catalogue, TextsLike } from "../infrastructure/language";
import { CODE_MINUTES } from "../infrastructure/one-time-code";

const fr = {
  title: "Saisissez le code reçu par courriel",
  sent: (email: string, until: string) =>
    `Un code à six chiffres a été envoyé à ${email}. Il vaut jusqu’à ${until}, heure de Paris, et ne sert qu’une fois.`,
  endedTitle: "Demandez un autre code",
  ended: (email: string) =>
    `Le dernier code envoyé à ${email} n’est plus valable. Rien n’est signé.`,
  code: "Code à six chiffres",
  codeHint: "Le courriel peut mettre une minute à venir. Regardez aussi dans les indésirables.",
  sign: (organisation: string) => `Signer pour ${organisation}`,
  again: "Rien reçu, ou trop tard\u202F?",
  sendAnother: "Envoyer un autre code",
  anotherEnds: "Un nouveau code remplace le précédent.",
  otherAddress: "Changer d’adresse",
  mailbox: "Ce serveur d’essai n’envoie aucun courriel.",
  openMailbox: "Lire le code dans la boîte aux lettres locale",
  mistakes: {
    malformed: "Saisissez les six chiffres du code",
    wrong: (left: string) => `Ce n’est pas le bon code. Essais restants\u00A0: ${left}.`,
    exhausted: "Ce code n’est plus valable\u00A0: cinq essais ont été faits. Demandez-en un autre.",
    expired: `Ce code n’est plus valable\u00A0: ses ${CODE_MINUTES}\u00A0minutes sont passées. Demandez-en un autre.`,
    ended: "Ce code a été remplacé par un autre. Saisissez le dernier reçu.",
  },
};

export type CodeTexts = TextsLike<typeof fr>;

const en: CodeTexts = {
  title: "Enter the code sent to you by e-mail",
  sent: (email, until) =>
    `A six-digit code was sent to ${email}. It is good until ${until}, Paris time, and works once.`,
  endedTitle: "Ask for another code",
  ended: (email) => `The last code sent to ${email} is no longer good. Nothing is signed.`,
  code: "Six-digit code",
  codeHint: "The e-mail may take a minute to arrive. Look among unwanted mail too.",
  sign: (organisation) => `Sign for ${organisation}`,
  again: "Nothing received, or too late?",
  sendAnother: "Send another code",
  anotherEnds: "A new code replaces the one before.",
  otherAddress: "Change the address",
  mailbox: "This trial server sends no e-mail.",
  openMailbox: "Read the code in the local mailbox",
  mistakes: {
    malformed: "Enter the six digits of the code",
    wrong: (left) => `This is not the right code. Tries left: ${left}.`,
    exhausted: "This code is no longer good: five tries have been made. Ask for another one.",
    expired: `This code is no longer good: its ${CODE_MINUTES}\u00A0minutes are over. Ask for another one.`,
    ended: "This code was replaced by another one. Enter the last one you received.",
  },
};

const de: CodeTexts = {
  title: "Geben Sie den Code aus der E-Mail ein",
  sent: (email, until) =>
    `Ein sechsstelliger Code ging an ${email}. Er gilt bis ${until}\u00A0Uhr, Pariser Zeit, und nur ein Mal.`,
  endedTitle: "Fordern Sie einen neuen Code an",
  ended: (email) => `Der letzte Code an ${email} gilt nicht mehr. Nichts ist unterzeichnet.`,
  code: "Sechsstelliger Code",
  codeHint: "Die E-Mail kann eine Minute brauchen. Sehen Sie auch im Spam-Ordner nach.",
  sign: (organisation) => `Für ${organisation} unterzeichnen`,
  again: "Nichts erhalten, oder zu spät?",
  sendAnother: "Neuen Code senden",
  anotherEnds: "Ein neuer Code ersetzt den vorigen.",
  otherAddress: "Adresse ändern",
  mailbox: "Dieser Testserver verschickt keine E-Mails.",
  openMailbox: "Den Code im lokalen Postfach lesen",
  mistakes: {
    malformed: "Geben Sie die sechs Ziffern des Codes ein",
    wrong: (left) => `Das ist nicht der richtige Code. Verbleibende Versuche: ${left}.`,
    exhausted:
      "Dieser Code gilt nicht mehr: Fünf Versuche sind verbraucht. Fordern Sie einen neuen an.",
    expired: `Dieser Code gilt nicht mehr: Seine ${CODE_MINUTES}\u00A0Minuten sind vorbei. Fordern Sie einen neuen an.`,
    ended: "Dieser Code wurde durch einen anderen ersetzt. Geben Sie den zuletzt erhaltenen ein.",
  },
};

export const codeTexts: Catalogue<CodeTexts> = { fr, en, de };
