import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { ClosingMistake } from "./closing-form";
import type { AnswerMistake, ContestDecision } from "./figure-contest";
import type { ClosingRefusal } from "./period-closing";

const fr = {
  closing: {
    title: (period: string) => `Arrêter les chiffres\u00A0: ${period}`,
    lede: (replyBy: string) =>
      `Les chiffres sont calculés à la date d’arrêté et soumis aux plateformes, qui sont informées par courriel. Elles auront jusqu’au ${replyBy} inclus pour présenter leurs observations. Les chiffres d’un semestre ne sont arrêtés qu’une fois.`,
    cutOff: "Date d’arrêté",
    cutOffHint:
      "Ce qui s’est passé après n’est pas compté. Sans jour ni heure\u00A0: maintenant. Jamais avant la fin du semestre.",
    day: "Jour",
    time: "Heure de Paris",
    timeHint: "Par exemple 14:30",
    publishFrom: "Publication, pas avant le",
    publishFromHint: (day: string) => `Au plus tôt le ${day}\u00A0; sans jour, dès ce jour-là.`,
    button: "Vérifier et arrêter",
    mistakes: {
      "day-unreadable": "Indiquez le jour de la date d’arrêté, ou laissez le jour et l’heure vides",
      "time-unreadable": "Indiquez l’heure de la date d’arrêté, par exemple 14:30",
      "publish-from-unreadable": "Indiquez un jour qui existe, ou laissez vide",
    } satisfies Readonly<Record<ClosingMistake, string>>,
    refusals: {
      "unknown-period": "Aucune charte n’était en vigueur ce semestre-là. Rien n’est arrêté.",
      "not-over": "Ce semestre n’est pas terminé. Rien n’est arrêté.",
      "closed-already": "Ce semestre est déjà arrêté. Rien n’a été changé.",
      "cut-off-before-end": "La date d’arrêté ne peut pas précéder la fin du semestre",
      "cut-off-in-future": "La date d’arrêté ne peut pas être dans le futur",
      "publication-too-early":
        "La publication ne peut pas précéder la fin du délai laissé aux plateformes",
      "publication-too-late": "La publication ne peut pas attendre plus d’un an",
    } satisfies Readonly<Record<ClosingRefusal, string>>,
  },
  closingReview: {
    title: (period: string) => `À vérifier avant d’arrêter les chiffres\u00A0: ${period}`,
    lede: "Rien de ce qui suit ne pourra être changé. Les courriels partent aussitôt.",
    measured: "Plateformes mesurées",
    unreachable: "Dont sans représentant à informer",
    button: "Arrêter les chiffres",
    change: "Modifier",
  },
  contest: {
    title: (reference: string, commitment: string) =>
      `Contestation\u00A0: dossier ${reference}, ${commitment}`,
    by: (platform: string, at: string) => `${platform} conteste ce chiffre depuis le ${at}.`,
    reason: "Ce que dit la plateforme",
    look: "Voir le dossier et le calcul de ses échéances",
    answered: (at: string) => `Réponse du ${at}`,
    answer: "Répondre",
    decision: "La contestation est-elle fondée\u00A0?",
    options: {
      upheld: "Oui\u00A0: le dossier est à rectifier",
      "not-upheld": "Non\u00A0: le chiffre reste tel qu’il est",
    } satisfies Readonly<Record<ContestDecision, string>>,
    words: "Motifs de la réponse",
    wordsHint: "La plateforme les lit. 2\u202F000\u00A0caractères au plus.",
    button: "Enregistrer la réponse",
    rectify: (cutOff: string) =>
      `Si la contestation est fondée, rectifiez le dossier avant la publication\u00A0: excluez-le, ou constatez l’événement qui manque. Datez l’acte du ${cutOff} au plus tard\u00A0: ce qui vient après la date d’arrêté ne compte pas.`,
    exclude: "Exclure le dossier",
    observe: "Constater un événement",
    mistakes: {
      "decision-missing": "Dites si la contestation est fondée",
      "words-missing": "Motivez la réponse",
      "words-too-long": "Les motifs comptent plus de 2\u202F000\u00A0caractères",
    } satisfies Readonly<Record<AnswerMistake, string>>,
    answeredAlready:
      "Un collègue a répondu entre-temps\u00A0: sa réponse est ci-dessous. La vôtre n’est pas enregistrée.",
  },
};

export type PeriodActTexts = TextsLike<typeof fr>;

const en: PeriodActTexts = {
  closing: {
    title: (period) => `Close the ${period}`,
    lede: (replyBy) =>
      `The figures are drawn up as of the cut-off and put to the platforms, which are told by mail. They have until ${replyBy} inclusive to reply. A half-year is closed once.`,
    cutOff: "Cut-off",
    cutOffHint:
      "What happened later is not counted. Without a day and a time: now. Never before the end of the half-year.",
    day: "Day",
    time: "Paris time",
    timeHint: "For example 14:30",
    publishFrom: "Publication not before",
    publishFromHint: (day) => `${day} at the earliest; without a day, from that day on.`,
    button: "Review and close",
    mistakes: {
      "day-unreadable": "Give the day of the cut-off, or leave both day and time empty",
      "time-unreadable": "Give the time of the cut-off, for example 14:30",
      "publish-from-unreadable": "Give a day that exists, or leave it empty",
    },
    refusals: {
      "unknown-period": "No charter was in force in that half-year. Nothing is closed.",
      "not-over": "This half-year is not over. Nothing is closed.",
      "closed-already": "This half-year is closed already. Nothing was changed.",
      "cut-off-before-end": "The cut-off cannot come before the end of the half-year",
      "cut-off-in-future": "The cut-off cannot lie in the future",
      "publication-too-early":
        "Publication cannot come before the time of the platforms to reply is over",
      "publication-too-late": "Publication cannot wait for more than a year",
    },
  },
  closingReview: {
    title: (period) => `Before the ${period} is closed`,
    lede: "Nothing of this can be changed later. The mails leave at once.",
    measured: "Platforms measured",
    unreachable: "Of these, without a representative to tell",
    button: "Close the half-year",
    change: "Change",
  },
  contest: {
    title: (reference, commitment) => `Contest: case ${reference}, ${commitment}`,
    by: (platform, at) => `${platform} has contested this figure since ${at}.`,
    reason: "What the platform says",
    look: "Look at the case and the working of its due dates",
    answered: (at) => `Answer of ${at}`,
    answer: "Answer",
    decision: "Is the contest upheld?",
    options: {
      upheld: "Yes: the case is to be put right",
      "not-upheld": "No: the figure stays as it is",
    },
    words: "Reasons for the answer",
    wordsHint: "The platform reads them. 2,000 characters at most.",
    button: "Record the answer",
    rectify: (cutOff) =>
      `If the contest is upheld, put the case right before publication: exclude it, or observe the event that is missing. Date the act ${cutOff} at the latest: what comes after the cut-off does not count.`,
    exclude: "Exclude the case",
    observe: "Observe an event",
    mistakes: {
      "decision-missing": "Say whether the contest is upheld",
      "words-missing": "Give reasons for the answer",
      "words-too-long": "The reasons have more than 2,000 characters",
    },
    answeredAlready:
      "A colleague has answered meanwhile: their answer is below. Yours is not recorded.",
  },
};

const de: PeriodActTexts = {
  closing: {
    title: (period) => `Abschließen: ${period}`,
    lede: (replyBy) =>
      `Die Zahlen werden zum Stichtag berechnet und den Plattformen vorgelegt, die per E-Mail benachrichtigt werden. Sie können bis einschließlich ${replyBy} Stellung nehmen. Ein Halbjahr wird nur einmal abgeschlossen.`,
    cutOff: "Stichtag",
    cutOffHint:
      "Was danach geschah, zählt nicht. Ohne Tag und Uhrzeit: jetzt. Nie vor dem Ende des Halbjahrs.",
    day: "Tag",
    time: "Pariser Zeit",
    timeHint: "Zum Beispiel 14:30",
    publishFrom: "Veröffentlichung nicht vor dem",
    publishFromHint: (day) => `Frühestens am ${day}; ohne Angabe ab diesem Tag.`,
    button: "Prüfen und abschließen",
    mistakes: {
      "day-unreadable": "Geben Sie den Tag des Stichtags an, oder lassen Sie Tag und Uhrzeit leer",
      "time-unreadable": "Geben Sie die Uhrzeit des Stichtags an, zum Beispiel 14:30",
      "publish-from-unreadable":
        "Geben Sie einen Tag an, den es gibt, oder lassen Sie das Feld leer",
    },
    refusals: {
      "unknown-period": "In diesem Halbjahr galt keine Charta. Nichts ist abgeschlossen.",
      "not-over": "Dieses Halbjahr ist nicht zu Ende. Nichts ist abgeschlossen.",
      "closed-already": "Dieses Halbjahr ist schon abgeschlossen. Nichts wurde geändert.",
      "cut-off-before-end": "Der Stichtag kann nicht vor dem Ende des Halbjahrs liegen",
      "cut-off-in-future": "Der Stichtag kann nicht in der Zukunft liegen",
      "publication-too-early":
        "Die Veröffentlichung kann nicht vor dem Ende der Zeit liegen, die den Plattformen bleibt",
      "publication-too-late": "Die Veröffentlichung kann nicht länger als ein Jahr warten",
    },
  },
  closingReview: {
    title: (period) => `Vor dem Abschluss zu prüfen: ${period}`,
    lede: "Nichts davon lässt sich später ändern. Die E-Mails gehen sofort hinaus.",
    measured: "Gemessene Plattformen",
    unreachable: "Davon ohne Vertretung, die unterrichtet wird",
    button: "Halbjahr abschließen",
    change: "Ändern",
  },
  contest: {
    title: (reference, commitment) => `Einwand: Fall ${reference}, ${commitment}`,
    by: (platform, at) => `${platform} bestreitet diese Zahl seit dem ${at}.`,
    reason: "Was die Plattform sagt",
    look: "Den Fall und die Berechnung seiner Fristen ansehen",
    answered: (at) => `Antwort vom ${at}`,
    answer: "Antworten",
    decision: "Ist der Einwand begründet?",
    options: {
      upheld: "Ja: Der Fall ist zu berichtigen",
      "not-upheld": "Nein: Die Zahl bleibt, wie sie ist",
    },
    words: "Gründe der Antwort",
    wordsHint: "Die Plattform liest sie. Höchstens 2.000 Zeichen.",
    button: "Antwort eintragen",
    rectify: (cutOff) =>
      `Ist der Einwand begründet, so berichtigen Sie den Fall vor der Veröffentlichung: Schließen Sie ihn aus, oder stellen Sie das fehlende Ereignis fest. Datieren Sie dies spätestens auf den Stichtag, ${cutOff}: Was danach kommt, zählt nicht.`,
    exclude: "Fall ausschließen",
    observe: "Ereignis feststellen",
    mistakes: {
      "decision-missing": "Geben Sie an, ob der Einwand begründet ist",
      "words-missing": "Begründen Sie die Antwort",
      "words-too-long": "Die Gründe haben mehr als 2.000 Zeichen",
    },
    answeredAlready:
      "Inzwischen hat jemand anders geantwortet: Die Antwort steht unten. Ihre ist nicht eingetragen.",
  },
};

export const periodActTexts: Catalogue<PeriodActTexts> = { fr, en, de };
