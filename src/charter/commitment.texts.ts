import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: (code: string, title: string) => `${code} – ${title}`,
  frenchText: "Texte français, qui fait foi",
  reason: "Ce que des vendeurs ont vécu",
  measure: {
    title: "Comment on sait s’il est tenu",
    attestation: "Comment il est attesté",
    start: "Le délai part",
    stop: "Il s’arrête",
    noticeStart: "Le préavis part",
    noticeStop: "Il s’achève",
    limit: "Limite",
    verdict: "Verdict",
    counting: "Décompte",
    pauses: "Pauses",
    notCounted: "Ce qui ne compte pas",
  },
  target: {
    noDelay: "Au plus tard au moment même",
    atMost: (duration: string) => `Sous ${duration}`,
    atLeast: (notice: string) => `Préavis d’au moins ${notice}`,
    otherwise: (target: string, when: string) => `(${target} ${when})`,
    forShare: (share: string, cases: string) => `pour ${share} des ${cases}`,
    attestedYearly: "À attester chaque année",
    unmeasured: "sans mesure ni verdict",
  },
  units: {
    "working-days": { one: "jour ouvré", other: "jours ouvrés" },
    "calendar-days": { one: "jour calendaire", other: "jours calendaires" },
    hours: { one: "heure", other: "heures" },
  },
  kept: {
    atLeast: (share: string) => `au moins ${share}`,
    all: "la totalité",
    onTime: (part: string, cases: string) =>
      `Tenu si ${part} des ${cases} à échéance dans le semestre sont dans les temps. Ce qui reste ouvert après l’échéance est compté comme manqué.`,
    noticeGiven: (part: string, cases: string) =>
      `Tenu si ${part} des ${cases} prenant effet dans le semestre ont respecté le préavis.`,
  },
  counting: {
    "working-days":
      "En jours ouvrés\u00A0: du lundi au vendredi, hors jours fériés nationaux. Le jour du départ ne compte pas\u202F; l’échéance est à la fin du dernier jour, à minuit, heure de Paris.",
    "calendar-days":
      "En jours calendaires, week-ends compris. Le jour du départ ne compte pas\u202F; si le dernier jour est un samedi, un dimanche ou un jour férié, l’échéance passe au jour ouvré suivant.",
    hours: "En heures écoulées, jour et nuit, week-ends et jours fériés compris.",
    notice:
      "En jours calendaires. Le jour de l’annonce ne compte pas\u202F; l’effet peut venir dès la fin du dernier jour, même un week-end. Un préavis plus long vaut mieux.",
    moments: "Les deux instants sont comparés\u202F; l’arrêt peut précéder le départ.",
  },
  law: "Ce que dit la loi",
  provisionsApart: "\u202F; ",
  regulation: "Règlement (UE)\u00A02019/1150",
  method: "Lire la méthode complète",
  difficulties: (names: string) => `Difficultés\u00A0: ${names}`,
  neighbours: "Autres engagements",
  previous: "Précédent",
  next: "Suivant",
};

export type CommitmentPageTexts = TextsLike<typeof fr>;

const en: CommitmentPageTexts = {
  title: (code, title) => `${code} – ${title}`,
  frenchText: "French text, which is authentic",
  reason: "What sellers lived through",
  measure: {
    title: "How anyone knows whether it is kept",
    attestation: "How it is attested",
    start: "The clock starts",
    stop: "It stops",
    noticeStart: "The notice starts",
    noticeStop: "It ends",
    limit: "Limit",
    verdict: "Verdict",
    counting: "Counting",
    pauses: "Pauses",
    notCounted: "What does not count",
  },
  target: {
    noDelay: "At that moment at the latest",
    atMost: (duration) => `Within ${duration}`,
    atLeast: (notice) => `Notice of at least ${notice}`,
    otherwise: (target, when) => `(${target} ${when})`,
    forShare: (share, cases) => `for ${share} of ${cases}`,
    attestedYearly: "To be attested every year",
    unmeasured: "no measure, no verdict",
  },
  units: {
    "working-days": { one: "working day", other: "working days" },
    "calendar-days": { one: "calendar day", other: "calendar days" },
    hours: { one: "hour", other: "hours" },
  },
  kept: {
    atLeast: (share) => `at least ${share}`,
    all: "all",
    onTime: (part, cases) =>
      `Kept if ${part} of the ${cases} due in the half-year are on time. What is still open after its due date counts as missed.`,
    noticeGiven: (part, cases) =>
      `Kept if ${part} of the ${cases} taking effect in the half-year respected the notice.`,
  },
  counting: {
    "working-days":
      "In working days: Monday to Friday, less French national holidays. The day of the start does not count; the due date is the end of the last day, midnight, Paris time.",
    "calendar-days":
      "In calendar days, weekends included. The day of the start does not count; if the last day is a Saturday, a Sunday or a holiday, the due date moves to the next working day.",
    hours: "In elapsed hours, day and night, weekends and holidays included.",
    notice:
      "In calendar days. The day of the notice does not count; the effect may come from the end of the last day, even at a weekend. A longer notice is better.",
    moments: "The two moments are compared; the stop may come before the start.",
  },
  law: "What the law says",
  provisionsApart: "; ",
  regulation: "Regulation (EU)\u00A02019/1150",
  method: "Read the whole method",
  difficulties: (names) => `Difficulties: ${names}`,
  neighbours: "Other commitments",
  previous: "Previous",
  next: "Next",
};
const de: CommitmentPageTexts = {
  title: (code, title) => `${code} – ${title}`,
  frenchText: "Französischer Text, der verbindlich ist",
  reason: "Was Händler erlebt haben",
  measure: {
    title: "Woran man erkennt, ob sie eingehalten wird",
    attestation: "Wie sie bestätigt wird",
    start: "Die Frist beginnt",
    stop: "Sie endet",
    noticeStart: "Der Vorlauf beginnt",
    noticeStop: "Er endet",
    limit: "Grenze",
    verdict: "Urteil",
    counting: "Zählung",
    pauses: "Pausen",
    notCounted: "Was nicht zählt",
  },
  target: {
    noDelay: "Spätestens zum selben Zeitpunkt",
    atMost: (duration) => `Höchstens ${duration}`,
    atLeast: (notice) => `Mindestens ${notice} Vorlauf`,
    otherwise: (target, when) => `(${target}, ${when})`,
    forShare: (share, cases) => `bei ${share} der ${cases}`,
    attestedYearly: "Jährlich zu bestätigen",
    unmeasured: "ohne Messung und Urteil",
  },
  units: {
    "working-days": { one: "Arbeitstag", other: "Arbeitstage" },
    "calendar-days": { one: "Kalendertag", other: "Kalendertage" },
    hours: { one: "Stunde", other: "Stunden" },
  },
  kept: {
    atLeast: (share) => `mindestens ${share}`,
    all: "100\u00A0%",
    onTime: (part, cases) =>
      `Eingehalten, wenn ${part} der ${cases}, die im Halbjahr fällig werden, rechtzeitig sind. Was nach dem Fälligkeitstag noch offen ist, gilt als verfehlt.`,
    noticeGiven: (part, cases) =>
      `Eingehalten, wenn ${part} der ${cases}, die im Halbjahr wirksam werden, den Vorlauf einhalten.`,
  },
  counting: {
    "working-days":
      "In Arbeitstagen: Montag bis Freitag ohne französische Feiertage. Der Tag des Beginns zählt nicht; fällig ist das Ende des letzten Tages, Mitternacht, Pariser Zeit.",
    "calendar-days":
      "In Kalendertagen, Wochenenden eingeschlossen. Der Tag des Beginns zählt nicht; ist der letzte Tag ein Samstag, ein Sonntag oder ein Feiertag, so endet die Frist am nächsten Arbeitstag.",
    hours: "In verstrichenen Stunden, Tag und Nacht, auch an Wochenenden und Feiertagen.",
    notice:
      "In Kalendertagen. Der Tag der Ankündigung zählt nicht; die Wirkung darf mit dem Ende des letzten Tages eintreten, auch am Wochenende. Mehr Vorlauf ist besser.",
    moments: "Die beiden Zeitpunkte werden verglichen; das Ende darf vor dem Beginn liegen.",
  },
  law: "Was das Recht dazu sagt",
  provisionsApart: "; ",
  regulation: "Verordnung (EU)\u00A02019/1150",
  method: "Die ganze Methode lesen",
  difficulties: (names) => `Schwierigkeiten: ${names}`,
  neighbours: "Weitere Zusagen",
  previous: "Vorherige",
  next: "Nächste",
};

export const commitmentTexts: Catalogue<CommitmentPageTexts> = { fr, en, de };
