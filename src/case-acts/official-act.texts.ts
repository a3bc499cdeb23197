import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { OfficialCaseAct, OfficialCaseMistake } from "./official-act";

interface Words {
  readonly title: string;
  readonly lede: string;
  readonly what: string;
  readonly button: string;
}

const fr = {
  acts: {
    exclusion: {
      title: "Exclure le dossier du décompte",
      lede: "Un dossier exclu n’entre plus dans la part tenue. Il reste compté et montré à part, avec son motif.",
      what: "Motif de l’exclusion",
      button: "Exclure le dossier",
    },
    observation: {
      title: "Constater un fait",
      lede: "Ce que l’administration constate s’ajoute à ce que la plateforme déclare et à ce que l’entreprise vendeuse signale, et les délais sont recalculés.",
      what: "Ce qui est constaté",
      button: "Enregistrer le constat",
    },
  } satisfies Record<OfficialCaseAct, Words>,
  choose: "Choisissez",
  words: "Justification",
  wordsHint: "Conservée au dossier, et lue par la plateforme et par l’entreprise vendeuse.",
  optional: "(facultatif)",
  when: "Quand",
  whenHint: "Laissez vide si c’est maintenant. Le moment de l’enregistrement est conservé aussi.",
  dated: (cutOff: string) =>
    `Un semestre est arrêté au ${cutOff}, heure de Paris, et pas encore publié. Pour y compter, l’acte est à dater de ce moment au plus tard.`,
  day: "Jour",
  time: "Heure de Paris",
  timeHint: "Par exemple 14:30",
  backdatingReason: "Pourquoi l’enregistrer seulement maintenant",
  backdatingHint: "À remplir si c’était un autre jour.",
  back: "Revenir au dossier",
  caseTitle: (reference: string) => `Dossier ${reference}`,
  console: "Console",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "what-missing": "Choisissez dans la liste",
    "justification-missing": "Donnez la justification",
    "justification-too-long": "Ne dépassez pas 2\u00A0000 caractères",
    "day-unreadable": "Indiquez le jour, par exemple 2026-05-07",
    "time-unreadable": "Indiquez l’heure, par exemple 14:30",
    "in-the-future": "Ce moment n’est pas encore venu",
    "backdating-reason-missing": "Dites pourquoi vous ne l’enregistrez que maintenant",
    "backdating-reason-too-long": "Ne dépassez pas 500 caractères",
  } satisfies Record<OfficialCaseMistake, string>,
  refusals: {
    "recorded-already": "Le même événement est déjà enregistré à ce moment",
    "nothing-started": "Rien dans le dossier n’a encore commencé à ce moment",
  },
  excludedAlready: (by: string, at: string) => `${by} a déjà exclu ce dossier le ${at}.`,
  platformSide: "La plateforme",
};

export type OfficialCaseTexts = TextsLike<typeof fr>;

const en: OfficialCaseTexts = {
  acts: {
    exclusion: {
      title: "Exclude the case from the count",
      lede: "An excluded case no longer enters the share kept. It is still counted and shown apart, with its ground.",
      what: "Ground of the exclusion",
      button: "Exclude the case",
    },
    observation: {
      title: "Observe a fact",
      lede: "What the administration observes is added to what the platform declares and the seller reports, and the clocks are computed anew.",
      what: "What is observed",
      button: "Record the observation",
    },
  },
  choose: "Choose",
  words: "Justification",
  wordsHint: "Kept with the case, and read by the platform and the seller.",
  optional: "(optional)",
  when: "When",
  whenHint: "Leave it empty if it is now. The moment of recording is kept too.",
  dated: (cutOff) =>
    `A half-year is drawn up as of ${cutOff}, Paris time, and not published yet. To count in it, the act has to be dated to that moment or before.`,
  day: "Day",
  time: "Paris time",
  timeHint: "For example 14:30",
  backdatingReason: "Why it is recorded only now",
  backdatingHint: "To be filled in if it was another day.",
  back: "Back to the case",
  caseTitle: (reference) => `Case ${reference}`,
  console: "Console",
  errorSummary: "Check what you entered",
  mistakes: {
    "what-missing": "Choose from the list",
    "justification-missing": "Give the justification",
    "justification-too-long": "Use 2,000 characters at most",
    "day-unreadable": "Enter the day, like 2026-05-07",
    "time-unreadable": "Enter the time, like 14:30",
    "in-the-future": "That moment has not come yet",
    "backdating-reason-missing": "Say why you record it only now",
    "backdating-reason-too-long": "Use 500 characters at most",
  },
  refusals: {
    "recorded-already": "The same event is recorded already at that moment",
    "nothing-started": "Nothing in the case had started at that moment",
  },
  excludedAlready: (by, at) => `${by} excluded this case already on ${at}.`,
  platformSide: "The platform",
};

const de: OfficialCaseTexts = {
  acts: {
    exclusion: {
      title: "Den Fall von der Zählung ausschließen",
      lede: "Ein ausgeschlossener Fall geht nicht mehr in den eingehaltenen Anteil ein. Er wird weiter gezählt und mit seinem Grund gesondert gezeigt.",
      what: "Grund des Ausschlusses",
      button: "Fall ausschließen",
    },
    observation: {
      title: "Eine Tatsache feststellen",
      lede: "Was die Verwaltung feststellt, tritt neben das, was die Plattform erklärt und der Händler meldet, und die Fristen werden neu berechnet.",
      what: "Was festgestellt wird",
      button: "Feststellung erfassen",
    },
  },
  choose: "Wählen Sie",
  words: "Begründung",
  wordsHint: "Bleibt beim Fall; die Plattform und der Händler lesen sie.",
  optional: "(freiwillig)",
  when: "Wann",
  whenHint:
    "Lassen Sie es leer, wenn es jetzt ist. Wann es erfasst wird, wird ebenfalls festgehalten.",
  dated: (cutOff) =>
    `Ein Halbjahr ist zum ${cutOff}, Pariser Zeit, berechnet und noch nicht veröffentlicht. Um darin zu zählen, muss der Schritt auf diesen Zeitpunkt oder davor datiert sein.`,
  day: "Tag",
  time: "Pariser Zeit",
  timeHint: "Zum Beispiel 14:30",
  backdatingReason: "Warum es erst jetzt erfasst wird",
  backdatingHint: "Auszufüllen, wenn es ein anderer Tag war.",
  back: "Zurück zum Fall",
  caseTitle: (reference) => `Fall ${reference}`,
  console: "Konsole",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    "what-missing": "Wählen Sie aus der Liste",
    "justification-missing": "Geben Sie die Begründung an",
    "justification-too-long": "Verwenden Sie höchstens 2.000 Zeichen",
    "day-unreadable": "Geben Sie den Tag an, zum Beispiel 2026-05-07",
    "time-unreadable": "Geben Sie die Uhrzeit an, zum Beispiel 14:30",
    "in-the-future": "Dieser Zeitpunkt ist noch nicht gekommen",
    "backdating-reason-missing": "Sagen Sie, warum Sie es erst jetzt erfassen",
    "backdating-reason-too-long": "Verwenden Sie höchstens 500 Zeichen",
  },
  refusals: {
    "recorded-already": "Dasselbe Ereignis ist zu diesem Zeitpunkt schon erfasst",
    "nothing-started": "Zu diesem Zeitpunkt hatte im Fall noch nichts begonnen",
  },
  excludedAlready: (by, at) => `${by} hat diesen Fall bereits am ${at} ausgeschlossen.`,
  platformSide: "Die Plattform",
};

export const officialCaseTexts: Catalogue<OfficialCaseTexts> = { fr, en, de };
