import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  noToken:
    "Un jeton est attendu, dans l’en-tête Authorization\u00A0: Bearer. Un représentant de la plateforme en crée un sur le portail.",
  unknownToken: "Ce jeton est inconnu, expiré ou révoqué.",
  otherPlatform: "Ce jeton n’est pas celui de la plateforme nommée.",
  outOfScope: "Ce jeton permet de vérifier, pas d’enregistrer\u00A0: ajoutez dry_run=true.",
  noKey:
    "L’en-tête Idempotency-Key est attendu\u00A0: 1 à 255 caractères ASCII visibles, un nom par envoi.",
  otherBody: "Cette clé a déjà servi, il y a moins d’un jour, pour un autre contenu.",
  wrongType: "Le contenu est attendu en JSON (Content-Type\u00A0: application/json).",
  notJson: "Le contenu n’est pas du JSON en UTF-8.",
  tooLarge: "Le contenu dépasse quatre mégaoctets\u00A0: envoyez-le en plusieurs fois.",
  wrongMethod: (method: string, allowed: string) =>
    `Cette adresse ne connaît pas ${method}\u00A0; méthodes possibles\u00A0: ${allowed}.`,
  form: {
    missing: "ce champ est obligatoire, et il manque",
    types: {
      string: "doit être un texte, entre guillemets",
      object: "doit être un objet, entre accolades",
      array: "doit être une liste, entre crochets",
    },
    wrong: "n’a pas la forme attendue",
    unknownKey: "ce champ n’existe pas",
    noEvent: "ne contient aucun événement",
    tooManyEvents: (most: string) =>
      `contient plus de ${most} événements\u00A0: envoyez-les en plusieurs fois`,
    brokenText: "contient la moitié d’un caractère (Unicode), que rien ne peut enregistrer",
  },
  wrongParameters: "Un paramètre de l’adresse n’est pas reconnu.",
  parameters: {
    unknown: (name: string) =>
      `Le paramètre «\u00A0${name}\u00A0» n’existe pas\u202F; le seul est dry_run. Rien n’est enregistré.`,
    dryRun: "dry_run vaut true ou false. Rien n’est enregistré.",
  },
  malformed: "Le contenu n’a pas la forme attendue\u00A0; rien n’est enregistré.",
  mistakes: (count: number) =>
    count === 1
      ? "Une erreur\u00A0; rien n’est enregistré."
      : `${String(count)} erreurs\u00A0; rien n’est enregistré.`,
};

/** Why a call was not done. */
export type ProblemTexts = TextsLike<typeof fr>;

const en: ProblemTexts = {
  noToken:
    "A token is wanted, in the header Authorization: Bearer. Somebody who represents the platform makes one at the portal.",
  unknownToken: "This token is unknown, expired or revoked.",
  otherPlatform: "This token is not one of the platform that is named.",
  outOfScope: "This token allows to check, not to record: add dry_run=true.",
  noKey:
    "The header Idempotency-Key is wanted: 1 to 255 visible ASCII characters, a name for each call.",
  otherBody: "This key has served for another body, less than a day ago.",
  wrongType: "The body is wanted in JSON (Content-Type: application/json).",
  notJson: "The body is not JSON in UTF-8.",
  tooLarge: "The body is larger than four megabytes: send it in several calls.",
  wrongMethod: (method, allowed) =>
    `This address knows no ${method}; methods it knows: ${allowed}.`,
  form: {
    missing: "this field is required, and it is missing",
    types: {
      string: "must be a text, in quotation marks",
      object: "must be an object, in braces",
      array: "must be a list, in square brackets",
    },
    wrong: "does not have the form that is wanted",
    unknownKey: "there is no such field",
    noEvent: "holds no event",
    tooManyEvents: (most) => `holds more than ${most} events: send them in several calls`,
    brokenText: "holds half of a character (Unicode), which nothing can record",
  },
  wrongParameters: "A parameter of the address is not known.",
  parameters: {
    unknown: (name) =>
      `There is no parameter “${name}”; the only one is dry_run. Nothing is recorded.`,
    dryRun: "dry_run is true or false. Nothing is recorded.",
  },
  malformed: "The body does not have the form that is wanted; nothing is recorded.",
  mistakes: (count) =>
    count === 1
      ? "One mistake; nothing is recorded."
      : `${String(count)} mistakes; nothing is recorded.`,
};

const de: ProblemTexts = {
  noToken:
    "Erwartet wird ein Token im Header Authorization: Bearer. Wer die Plattform vertritt, erstellt ihn im Portal.",
  unknownToken: "Dieser Token ist unbekannt, abgelaufen oder widerrufen.",
  otherPlatform: "Dieser Token gehört nicht zu der genannten Plattform.",
  outOfScope: "Dieser Token erlaubt zu prüfen, nicht zu erfassen: Fügen Sie dry_run=true hinzu.",
  noKey:
    "Erwartet wird der Header Idempotency-Key: 1 bis 255 sichtbare ASCII-Zeichen, ein Name je Aufruf.",
  otherBody: "Dieser Schlüssel hat vor weniger als einem Tag einem anderen Inhalt gedient.",
  wrongType: "Der Inhalt wird in JSON erwartet (Content-Type: application/json).",
  notJson: "Der Inhalt ist kein JSON in UTF-8.",
  tooLarge: "Der Inhalt ist größer als vier Megabyte: Senden Sie ihn in mehreren Aufrufen.",
  wrongMethod: (method, allowed) =>
    `Diese Adresse kennt ${method} nicht; mögliche Methoden: ${allowed}.`,
  form: {
    missing: "dieses Feld ist nötig und fehlt",
    types: {
      string: "muss ein Text sein, in Anführungszeichen",
      object: "muss ein Objekt sein, in geschweiften Klammern",
      array: "muss eine Liste sein, in eckigen Klammern",
    },
    wrong: "hat nicht die erwartete Form",
    unknownKey: "dieses Feld gibt es nicht",
    noEvent: "enthält kein Ereignis",
    tooManyEvents: (most) =>
      `enthält mehr als ${most} Ereignisse: Senden Sie sie in mehreren Aufrufen`,
    brokenText: "enthält ein halbes Zeichen (Unicode), das sich nicht erfassen lässt",
  },
  wrongParameters: "Ein Parameter der Adresse ist unbekannt.",
  parameters: {
    unknown: (name) =>
      `Den Parameter „${name}“ gibt es nicht; der einzige ist dry_run. Nichts wird erfasst.`,
    dryRun: "dry_run ist true oder false. Nichts wird erfasst.",
  },
  malformed: "Der Inhalt hat nicht die erwartete Form; nichts wird erfasst.",
  mistakes: (count) =>
    count === 1
      ? "Ein Fehler; nichts wird erfasst."
      : `${String(count)} Fehler; nichts wird erfasst.`,
};

export const problemTexts: Catalogue<ProblemTexts> = { fr, en, de };
