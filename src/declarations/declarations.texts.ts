import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { AverageUnit, ComplaintOutcome } from "./declared-figures";

/** What the figures of a declaration are called, wherever they are shown. */
const fr = {
  complaints: "Réclamations reçues",
  family: (name: string) => `Motif\u00A0: ${name}`,
  otherFamily: "autre",
  average: "Délai moyen de traitement",
  outcomes: {
    favourable: "Issue favorable au vendeur",
    partly: "Issue en partie favorable",
    unfavourable: "Issue défavorable",
    withdrawn: "Retirées par le vendeur",
    open: "Encore en cours",
  } satisfies Record<ComplaintOutcome, string>,
  units: {
    hours: { one: "heure", other: "heures" },
    days: { one: "jour", other: "jours" },
  } satisfies Record<AverageUnit, { one: string; other: string }>,
  columns: { figure: "Chiffre", declared: "Déclaré", recorded: "Selon le registre" },
  withheld: "non publié",
  unknown: "–",
  title: "Déclaration semestrielle",
  intro: (day: string) =>
    `Remise le ${day}, à côté de ce que le registre connaissait alors par les événements des dossiers.`,
  corrected: (version: string, day: string) => `Version\u00A0${version}, rectifiée le ${day}.`,
  reason: (words: string) => `Raison de la rectification\u00A0: «\u00A0${words}\u00A0»`,
  explanation: (words: string) => `La plateforme explique l’écart\u00A0: «\u00A0${words}\u00A0»`,
  idleFamilies: "Aucune réclamation n’est déclarée pour les motifs qui ne figurent pas ici.",
  few: "Un nombre inférieur à cinq, ou qu’une soustraction révélerait, n’est pas publié.",
  former: (version: string, day: string) => `Version\u00A0${version}, du ${day}, remplacée`,
  caption: (period: string) => `Réclamations déclarées, ${period}`,
  table: "Réclamations du semestre",
};

export type DeclarationsTexts = TextsLike<typeof fr>;

const en: DeclarationsTexts = {
  complaints: "Complaints received",
  family: (name) => `Type: ${name}`,
  otherFamily: "other",
  average: "Average time to process",
  outcomes: {
    favourable: "Decided for the seller",
    partly: "Decided for the seller in part",
    unfavourable: "Decided against the seller",
    withdrawn: "Withdrawn by the seller",
    open: "Still under way",
  },
  units: {
    hours: { one: "hour", other: "hours" },
    days: { one: "day", other: "days" },
  },
  columns: { figure: "Figure", declared: "Declared", recorded: "By the register" },
  withheld: "not published",
  unknown: "–",
  title: "Half-yearly declaration",
  intro: (day) =>
    `Handed in on ${day}, beside what the register then knew from the events of cases.`,
  corrected: (version, day) => `Version\u00A0${version}, corrected on ${day}.`,
  reason: (words) => `Reason for the correction: “${words}”`,
  explanation: (words) => `The platform explains the difference: “${words}”`,
  idleFamilies: "No complaint is declared of the types that are not listed here.",
  few: "A number under five, or one that subtracting would reveal, is not published.",
  former: (version, day) => `Version\u00A0${version}, of ${day}, replaced`,
  caption: (period) => `Complaints declared, ${period}`,
  table: "Complaints of the half-year",
};

const de: DeclarationsTexts = {
  complaints: "Eingegangene Beschwerden",
  family: (name) => `Grund: ${name}`,
  otherFamily: "anderer",
  average: "Durchschnittliche Bearbeitungszeit",
  outcomes: {
    favourable: "Zugunsten des Händlers entschieden",
    partly: "Teilweise zugunsten des Händlers",
    unfavourable: "Zulasten des Händlers entschieden",
    withdrawn: "Vom Händler zurückgezogen",
    open: "Noch offen",
  },
  units: {
    hours: { one: "Stunde", other: "Stunden" },
    days: { one: "Tag", other: "Tage" },
  },
  columns: { figure: "Zahl", declared: "Erklärt", recorded: "Laut Register" },
  withheld: "nicht veröffentlicht",
  unknown: "–",
  title: "Halbjahreserklärung",
  intro: (day) =>
    `Eingereicht am ${day}, neben dem, was das Register damals aus den Ereignissen der Fälle wusste.`,
  corrected: (version, day) => `Fassung\u00A0${version}, berichtigt am ${day}.`,
  reason: (words) => `Grund der Berichtigung: „${words}“`,
  explanation: (words) => `Die Plattform erklärt den Unterschied: „${words}“`,
  idleFamilies: "Zu den Gründen, die hier nicht stehen, ist keine Beschwerde erklärt.",
  few: "Eine Zahl unter fünf, oder eine, die sich durch Abziehen verriete, wird nicht veröffentlicht.",
  former: (version, day) => `Fassung\u00A0${version} vom ${day}, ersetzt`,
  caption: (period) => `Erklärte Beschwerden, ${period}`,
  table: "Beschwerden des Halbjahrs",
};

export const declarationsTexts: Catalogue<DeclarationsTexts> = { fr, en, de };
