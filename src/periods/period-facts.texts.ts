import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  facts: {
    cutOff: "Date d’arrêté",
    closedAt: "Arrêté le",
    replyBy: "Observations jusqu’au",
    publishFrom: "Publication à partir du",
    publishedAt: "Publié le",
    calendar: "Calendrier",
    rules: "Règles de calcul",
    version: (version: string) => `version\u00A0${version}`,
    charters: "Versions de la charte",
    measurements: "Mesures examinées",
    measurementsSha256: "Empreinte des mesures (SHA-256)",
    scorecardsSha256: "Empreinte des résultats (SHA-256)",
  },
  inclusive: (day: string) => `${day} inclus`,
  parisTime: (instant: string) => `${instant}, heure de Paris`,
};

const en: TextsLike<typeof fr> = {
  facts: {
    cutOff: "Cut-off",
    closedAt: "Closed on",
    replyBy: "Replies until",
    publishFrom: "Publication from",
    publishedAt: "Published on",
    calendar: "Calendar",
    rules: "Rules of calculation",
    version: (version) => `version\u00A0${version}`,
    charters: "Versions of the charter",
    measurements: "Measurements looked at",
    measurementsSha256: "Digest of the measurements (SHA-256)",
    scorecardsSha256: "Digest of the results (SHA-256)",
  },
  inclusive: (day) => `${day} inclusive`,
  parisTime: (instant) => `${instant}, Paris time`,
};

const de: TextsLike<typeof fr> = {
  facts: {
    cutOff: "Stichtag",
    closedAt: "Abgeschlossen am",
    replyBy: "Stellungnahme bis",
    publishFrom: "Veröffentlichung ab",
    publishedAt: "Veröffentlicht am",
    calendar: "Kalender",
    rules: "Rechenregeln",
    version: (version) => `Fassung\u00A0${version}`,
    charters: "Fassungen der Charta",
    measurements: "Betrachtete Messungen",
    measurementsSha256: "Prüfsumme der Messungen (SHA-256)",
    scorecardsSha256: "Prüfsumme der Ergebnisse (SHA-256)",
  },
  inclusive: (day) => `einschließlich ${day}`,
  parisTime: (instant) => `${instant}, Pariser Zeit`,
};

/** What is decided and frozen of a half-year, term by term. */
export const periodFactsTexts: Catalogue<TextsLike<typeof fr>> = { fr, en, de };
