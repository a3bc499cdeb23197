import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: (period: string) => `Résultats soumis aux plateformes, ${period}`,
  ofPlatform: (platform: string, period: string) => `${platform}, ${period}`,
  lede: (closedAt: string) =>
    `Ce que chaque plateforme a pu lire à partir du ${closedAt}, et ce que cela donne maintenant. Un résultat change lorsqu’un événement daté d’avant la date d’arrêté est enregistré, rectifié ou exclu, une déclaration reçue, une signature acceptée ou un jour férié ajouté.`,
  publishedLede: (closedAt: string) =>
    `Ce que chaque plateforme a pu lire à partir du ${closedAt}, et ce qui a été publié.`,
  unchanged: "Aucun résultat n’a changé depuis qu’ils ont été soumis.",
  changed: {
    one: "résultat a changé depuis qu’il a été soumis.",
    other: "résultats ont changé depuis qu’ils ont été soumis.",
  },
  changedTitle: "Ce qui a changé",
  changedCaption: "Par plateforme et engagement",
  ownChangedCaption: "Par engagement",
  before: "Tel que soumis",
  after: "Maintenant",
  published: "Tel que publié",
  draftsTitle: "Par plateforme",
  draftsCaption: "Tels qu’ils sont calculés maintenant à la date d’arrêté",
  publishedCaption: "Tels qu’ils sont publiés",
  columns: {
    platform: "Plateforme",
    taken: "Engagements pris",
    kept: "Tenus",
    changed: "Résultats modifiés",
    represented: "Représentant",
  },
  represented: "Inscrit",
  unrepresented: "Aucun joignable par courriel",
  none: "Aucune plateforme n’a de résultats pour ce semestre.",
  notKept:
    "Ce semestre a été clos avant que les résultats soumis ne soient conservés\u00A0: rien ne permet de les comparer.",
  late: (platforms: string) =>
    `Ni résultats soumis, ni publication pour ce semestre, la signature ayant été acceptée après la clôture\u00A0: ${platforms}.`,
  eventsTitle: "Événements enregistrés depuis la clôture",
  eventsCaption:
    "Datés de la date d’arrêté ou d’avant, les derniers enregistrés d’abord, cent au plus",
  eventColumns: {
    reference: "Dossier",
    event: "Événement",
    at: "Daté du",
    recordedAt: "Enregistré le",
  },
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
    `What each platform could read from ${closedAt}, and what it comes to now. A result changes when an event dated before the cut-off is recorded, corrected or excluded, a declaration received, a signature accepted or a holiday added.`,
  publishedLede: (closedAt) =>
    `What each platform could read from ${closedAt}, and what was published.`,
  unchanged: "No result has changed since they were put to the platforms.",
  changed: {
    one: "result has changed since it was put to its platform.",
    other: "results have changed since they were put to their platforms.",
  },
  changedTitle: "What has changed",
  changedCaption: "By platform and commitment",
  ownChangedCaption: "By commitment",
  before: "As put to it",
  after: "Now",
  published: "As published",
  draftsTitle: "By platform",
  draftsCaption: "As computed now, at the cut-off",
  publishedCaption: "As published",
  columns: {
    platform: "Platform",
    taken: "Commitments taken",
    kept: "Kept",
    changed: "Results changed",
    represented: "Representative",
  },
  represented: "Registered",
  unrepresented: "None reachable by mail",
  none: "No platform has results for this half-year.",
  notKept:
    "This half-year was closed before draft results were kept: there is nothing to compare with.",
  late: (platforms) =>
    `Neither draft results nor publication for this half-year, the signature having been accepted after the closing: ${platforms}.`,
  eventsTitle: "Events recorded since the closing",
  eventsCaption: "Dated to the cut-off or before, the last recorded first, a hundred at most",
  eventColumns: { reference: "Case", event: "Event", at: "Dated", recordedAt: "Recorded on" },
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
    `Was jede Plattform ab dem ${closedAt} lesen konnte, und was sich jetzt ergibt. Ein Ergebnis ändert sich, wenn ein Ereignis von vor dem Stichtag erfasst, berichtigt oder ausgenommen, eine Erklärung eingereicht, eine Unterschrift angenommen oder ein Feiertag ergänzt wird.`,
  publishedLede: (closedAt) =>
    `Was jede Plattform ab dem ${closedAt} lesen konnte, und was veröffentlicht wurde.`,
  unchanged: "Seit der Vorlage hat sich kein Ergebnis geändert.",
  changed: {
    one: "Ergebnis hat sich seit der Vorlage geändert.",
    other: "Ergebnisse haben sich seit der Vorlage geändert.",
  },
  changedTitle: "Was sich geändert hat",
  changedCaption: "Nach Plattform und Zusage",
  ownChangedCaption: "Nach Zusage",
  before: "Wie vorgelegt",
  after: "Jetzt",
  published: "Wie veröffentlicht",
  draftsTitle: "Nach Plattform",
  draftsCaption: "Wie sie jetzt zum Stichtag berechnet werden",
  publishedCaption: "Wie sie veröffentlicht sind",
  columns: {
    platform: "Plattform",
    taken: "Übernommene Zusagen",
    kept: "Eingehalten",
    changed: "Geänderte Ergebnisse",
    represented: "Vertretung",
  },
  represented: "Eingetragen",
  unrepresented: "Keine per E-Mail erreichbar",
  none: "Keine Plattform hat Ergebnisse für dieses Halbjahr.",
  notKept:
    "Dieses Halbjahr wurde abgeschlossen, bevor vorgelegte Ergebnisse aufbewahrt wurden: Ein Vergleich ist nicht möglich.",
  late: (platforms) =>
    `Für dieses Halbjahr weder vorgelegt noch veröffentlicht, weil die Unterschrift erst nach dem Abschluss angenommen wurde: ${platforms}.`,
  eventsTitle: "Seit dem Abschluss erfasste Ereignisse",
  eventsCaption:
    "Auf den Stichtag oder davor datiert, die zuletzt erfassten zuerst, höchstens hundert",
  eventColumns: {
    reference: "Fall",
    event: "Ereignis",
    at: "Datiert auf",
    recordedAt: "Erfasst am",
  },
  results: "Ergebnisse nach Zusage",
  resultColumns: {
    commitment: "Zusage",
    verdict: "Urteil",
    share: "Eingehaltener Anteil",
    base: "Worauf er beruht",
  },
};

export const draftsTexts: Catalogue<DraftsTexts> = { fr, en, de };
