import type { ActMistake, OrderRefusal } from "../case-acts/platform-act";
import type { NamedSource } from "../cases/named-source";
import type { Catalogue, TextsLike } from "../infrastructure/language";
import { actWords } from "./act-words.texts";

const fr = {
  title: "Que faire dans ce dossier",
  lede: "Un accusé de réception, une réponse et une décision sont trois choses différentes\u00A0: chacune est expliquée ici. Voici ce que les délais en cours attendent de la plateforme.",
  possible:
    "La plateforme peut aussi faire ce qui suit, sans qu’un délai auquel elle est engagée l’attende.",
  nothing: "Aucun délai n’attend la plateforme dans ce dossier.",
  acts: actWords.fr,
  words: "Ce que vous dites à l’entreprise vendeuse",
  fillBlanks: "Remplacez chaque […].",
  kept: "Le texte est conservé au dossier.",
  keptOnly:
    "Le texte est seulement conservé au dossier\u00A0: l’adresse de l’entreprise vendeuse n’y est pas, et personne ne reçoit de courriel.",
  optional: "(facultatif)",
  when: "Quand",
  whenHint:
    "Laissez vide si c’est maintenant. Le moment où vous l’enregistrez est conservé aussi, et les deux se voient.",
  day: "Jour",
  time: "Heure de Paris",
  timeHint: "Par exemple 14:30",
  backdatingReason: "Pourquoi l’enregistrer seulement maintenant",
  backdatingHint:
    "À remplir si c’était un autre jour. Un acte daté d’avant l’échéance et enregistré après elle est signalé à l’administration.",
  back: "Revenir au dossier",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "words-missing": "Écrivez ce que vous dites à l’entreprise vendeuse",
    "words-too-long": "Ne dépassez pas 4\u00A0000 caractères",
    "words-unfinished": "Remplacez chaque […] par ce que vous voulez dire",
    "day-unreadable": "Indiquez le jour, par exemple 2026-05-07",
    "time-unreadable": "Indiquez l’heure, par exemple 14:30",
    "in-the-future": "Ce moment n’est pas encore venu",
    "backdating-reason-missing": "Dites pourquoi vous ne l’enregistrez que maintenant",
    "backdating-reason-too-long": "Ne dépassez pas 500 caractères",
  } satisfies Record<ActMistake, string>,
  outOfOrder: {
    "before-start": "À ce moment, ce à quoi la plateforme répond n’était pas encore arrivé",
    "asked-already": "À ce moment, un complément était déjà demandé",
    "not-asked-yet": "À ce moment, aucun complément n’était encore demandé",
  } satisfies Record<OrderRefusal, string>,
  recordedAlready: "Le même événement est déjà enregistré à ce moment",
  doneBefore: (who: string, when: string) => `${who} l’a déjà enregistré le ${when}.`,
  byFile: "Un fichier de la plateforme",
  bySeller: "L’entreprise vendeuse",
  byAdministration: "L’administration",
  notOffered: "Plus rien dans ce dossier n’attend cet acte.",
  history: "Ce qui s’est passé",
  recorded: (at: string) => `enregistré le ${at}`,
  recordedBy: (at: string, by: string) => `enregistré le ${at} par ${by}`,
  backdated: (reason: string) => `daté après coup\u00A0: ${reason}`,
  cured: "antidaté après l’échéance",
  source: {
    declared: "déclaré par la plateforme",
    reported: "signalé par l’entreprise vendeuse",
    observed: "constaté par l’administration",
    mediated: "constaté par la médiation",
  } satisfies Readonly<Record<NamedSource, string>>,
};

export type CaseActTexts = TextsLike<typeof fr>;

const en: CaseActTexts = {
  title: "What to do in this case",
  lede: "An acknowledgement, a reply and a decision are three different things: each is explained here. This is what the running clocks wait for.",
  possible: "The platform may also do the following, though no clock it is bound by waits for it.",
  nothing: "No clock waits for the platform in this case.",
  acts: actWords.en,
  words: "What you tell the seller",
  fillBlanks: "Replace each […].",
  kept: "The text is kept with the case.",
  keptOnly:
    "The text is only kept with the case: it holds no address of the seller, and nobody is written to.",
  optional: "(optional)",
  when: "When",
  whenHint:
    "Leave it empty if it is now. The moment at which you record it is kept too, and both are shown.",
  day: "Day",
  time: "Paris time",
  timeHint: "For example 14:30",
  backdatingReason: "Why it is recorded only now",
  backdatingHint:
    "To be filled in if it was another day. An act dated before the due date and recorded after it is shown to the administration.",
  back: "Back to the case",
  errorSummary: "Check what you entered",
  mistakes: {
    "words-missing": "Write what you tell the seller",
    "words-too-long": "Use 4,000 characters at most",
    "words-unfinished": "Replace each […] by what you want to say",
    "day-unreadable": "Enter the day, like 2026-05-07",
    "time-unreadable": "Enter the time, like 14:30",
    "in-the-future": "That moment has not come yet",
    "backdating-reason-missing": "Say why you record it only now",
    "backdating-reason-too-long": "Use 500 characters at most",
  },
  outOfOrder: {
    "before-start": "At that moment, what the platform answers had not arrived yet",
    "asked-already": "At that moment, information had been asked for already",
    "not-asked-yet": "At that moment, no information had been asked for yet",
  },
  recordedAlready: "The same event is recorded already at that moment",
  doneBefore: (who, when) => `${who} recorded it already on ${when}.`,
  byFile: "A file of the platform",
  bySeller: "The seller",
  byAdministration: "The administration",
  notOffered: "Nothing in this case waits for this act any more.",
  history: "What happened",
  recorded: (at) => `recorded on ${at}`,
  recordedBy: (at, by) => `recorded on ${at} by ${by}`,
  backdated: (reason) => `dated back: ${reason}`,
  cured: "dated back after the due date",
  source: {
    declared: "declared by the platform",
    reported: "reported by the seller",
    observed: "observed by the administration",
    mediated: "observed by the mediator",
  },
};

const de: CaseActTexts = {
  title: "Was in diesem Fall zu tun ist",
  lede: "Eingangsbestätigung, Antwort und Entscheidung sind drei verschiedene Dinge: Jede wird hier erklärt. Darauf warten die laufenden Fristen.",
  possible:
    "Folgendes kann die Plattform ebenfalls tun, ohne dass eine Frist, an die sie gebunden ist, darauf wartet.",
  nothing: "In diesem Fall wartet keine Frist auf die Plattform.",
  acts: actWords.de,
  words: "Was Sie dem Händler sagen",
  fillBlanks: "Ersetzen Sie jedes […].",
  kept: "Der Text bleibt beim Fall.",
  keptOnly:
    "Der Text bleibt nur beim Fall: Er enthält keine Adresse des Händlers, und niemand erhält eine E-Mail.",
  optional: "(freiwillig)",
  when: "Wann",
  whenHint:
    "Lassen Sie es leer, wenn es jetzt ist. Wann Sie es erfassen, wird ebenfalls festgehalten, und beides ist zu sehen.",
  day: "Tag",
  time: "Pariser Zeit",
  timeHint: "Zum Beispiel 14:30",
  backdatingReason: "Warum es erst jetzt erfasst wird",
  backdatingHint:
    "Auszufüllen, wenn es ein anderer Tag war. Was vor Ablauf der Frist datiert und danach erfasst wird, wird der Verwaltung angezeigt.",
  back: "Zurück zum Fall",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    "words-missing": "Schreiben Sie, was Sie dem Händler sagen",
    "words-too-long": "Verwenden Sie höchstens 4.000 Zeichen",
    "words-unfinished": "Ersetzen Sie jedes […] durch das, was Sie sagen wollen",
    "day-unreadable": "Geben Sie den Tag an, zum Beispiel 2026-05-07",
    "time-unreadable": "Geben Sie die Uhrzeit an, zum Beispiel 14:30",
    "in-the-future": "Dieser Zeitpunkt ist noch nicht gekommen",
    "backdating-reason-missing": "Sagen Sie, warum Sie es erst jetzt erfassen",
    "backdating-reason-too-long": "Verwenden Sie höchstens 500 Zeichen",
  },
  outOfOrder: {
    "before-start":
      "Zu diesem Zeitpunkt war noch nicht eingegangen, worauf die Plattform antwortet",
    "asked-already": "Zu diesem Zeitpunkt waren schon Angaben angefordert",
    "not-asked-yet": "Zu diesem Zeitpunkt waren noch keine Angaben angefordert",
  },
  recordedAlready: "Dasselbe Ereignis ist zu diesem Zeitpunkt schon erfasst",
  doneBefore: (who, when) => `${who} hat es bereits am ${when} erfasst.`,
  byFile: "Eine Datei der Plattform",
  bySeller: "Der Händler",
  byAdministration: "Die Verwaltung",
  notOffered: "In diesem Fall wartet nichts mehr auf diese Handlung.",
  history: "Was geschehen ist",
  recorded: (at) => `erfasst am ${at}`,
  recordedBy: (at, by) => `erfasst am ${at} von ${by}`,
  backdated: (reason) => `nachträglich datiert: ${reason}`,
  cured: "nach Ablauf der Frist rückdatiert",
  source: {
    declared: "von der Plattform erklärt",
    reported: "vom Händler gemeldet",
    observed: "von der Verwaltung festgestellt",
    mediated: "von der Mediation festgestellt",
  },
};

export const caseActTexts: Catalogue<CaseActTexts> = { fr, en, de };
