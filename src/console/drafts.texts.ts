import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: (period: string) => `Résultats soumis aux plateformes, ${period}`,
  ofPlatform: (platform: string, period: string) => `${platform}, ${period}`,
  lede: (closedAt: string) =>
    `Ce que chaque plateforme a pu lire à partir du ${closedAt}, et ce que donnent les événements enregistrés depuis. Un chiffre change lorsqu’un événement daté d’avant la date d’arrêté est enregistré ou rectifié ensuite.`,
  publishedLede: (closedAt: string) =>
    `Ce que chaque plateforme a pu lire à partir du ${closedAt}, et ce qui a été publié.`,
  unchanged: "Aucun chiffre n’a changé depuis l’arrêté.",
  changed: {
    one: "chiffre a changé depuis l’arrêté.",
    other: "chiffres ont changé depuis l’arrêté.",
  },
  changedTitle: "Ce qui a changé",
  changedCaption: "Par plateforme et engagement",
  before: "Le jour de l’arrêté",
  after: "Depuis",
  draftsTitle: "Par plateforme",
  draftsCaption: "Tels qu’ils sont calculés maintenant à la date d’arrêté",
  publishedCaption: "Tels qu’ils sont publiés",
  columns: {
    platform: "Plateforme",
    taken: "Engagements pris",
    kept: "Tenus",
    changed: "Chiffres modifiés",
    represented: "Représentant",
  },
  represented: "Inscrit",
  unrepresented: "Aucun\u00A0: personne n’est informé par courriel",
  none: "Aucune plateforme n’a de résultats pour ce semestre.",
  notKept:
    "Ce semestre a été arrêté avant que les résultats soumis ne soient conservés\u00A0: rien ne permet de les comparer.",
  late: (platforms: string) =>
    `Sans résultats soumis, car leur signature a été enregistrée après l’arrêté\u00A0: ${platforms}. Ce semestre n’est pas publié pour elles.`,
  results: "Résultats par engagement",
  resultColumns: {
    commitment: "Engagement",
    verdict: "Verdict",
    share: "Part tenue",
    base: "Sur quoi elle se fonde",
  },
};

export type DraftsTexts = TextsLike<typeof fr>;

const en: DraftsTexts = {
  title: (period) => `Draft results put to the platforms, ${period}`,
  ofPlatform: (platform, period) => `${platform}, ${period}`,
  lede: (closedAt) =>
    `What each platform could read from ${closedAt}, and what the events recorded since make of it. A figure changes when an event dated before the cut-off is recorded or corrected afterwards.`,
  publishedLede: (closedAt) =>
    `What each platform could read from ${closedAt}, and what was published.`,
  unchanged: "No figure has changed since the closing.",
  changed: {
    one: "figure has changed since the closing.",
    other: "figures have changed since the closing.",
  },
  changedTitle: "What has changed",
  changedCaption: "By platform and commitment",
  before: "On the day of the closing",
  after: "Since",
  draftsTitle: "By platform",
  draftsCaption: "As computed now, at the cut-off",
  publishedCaption: "As published",
  columns: {
    platform: "Platform",
    taken: "Commitments taken",
    kept: "Kept",
    changed: "Figures changed",
    represented: "Representative",
  },
  represented: "Registered",
  unrepresented: "None: nobody is told by mail",
  none: "No platform has results for this half-year.",
  notKept:
    "This half-year was closed before draft results were kept: there is nothing to compare with.",
  late: (platforms) =>
    `Without draft results, because their signature was entered after the closing: ${platforms}. This half-year is not published for them.`,
  results: "Results by commitment",
  resultColumns: {
    commitment: "Commitment",
    verdict: "Verdict",
    share: "Share kept",
    base: "What it stands on",
  },
};

const de: DraftsTexts = {
  title: (period) => `Den Plattformen vorgelegte Ergebnisse, ${period}`,
  ofPlatform: (platform, period) => `${platform}, ${period}`,
  lede: (closedAt) =>
    `Was jede Plattform ab dem ${closedAt} lesen konnte, und was sich aus den seither erfassten Ereignissen ergibt. Eine Zahl ändert sich, wenn ein Ereignis von vor dem Stichtag erst danach erfasst oder berichtigt wird.`,
  publishedLede: (closedAt) =>
    `Was jede Plattform ab dem ${closedAt} lesen konnte, und was veröffentlicht wurde.`,
  unchanged: "Seit dem Abschluss hat sich keine Zahl geändert.",
  changed: {
    one: "Zahl hat sich seit dem Abschluss geändert.",
    other: "Zahlen haben sich seit dem Abschluss geändert.",
  },
  changedTitle: "Was sich geändert hat",
  changedCaption: "Nach Plattform und Zusage",
  before: "Am Tag des Abschlusses",
  after: "Seither",
  draftsTitle: "Nach Plattform",
  draftsCaption: "Wie sie jetzt zum Stichtag berechnet werden",
  publishedCaption: "Wie sie veröffentlicht sind",
  columns: {
    platform: "Plattform",
    taken: "Übernommene Zusagen",
    kept: "Eingehalten",
    changed: "Geänderte Zahlen",
    represented: "Vertretung",
  },
  represented: "Eingetragen",
  unrepresented: "Keine: niemand wird per E-Mail unterrichtet",
  none: "Keine Plattform hat Ergebnisse für dieses Halbjahr.",
  notKept:
    "Dieses Halbjahr wurde abgeschlossen, bevor vorgelegte Ergebnisse aufbewahrt wurden: Ein Vergleich ist nicht möglich.",
  late: (platforms) =>
    `Ohne vorgelegte Ergebnisse, weil ihre Unterschrift erst nach dem Abschluss erfasst wurde: ${platforms}. Für sie wird dieses Halbjahr nicht veröffentlicht.`,
  results: "Ergebnisse nach Zusage",
  resultColumns: {
    commitment: "Zusage",
    verdict: "Urteil",
    share: "Eingehaltener Anteil",
    base: "Worauf er beruht",
  },
};

export const draftsTexts: Catalogue<DraftsTexts> = { fr, en, de };
