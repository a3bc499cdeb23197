import type { Catalogue, TextsLike } from "../infrastructure/language";
import { FIRST_YEAR, LAST_YEAR } from "./asked-question";

const YEARS = { first: String(FIRST_YEAR), last: String(LAST_YEAR) };

const fr = {
  title: "Calculer une échéance",
  lede: "D’une date et d’un engagement de la charte, l’échéance et son décompte, jour par jour\u00A0: le même que sur chaque dossier.",
  errorSummary: "Vérifiez votre saisie",
  noCharter: "La charte n’est pas encore publiée",
  noCharterText: "Les échéances se calculent dès sa publication.",
  rule: "Engagement",
  ruleHint: (version: string) => `Version ${version} de la charte.`,
  ruleFrom: (code: string, title: string, limit: string, event: string) =>
    `${code} – ${title} (${limit})\u00A0: ${event}`,
  otherTarget: (target: string, when: string) => `${target} ${when}`,
  choose: "Choisissez un engagement",
  day: "Jour de l’évènement",
  time: "Heure, à Paris",
  timeHint: "Seulement pour les engagements comptés en heures.",
  optional: "(facultatif)",
  pauses: "Compléments demandés au vendeur",
  pausesHint:
    "Une demande écrite de complément suspend certains délais, jusqu’à la réponse du vendeur. Sans réponse, elle compte jusqu’à aujourd’hui.",
  pause: (number: string) => `Demande ${number}`,
  requested: "Complément demandé le",
  supplied: "Complément reçu le",
  submit: "Calculer l’échéance",
  result: "Échéance",
  working: "Décompte",
  commitmentOf: (code: string, title: string) => `${code} – ${title}`,
  method: "Lire la méthode complète",
  asJson: "Ce calcul en JSON",
  asCsv: "Ce calcul en CSV",
  unknownParameter: (name: string, known: string) =>
    `Le paramètre «\u00A0${name}\u00A0» n’existe pas\u00A0; ceux qui existent\u00A0: ${known}`,
  unknownLanguage: (known: string) => `Indiquez une langue de ce service\u00A0: ${known}`,
  mistakes: {
    "unknown-rule":
      "Choisissez un engagement mesuré de la charte, et l’évènement qui en fait partir le délai",
    "no-start": "Indiquez le jour de l’évènement",
    "unreadable-start":
      "Indiquez un jour qui existe, comme le 2026-05-07, et une heure comme 09:30",
    "instant-needed":
      "Cet engagement se compte en heures\u00A0: indiquez aussi l’heure de l’évènement",
    "year-out-of-range": `Indiquez une année de ${YEARS.first} à ${YEARS.last}`,
    "never-paused": "Le délai de cet engagement ne connaît pas de pause\u00A0: retirez ces dates",
    "unreadable-day": `Indiquez un jour qui existe, comme le 2026-05-11, de ${YEARS.first} à ${YEARS.last}`,
    "no-request": "Indiquez le jour où le complément a été demandé",
    "request-before-start": "Le complément ne peut être demandé avant l’évènement",
    "answer-before-request": "Le complément ne peut être reçu avant d’être demandé",
    "pause-within-pause":
      "Cette demande tombe avant la réponse à la précédente\u00A0: une pause court déjà",
  },
};

export type CalculatorTexts = TextsLike<typeof fr>;

const en: CalculatorTexts = {
  title: "Work out a due date",
  lede: "From a date and a commitment of the charter, the due date and its working, day by day: the same as on every case.",
  errorSummary: "Check what you entered",
  noCharter: "The charter is not published yet",
  noCharterText: "Due dates can be worked out once it is.",
  rule: "Commitment",
  ruleHint: (version) => `Version ${version} of the charter.`,
  ruleFrom: (code, title, limit, event) => `${code} – ${title} (${limit}): ${event}`,
  otherTarget: (target, when) => `${target} ${when}`,
  choose: "Choose a commitment",
  day: "Day of the event",
  time: "Time, in Paris",
  timeHint: "Only for commitments counted in hours.",
  optional: "(optional)",
  pauses: "Information asked of the seller",
  pausesHint:
    "A written request for information suspends some clocks until the seller has answered. Without an answer, it counts up to today.",
  pause: (number) => `Request ${number}`,
  requested: "Information requested on",
  supplied: "Information received on",
  submit: "Work out the due date",
  result: "Due date",
  working: "Working",
  commitmentOf: (code, title) => `${code} – ${title}`,
  method: "Read the whole method",
  asJson: "This working as JSON",
  asCsv: "This working as CSV",
  unknownParameter: (name, known) => `There is no parameter “${name}”; those that exist: ${known}`,
  unknownLanguage: (known) => `Enter a language of this service: ${known}`,
  mistakes: {
    "unknown-rule":
      "Choose a measured commitment of the charter, and the event that starts its clock",
    "no-start": "Enter the day of the event",
    "unreadable-start": "Enter a day that exists, like 2026-05-07, and a time like 09:30",
    "instant-needed": "This commitment is counted in hours: enter the time of the event as well",
    "year-out-of-range": `Enter a year from ${YEARS.first} to ${YEARS.last}`,
    "never-paused": "The clock of this commitment is never paused: remove these dates",
    "unreadable-day": `Enter a day that exists, like 2026-05-11, from ${YEARS.first} to ${YEARS.last}`,
    "no-request": "Enter the day on which the information was requested",
    "request-before-start": "The information cannot be requested before the event",
    "answer-before-request": "The information cannot be received before it is requested",
    "pause-within-pause":
      "This request comes before the answer to the one before: a pause is already running",
  },
};

const de: CalculatorTexts = {
  title: "Eine Frist berechnen",
  lede: "Aus einem Datum und einer Verpflichtung der Charta die Frist und ihre Berechnung, Tag für Tag: dieselbe wie in jedem Fall.",
  errorSummary: "Prüfen Sie Ihre Angaben",
  noCharter: "Die Charta ist noch nicht veröffentlicht",
  noCharterText: "Sobald sie es ist, lassen sich Fristen berechnen.",
  rule: "Verpflichtung",
  ruleHint: (version) => `Version ${version} der Charta.`,
  ruleFrom: (code, title, limit, event) => `${code} – ${title} (${limit}): ${event}`,
  otherTarget: (target, when) => `${target}, ${when}`,
  choose: "Wählen Sie eine Verpflichtung",
  day: "Tag des Ereignisses",
  time: "Uhrzeit in Paris",
  timeHint: "Nur für Verpflichtungen, die in Stunden gezählt werden.",
  optional: "(freiwillig)",
  pauses: "Rückfragen an den Händler",
  pausesHint:
    "Eine schriftliche Rückfrage hält manche Fristen an, bis der Händler geantwortet hat. Ohne Antwort zählt sie bis heute.",
  pause: (number) => `Rückfrage ${number}`,
  requested: "Rückfrage gestellt am",
  supplied: "Antwort erhalten am",
  submit: "Frist berechnen",
  result: "Frist",
  working: "Berechnung",
  commitmentOf: (code, title) => `${code} – ${title}`,
  method: "Die ganze Methode lesen",
  asJson: "Diese Berechnung als JSON",
  asCsv: "Diese Berechnung als CSV",
  unknownParameter: (name, known) =>
    `Den Parameter „${name}“ gibt es nicht; es gibt diese: ${known}`,
  unknownLanguage: (known) => `Geben Sie eine Sprache dieses Dienstes an: ${known}`,
  mistakes: {
    "unknown-rule":
      "Wählen Sie eine gemessene Verpflichtung der Charta und das Ereignis, mit dem ihre Frist beginnt",
    "no-start": "Geben Sie den Tag des Ereignisses an",
    "unreadable-start":
      "Geben Sie einen Tag an, den es gibt, wie 2026-05-07, und eine Uhrzeit wie 09:30",
    "instant-needed":
      "Diese Verpflichtung wird in Stunden gezählt: geben Sie auch die Uhrzeit des Ereignisses an",
    "year-out-of-range": `Geben Sie ein Jahr von ${YEARS.first} bis ${YEARS.last} an`,
    "never-paused": "Die Frist dieser Verpflichtung wird nie angehalten: entfernen Sie diese Daten",
    "unreadable-day": `Geben Sie einen Tag an, den es gibt, wie 2026-05-11, von ${YEARS.first} bis ${YEARS.last}`,
    "no-request": "Geben Sie den Tag der Rückfrage an",
    "request-before-start": "Die Rückfrage kann nicht vor dem Ereignis gestellt sein",
    "answer-before-request": "Die Antwort kann nicht vor der Rückfrage kommen",
    "pause-within-pause":
      "Diese Rückfrage kommt vor der Antwort auf die vorige: die Frist ist schon angehalten",
  },
};

export const calculatorTexts: Catalogue<CalculatorTexts> = { fr, en, de };
