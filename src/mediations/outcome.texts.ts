import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { OutcomeMistake, OutcomeRefusal } from "./outcome";

const fr = {
  title: "Enregistrer l’issue de la médiation",
  lede: "L’issue est ajoutée au dossier, avec sa date. Les deux parties reçoivent un courriel. Elle ne se change plus ensuite.",
  outcome: "Qu’est-il advenu de la médiation\u202F?",
  when: "Quand",
  whenHint: "Laissez vide si c’est maintenant. Le moment de l’enregistrement est conservé aussi.",
  day: "Jour",
  time: "Heure de Paris",
  timeHint: "Par exemple 14:30",
  backdatingReason: "Pourquoi l’enregistrer seulement maintenant",
  backdatingHint:
    "À remplir si c’était un autre jour. L’administration et la plateforme le lisent.",
  optional: "(facultatif)",
  button: "Enregistrer l’issue",
  back: "Revenir à la médiation",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "outcome-missing": "Choisissez l’issue",
    "day-unreadable": "Indiquez le jour, par exemple 2026-05-07",
    "time-unreadable": "Indiquez l’heure, par exemple 14:30",
    "in-the-future": "Ce moment n’est pas encore venu",
    "backdating-reason-missing": "Dites pourquoi vous ne l’enregistrez que maintenant",
    "backdating-reason-too-long": "Ne dépassez pas 500 caractères",
  } satisfies Record<OutcomeMistake, string>,
  refusals: {
    "not-accepted":
      "La plateforme n’a pas encore accepté la médiation\u00A0: elle n’a pas d’issue.",
    "before-acceptance": "À ce moment, la plateforme n’avait pas encore accepté la médiation",
  } satisfies Record<Exclude<OutcomeRefusal, "over">, string>,
  over: (state: string, at: string) => `La médiation est déjà terminée\u00A0: ${state}, le ${at}.`,
  recordedAlready: "Une issue est déjà enregistrée à ce moment",
};

export type OutcomeTexts = TextsLike<typeof fr>;

const en: OutcomeTexts = {
  title: "Record the outcome of the mediation",
  lede: "The outcome is added to the case, with its date. Both parties are told by mail. It cannot be changed afterwards.",
  outcome: "What has become of the mediation?",
  when: "When",
  whenHint: "Leave empty if it is now. The moment of recording is kept too.",
  day: "Day",
  time: "Paris time",
  timeHint: "For instance 14:30",
  backdatingReason: "Why it is recorded only now",
  backdatingHint: "Needed if it was another day. The administration and the platform read it.",
  optional: "(optional)",
  button: "Record the outcome",
  back: "Back to the mediation",
  errorSummary: "Check what you entered",
  mistakes: {
    "outcome-missing": "Choose the outcome",
    "day-unreadable": "Give the day, for instance 2026-05-07",
    "time-unreadable": "Give the time, for instance 14:30",
    "in-the-future": "This moment has not come yet",
    "backdating-reason-missing": "Say why you record it only now",
    "backdating-reason-too-long": "Keep to 500 characters",
  },
  refusals: {
    "not-accepted": "The platform has not accepted mediation yet: it has no outcome.",
    "before-acceptance": "At that moment the platform had not accepted mediation yet",
  },
  over: (state, at) => `The mediation is over already: ${state}, on ${at}.`,
  recordedAlready: "An outcome is recorded at this moment already",
};

const de: OutcomeTexts = {
  title: "Das Ergebnis der Mediation festhalten",
  lede: "Das Ergebnis kommt mit seinem Datum zum Fall. Beide Parteien erhalten eine E-Mail. Danach lässt es sich nicht mehr ändern.",
  outcome: "Was ist aus der Mediation geworden?",
  when: "Wann",
  whenHint:
    "Lassen Sie es leer, wenn es jetzt ist. Der Zeitpunkt der Erfassung bleibt ebenfalls erhalten.",
  day: "Tag",
  time: "Pariser Zeit",
  timeHint: "Zum Beispiel 14:30",
  backdatingReason: "Warum es erst jetzt erfasst wird",
  backdatingHint:
    "Nötig, wenn es an einem anderen Tag war. Die Verwaltung und die Plattform lesen es.",
  optional: "(freiwillig)",
  button: "Ergebnis festhalten",
  back: "Zurück zur Mediation",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    "outcome-missing": "Wählen Sie das Ergebnis",
    "day-unreadable": "Nennen Sie den Tag, zum Beispiel 2026-05-07",
    "time-unreadable": "Nennen Sie die Uhrzeit, zum Beispiel 14:30",
    "in-the-future": "Dieser Zeitpunkt ist noch nicht gekommen",
    "backdating-reason-missing": "Sagen Sie, warum Sie es erst jetzt erfassen",
    "backdating-reason-too-long": "Höchstens 500 Zeichen",
  },
  refusals: {
    "not-accepted": "Die Plattform hat die Mediation noch nicht angenommen: Es gibt kein Ergebnis.",
    "before-acceptance":
      "Zu diesem Zeitpunkt hatte die Plattform die Mediation noch nicht angenommen",
  },
  over: (state, at) => `Die Mediation ist bereits beendet: ${state}, am ${at}.`,
  recordedAlready: "Zu diesem Zeitpunkt ist bereits ein Ergebnis erfasst",
};

export const outcomeTexts: Catalogue<OutcomeTexts> = { fr, en, de };
