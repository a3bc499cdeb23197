import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { FollowUpAnswer, Moment } from "./follow-up";

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
};

export const followUpTexts: Catalogue<FollowUpTexts> = { fr, en, de };
