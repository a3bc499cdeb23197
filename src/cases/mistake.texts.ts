import type { EventType } from "../charter/indicator";
import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  noCharter: "aucune version de la charte n’est encore publiée",
  unknownPlatform: (slug: string) => `plateforme inconnue «\u00A0${slug}\u00A0»`,
  otherPlatform: (slug: string, own: string) =>
    `ce fichier ne peut parler que de «\u00A0${own}\u00A0», pas de «\u00A0${slug}\u00A0»`,
  empty: "est vide",
  spaces: "commence ou finit par une espace",
  tooLong: (length: number, most: number) =>
    `compte ${String(length)} caractères, ${String(most)} au plus`,
  invisible: "contient un caractère de commande",
  unknownEvent: (type: string) => `événement inconnu «\u00A0${type}\u00A0»`,
  notAnInstant: (text: string) =>
    `«\u00A0${text}\u00A0» n’est pas un instant avec décalage horaire, comme 2026-05-07T09:30:00+02:00`,
  future: (text: string) => `${text} est dans le futur`,
  codeless: (type: string) => `${type} ne porte pas de code`,
  unknownCode: (code: string, known: string) =>
    `code inconnu «\u00A0${code}\u00A0»\u00A0; codes possibles\u00A0: ${known}`,
  codeDiffers: "cet événement a déjà un autre code, au registre ou plus haut dans le fichier",
  startMissing: (type: EventType, starts: readonly EventType[]) =>
    `${type} arrête un délai que rien n’a ouvert\u00A0: aucun ${starts.join(" ni ")} avant lui`,
  reasonMissing: "une correction dit son motif",
  nothingCorrected: "un motif n’a de sens qu’avec l’instant corrigé (corrects)",
  nothingToCorrect: (type: EventType, instant: string) =>
    `aucun ${type} du ${instant} n’était enregistré dans ce dossier\u00A0: il n’y a rien à corriger`,
  notDeclared:
    "cet événement a été signalé par l’entreprise vendeuse ou constaté par l’administration ou la médiation\u00A0: une plateforme ne corrige que ce qu’elle a déclaré",
  correctedAlready: (instant: string) =>
    `cet événement a déjà été corrigé\u00A0; c’est celui du ${instant} qui compte désormais`,
  unchanged: "la correction ne change rien",
  recordedAlready: "un autre événement du même type est déjà enregistré à cet instant",
  startTaken: (stop: EventType, instant: string) =>
    `sans cet événement, ${stop} du ${instant} arrêterait un délai que rien n’a ouvert`,
  tooManyCorrections: (most: number) =>
    `plus de ${String(most)} corrections\u00A0: répartissez-les sur plusieurs fichiers`,
  moreMayShow:
    "D’autres erreurs peuvent apparaître une fois celles-ci corrigées\u00A0: les événements d’un même dossier ne sont comparés entre eux qu’ensuite.",
};

/** What may be wrong with the events that are handed in. */
export type MistakeTexts = TextsLike<typeof fr>;

const en: MistakeTexts = {
  noCharter: "no version of the charter is published yet",
  unknownPlatform: (slug) => `unknown platform “${slug}”`,
  otherPlatform: (slug, own) => `this file may speak of “${own}” only, not of “${slug}”`,
  empty: "is empty",
  spaces: "starts or ends with a space",
  tooLong: (length, most) => `has ${String(length)} characters, ${String(most)} at most`,
  invisible: "holds a control character",
  unknownEvent: (type) => `unknown event “${type}”`,
  notAnInstant: (text) =>
    `“${text}” is not an instant with an offset, like 2026-05-07T09:30:00+02:00`,
  future: (text) => `${text} is in the future`,
  codeless: (type) => `${type} carries no code`,
  unknownCode: (code, known) => `unknown code “${code}”, known: ${known}`,
  codeDiffers: "this event has another code already, in the register or further up in the file",
  startMissing: (type, starts) =>
    `${type} stops a clock that nothing started: no ${starts.join(" or ")} before it`,
  reasonMissing: "a correction gives its reason",
  nothingCorrected: "a reason needs the instant that is corrected (corrects)",
  nothingToCorrect: (type, instant) =>
    `no ${type} of ${instant} was recorded in this case: there is nothing to correct`,
  notDeclared:
    "this event was reported by the seller or observed by the administration or the mediator: a platform corrects only what it declared",
  correctedAlready: (instant) =>
    `this event was corrected already; the one of ${instant} counts now`,
  unchanged: "the correction changes nothing",
  recordedAlready: "another event of this kind is recorded at that instant already",
  startTaken: (stop, instant) =>
    `without this event, ${stop} of ${instant} would stop a clock that nothing started`,
  tooManyCorrections: (most) =>
    `more than ${String(most)} corrections: spread them over several files`,
  moreMayShow:
    "Further mistakes may show once these are mended: the events of a case are compared with one another only then.",
};

const de: MistakeTexts = {
  noCharter: "es ist noch keine Fassung der Charta veröffentlicht",
  unknownPlatform: (slug) => `unbekannte Plattform „${slug}“`,
  otherPlatform: (slug, own) => `diese Datei darf nur von „${own}“ sprechen, nicht von „${slug}“`,
  empty: "ist leer",
  spaces: "beginnt oder endet mit einem Leerzeichen",
  tooLong: (length, most) => `hat ${String(length)} Zeichen, höchstens ${String(most)}`,
  invisible: "enthält ein Steuerzeichen",
  unknownEvent: (type) => `unbekanntes Ereignis „${type}“`,
  notAnInstant: (text) =>
    `„${text}“ ist kein Zeitpunkt mit Zeitverschiebung, wie 2026-05-07T09:30:00+02:00`,
  future: (text) => `${text} liegt in der Zukunft`,
  codeless: (type) => `${type} trägt keinen Code`,
  unknownCode: (code, known) => `unbekannter Code „${code}“, möglich: ${known}`,
  codeDiffers:
    "dieses Ereignis hat schon einen anderen Code, im Register oder weiter oben in der Datei",
  startMissing: (type, starts) =>
    `${type} beendet eine Frist, die nichts eröffnet hat: kein ${starts.join(" oder ")} davor`,
  reasonMissing: "eine Berichtigung nennt ihren Grund",
  nothingCorrected: "ein Grund braucht den Zeitpunkt, der berichtigt wird (corrects)",
  nothingToCorrect: (type, instant) =>
    `in diesem Fall war kein ${type} vom ${instant} erfasst: Es gibt nichts zu berichtigen`,
  notDeclared:
    "dieses Ereignis hat der Händler gemeldet oder die Verwaltung oder die Mediation festgestellt: Eine Plattform berichtigt nur, was sie erklärt hat",
  correctedAlready: (instant) =>
    `dieses Ereignis wurde bereits berichtigt; es zählt nun das vom ${instant}`,
  unchanged: "die Berichtigung ändert nichts",
  recordedAlready: "ein anderes Ereignis dieser Art ist zu diesem Zeitpunkt bereits erfasst",
  startTaken: (stop, instant) =>
    `ohne dieses Ereignis würde ${stop} vom ${instant} eine Frist beenden, die nichts eröffnet hat`,
  tooManyCorrections: (most) =>
    `mehr als ${String(most)} Berichtigungen: Verteilen Sie sie auf mehrere Dateien`,
  moreMayShow:
    "Weitere Fehler können sich zeigen, sobald diese behoben sind: Erst dann werden die Ereignisse eines Falls miteinander verglichen.",
};

export const mistakeTexts: Catalogue<MistakeTexts> = { fr, en, de };
