import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REASON_LIMIT, type Choice, type ChoiceMistake } from "../signatures/commitment-choice";

type ByChoice = Readonly<Record<Choice, string>>;

const fr = {
  position: (number: string, all: string) => `Engagement ${number} sur ${all}`,
  target: "Comment il se mesure",
  more: "Lire la page de cet engagement",
  moreHint: "Ce que les vendeurs ont vécu, la règle de mesure, ce que dit la loi.",
  question: "Votre organisation prend-elle cet engagement\u202F?",
  options: {
    taken: "Oui, elle le prend",
    "not-taken": "Non, elle ne le prend pas",
    "not-applicable": "Il est sans objet pour elle",
  } satisfies ByChoice,
  optionHints: {
    taken: "",
    "not-taken": "Donnez-en le motif ci-dessous.",
    "not-applicable": "Son activité ne s’y prête pas\u00A0: dites en quoi ci-dessous.",
  } satisfies ByChoice,
  reason: "Motif",
  reasonWhen: "(si elle ne le prend pas ou s’il est sans objet)",
  reasonHint: `Il sera publié tel quel à côté de l’engagement. ${REASON_LIMIT}\u00A0caractères au plus\u202F; ne nommez personne.`,
  mistakes: {
    "choice-missing": "Choisissez une des trois réponses",
    "reason-missing": "Donnez le motif\u00A0: il est publié avec la réponse",
    "reason-too-long": `Le motif est trop long\u00A0: ${REASON_LIMIT}\u00A0caractères au plus`,
  } satisfies Readonly<Record<ChoiceMistake, string>>,
  listTitle: "Vos engagements",
  states: {
    taken: "Pris",
    "not-taken": "Non pris",
    "not-applicable": "Sans objet",
  } satisfies ByChoice,
  unanswered: "Sans réponse",
  counted: (taken: string, all: string) => `Vous en prenez ${taken} sur ${all}.`,
  left: (commitments: string) => `Il reste ${commitments} à examiner.`,
  answerNext: "Répondre à l’engagement suivant",
  change: "Modifier",
  answer: "Répondre",
  about: (code: string) => `la réponse à l’engagement ${code}`,
  noneTakenTitle: "Prenez au moins un engagement",
  noneTaken:
    "Une déclaration qui n’en prend aucun ne se signe pas. Revenez sur une de vos réponses, ou arrêtez-vous ici\u00A0: rien n’est publié.",
  continue: "Continuer",
};

export type ChoiceTexts = TextsLike<typeof fr>;

const en: ChoiceTexts = {
  position: (number, all) => `Commitment ${number} of ${all}`,
  target: "How it is measured",
  more: "Read the page of this commitment",
  moreHint: "What sellers lived through, the rule of measurement, what the law says.",
  question: "Does your organisation take this commitment?",
  options: {
    taken: "Yes, it takes it",
    "not-taken": "No, it does not take it",
    "not-applicable": "It does not apply to it",
  },
  optionHints: {
    taken: "",
    "not-taken": "Give the reason below.",
    "not-applicable": "Its business does not lend itself to it: say below in what way.",
  },
  reason: "Reason",
  reasonWhen: "(if you do not take it or it does not apply)",
  reasonHint: `It will be published word for word beside the commitment. ${REASON_LIMIT}\u00A0characters at most; name nobody.`,
  mistakes: {
    "choice-missing": "Choose one of the three answers",
    "reason-missing": "Give the reason: it is published with the answer",
    "reason-too-long": `The reason is too long: ${REASON_LIMIT}\u00A0characters at most`,
  },
  listTitle: "Your commitments",
  states: { taken: "Taken", "not-taken": "Not taken", "not-applicable": "Not applicable" },
  unanswered: "No answer yet",
  counted: (taken, all) => `You take ${taken} of ${all}.`,
  left: (commitments) => `${commitments} left to answer.`,
  answerNext: "Answer the next commitment",
  change: "Change",
  answer: "Answer",
  about: (code) => `the answer to commitment ${code}`,
  noneTakenTitle: "Take at least one commitment",
  noneTaken:
    "A statement that takes none cannot be signed. Change one of your answers, or stop here: nothing is published.",
  continue: "Continue",
};

const de: ChoiceTexts = {
  position: (number, all) => `Zusage ${number} von ${all}`,
  target: "Woran sie gemessen wird",
  more: "Zur Seite dieser Zusage",
  moreHint: "Was Händler erlebt haben, wie gemessen wird, was das Recht sagt.",
  question: "Übernimmt Ihre Organisation diese Zusage?",
  options: {
    taken: "Ja, sie übernimmt sie",
    "not-taken": "Nein, sie übernimmt sie nicht",
    "not-applicable": "Die Zusage ist auf sie nicht anwendbar",
  },
  optionHints: {
    taken: "",
    "not-taken": "Nennen Sie unten die Begründung.",
    "not-applicable": "Ihr Geschäft gibt dazu keine Gelegenheit: Sagen Sie unten, warum.",
  },
  reason: "Begründung",
  reasonWhen: "(wenn sie nicht übernommen wird oder nicht anwendbar ist)",
  reasonHint: `Sie wird wörtlich neben der Zusage veröffentlicht. Höchstens ${REASON_LIMIT}\u00A0Zeichen; nennen Sie keine Personen.`,
  mistakes: {
    "choice-missing": "Wählen Sie eine der drei Antworten",
    "reason-missing": "Nennen Sie die Begründung: Sie wird mit der Antwort veröffentlicht",
    "reason-too-long": `Die Begründung ist zu lang: höchstens ${REASON_LIMIT}\u00A0Zeichen`,
  },
  listTitle: "Ihre Zusagen",
  states: {
    taken: "Übernommen",
    "not-taken": "Nicht übernommen",
    "not-applicable": "Nicht anwendbar",
  },
  unanswered: "Noch keine Antwort",
  counted: (taken, all) => `Sie übernehmen ${taken} von ${all}.`,
  left: (commitments) => `Noch offen: ${commitments}.`,
  answerNext: "Zur nächsten offenen Zusage",
  change: "Ändern",
  answer: "Antworten",
  about: (code) => `die Antwort zur Zusage ${code}`,
  noneTakenTitle: "Übernehmen Sie mindestens eine Zusage",
  noneTaken:
    "Eine Erklärung, die keine Zusage übernimmt, kann nicht unterzeichnet werden. Ändern Sie eine Ihrer Antworten oder hören Sie hier auf: Nichts wird veröffentlicht.",
  continue: "Weiter",
};

export const choiceTexts: Catalogue<ChoiceTexts> = { fr, en, de };
