import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { FollowUpAnswer, FollowUpCount, Moment } from "./follow-up";

/** Of one moment: what was answered, and when. */
type Answered = Readonly<Record<FollowUpAnswer, (day: string) => string>>;

const fr = {
  question: "La promesse a-t-elle été tenue\u202F?",
  moments: {
    "after-answer": "Après la réponse de la plateforme",
    "after-21-days": "Vingt et un jours plus tard",
  } satisfies Readonly<Record<Moment, string>>,
  said: (moment: string, answer: string) => `${moment}\u00A0: ${answer}`,
  answered: {
    yes: (day) => `oui, le ${day}`,
    partly: (day) => `en partie, le ${day}`,
    no: (day) => `non, le ${day}`,
  } satisfies Answered as Answered,
  unanswered: "pas de réponse",
  counted: "Ce que répondent les entreprises vendeuses. Rien n’en dépend dans les délais mesurés.",
  nobodyAsked:
    "Aucune entreprise vendeuse n’a encore reçu de réponse de cette plateforme à un dossier signalé ici.",
  caption: "Réponses des entreprises vendeuses",
  columns: {
    moment: "Demandé",
    yes: "Oui",
    partly: "En partie",
    no: "Non",
    none: "Pas de réponse",
  } satisfies Readonly<Record<keyof FollowUpCount, string>>,
};

type FollowUpTexts = TextsLike<typeof fr>;

const en: FollowUpTexts = {
  question: "Was the promise kept?",
  moments: {
    "after-answer": "After the answer of the platform",
    "after-21-days": "Twenty-one days later",
  },
  said: (moment, answer) => `${moment}: ${answer}`,
  answered: {
    yes: (day) => `yes, on ${day}`,
    partly: (day) => `partly, on ${day}`,
    no: (day) => `no, on ${day}`,
  },
  unanswered: "no answer",
  counted: "What the sellers answer. Nothing in the clocks measured depends on it.",
  nobodyAsked: "No seller has had an answer from this platform yet in a case reported here.",
  caption: "Answers of the sellers",
  columns: { moment: "Asked", yes: "Yes", partly: "Partly", no: "No", none: "No answer" },
};

const de: FollowUpTexts = {
  question: "Wurde das Versprechen gehalten?",
  moments: {
    "after-answer": "Nach der Antwort der Plattform",
    "after-21-days": "Einundzwanzig Tage später",
  },
  said: (moment, answer) => `${moment}: ${answer}`,
  answered: {
    yes: (day) => `ja, am ${day}`,
    partly: (day) => `teilweise, am ${day}`,
    no: (day) => `nein, am ${day}`,
  },
  unanswered: "keine Antwort",
  counted: "Was die Händler antworten. Für die gemessenen Fristen hängt davon nichts ab.",
  nobodyAsked:
    "Noch kein Händler hat von dieser Plattform eine Antwort in einem hier gemeldeten Fall erhalten.",
  caption: "Antworten der Händler",
  columns: { moment: "Gefragt", yes: "Ja", partly: "Teilweise", no: "Nein", none: "Keine Antwort" },
};

export const followUpTexts: Catalogue<FollowUpTexts> = { fr, en, de };
