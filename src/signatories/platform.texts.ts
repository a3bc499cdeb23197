import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  register: "Le registre",
  registration: (number: string) => `immatriculée ${number}`,
  facts: {
    state: "État",
    taken: "Engagements pris",
    takenOf: (taken: string, all: string) => `${taken} sur ${all}`,
    notTaken: { one: "non pris", other: "non pris" },
    kept: (period: string) => `Tenus, ${period}`,
    keptOf: (kept: string, taken: string) => `${kept} sur ${taken} pris`,
    due: "Dossiers échus",
    withheld: "sans les engagements de moins de 5\u00A0dossiers",
    lateOpen: { one: "encore ouvert hors délai", other: "encore ouverts hors délai" },
  },
  periods: "Semestres",
  provisional: (period: string, instant: string) =>
    `Résultats du ${period}\u00A0: chiffres provisoires, arrêtés au ${instant}, heure de Paris.`,
  provisionalWhy:
    "Ils changent encore avec les événements que la plateforme déclare. La charte est volontaire\u202F; elle n’est ni un label, ni une certification.",
  source:
    "Source\u00A0: chiffres déclarés par la plateforme, signalés par des vendeurs ou constatés par l’administration.",
  method: "Comment ces chiffres sont calculés",
  badge: "Le badge de la plateforme",
  commitments: "Engagement par engagement",
  unmeasured: "Aucun résultat\u00A0: seuls les engagements d’une signature acceptée sont mesurés.",
  history: "Historique",
  statements: {
    title: "Déclarations signées",
    intro:
      "Chaque déclaration est gardée telle qu’elle a été signée\u202F; la suivante la remplace sans l’effacer. Son empreinte permet de vérifier un exemplaire.",
    caption: "De la plus récente à la plus ancienne",
    reference: "Référence",
    version: "Version",
    signedOn: "Signée le",
    medium: "Support",
    mediums: { online: "en ligne", paper: "papier" },
    state: "Suite donnée",
    states: { accepted: "acceptée", declined: "non retenue", "under-review": "à l’examen" },
    sha256: "Empreinte SHA-256",
  },
};

export type PlatformTexts = TextsLike<typeof fr>;

const en: PlatformTexts = {
  register: "The register",
  registration: (number) => `registration ${number}`,
  facts: {
    state: "State",
    taken: "Commitments taken",
    takenOf: (taken, all) => `${taken} of ${all}`,
    notTaken: { one: "not taken", other: "not taken" },
    kept: (period) => `Kept, ${period}`,
    keptOf: (kept, taken) => `${kept} of ${taken} taken`,
    due: "Cases due",
    withheld: "without commitments of fewer than 5\u00A0cases",
    lateOpen: { one: "still open past due", other: "still open past due" },
  },
  periods: "Half-years",
  provisional: (period, instant) =>
    `Results of the ${period}: provisional figures, as of ${instant}, Paris time.`,
  provisionalWhy:
    "They still change with the events that the platform declares. The charter is voluntary; it is neither a label nor a certification.",
  source:
    "Source: figures declared by the platform, reported by sellers or observed by the administration.",
  method: "How these figures are worked out",
  badge: "The platform’s badge",
  commitments: "Commitment by commitment",
  unmeasured: "No result: only the commitments of an accepted signature are measured.",
  history: "History",
  statements: {
    title: "Statements signed",
    intro:
      "Every statement is kept as it was signed; the next one replaces it without erasing it. Its hash makes it possible to check a copy.",
    caption: "Newest first",
    reference: "Reference",
    version: "Version",
    signedOn: "Signed on",
    medium: "Medium",
    mediums: { online: "online", paper: "paper" },
    state: "Outcome",
    states: { accepted: "accepted", declined: "not accepted", "under-review": "under review" },
    sha256: "SHA-256",
  },
};

const de: PlatformTexts = {
  register: "Das Register",
  registration: (number) => `Registernummer ${number}`,
  facts: {
    state: "Stand",
    taken: "Übernommene Zusagen",
    takenOf: (taken, all) => `${taken} von ${all}`,
    notTaken: { one: "nicht übernommen", other: "nicht übernommen" },
    kept: (period) => `Von den übernommenen eingehalten, ${period}`,
    keptOf: (kept, taken) => `${kept} von ${taken}`,
    due: "Fällige Fälle",
    withheld: "ohne Zusagen mit weniger als 5\u00A0Fällen",
    lateOpen: { one: "überfällig und noch offen", other: "überfällig und noch offen" },
  },
  periods: "Halbjahre",
  provisional: (period, instant) =>
    `Ergebnisse, ${period}: vorläufige Zahlen, Stand ${instant}, Pariser Zeit.`,
  provisionalWhy:
    "Sie ändern sich noch mit den Ereignissen, die die Plattform meldet. Die Charta ist freiwillig; sie ist weder Gütesiegel noch Zertifizierung.",
  source:
    "Quelle: Zahlen, von der Plattform erklärt, von Händlern gemeldet oder von der Verwaltung festgestellt.",
  method: "Wie diese Zahlen berechnet werden",
  badge: "Die Plakette der Plattform",
  commitments: "Zusage für Zusage",
  unmeasured:
    "Keine Ergebnisse: Gemessen werden nur die Zusagen einer angenommenen Unterzeichnung.",
  history: "Verlauf",
  statements: {
    title: "Unterzeichnete Erklärungen",
    intro:
      "Jede Erklärung bleibt so erhalten, wie sie unterzeichnet wurde; die nächste ersetzt sie, ohne sie zu löschen. Mit ihrem Prüfwert lässt sich ein Exemplar prüfen.",
    caption: "Die jüngste zuerst",
    reference: "Aktenzeichen",
    version: "Fassung",
    signedOn: "Unterzeichnet am",
    medium: "Form",
    mediums: { online: "online", paper: "Papier" },
    state: "Ergebnis",
    states: { accepted: "angenommen", declined: "nicht angenommen", "under-review": "in Prüfung" },
    sha256: "SHA-256-Prüfwert",
  },
};

export const platformTexts: Catalogue<PlatformTexts> = { fr, en, de };
