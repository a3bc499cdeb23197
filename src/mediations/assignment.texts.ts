import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { AssignmentMistake, AssignmentRefusal } from "./assignment";

const fr = {
  title: "Confier la médiation",
  titleAgain: "Confier la médiation à quelqu’un d’autre",
  lede: "La personne choisie voit le dossier et reçoit un courriel. Elle est seule à lire les notes qu’elle y prend.",
  ledeAgain: (name: string) =>
    `${name} ne verra plus le dossier et reçoit un courriel. Ses notes restent fermées à qui lui succède.`,
  mediator: "Médiateur",
  choose: "Choisissez",
  onOffer: (name: string, count: string) => `${name}, ${count}`,
  goingOn: { one: "médiation en cours", other: "médiations en cours" },
  nobody:
    "Personne n’a le rôle de médiateur. L’administration peut inviter quelqu’un dans la console.",
  reason: "Pourquoi changer",
  reasonHint: "Conservé avec la médiation, à l’usage de l’administration.",
  button: "Confier la médiation",
  back: "Revenir au dossier",
  caseTitle: (reference: string) => `Dossier ${reference}`,
  console: "Console",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "mediator-missing": "Choisissez dans la liste",
    "reason-missing": "Dites pourquoi la médiation change de mains",
    "reason-too-long": "Ne dépassez pas 500 caractères",
  } satisfies Record<AssignmentMistake, string>,
  refusals: {
    over: "La médiation est terminée\u00A0: il n’y a plus rien à confier.",
    "mediator-unavailable":
      "Entre-temps, cette personne a été suspendue ou a changé de rôle. Choisissez-en une autre.",
    "same-mediator": "La médiation lui est déjà confiée.",
  } satisfies Record<Exclude<AssignmentRefusal, "assigned-meanwhile">, string>,
  assignedMeanwhile: (by: string, name: string, at: string) =>
    `Entre-temps, ${by} a confié la médiation à ${name}, le ${at}.`,
};

export type AssignmentTexts = TextsLike<typeof fr>;

const en: AssignmentTexts = {
  title: "Assign a mediator",
  titleAgain: "Assign another mediator",
  lede: "The person you choose sees the case and is told by mail. Nobody else reads the notes they take in it.",
  ledeAgain: (name) =>
    `${name} will no longer see the case, and is told by mail. Their notes stay closed to whoever follows.`,
  mediator: "Mediator",
  choose: "Choose",
  onOffer: (name, count) => `${name}, ${count}`,
  goingOn: { one: "mediation going on", other: "mediations going on" },
  nobody:
    "Nobody has the role of a mediator. The administration can invite somebody in the console.",
  reason: "Why the change",
  reasonHint: "Kept with the mediation, for the administration.",
  button: "Assign the mediator",
  back: "Back to the case",
  caseTitle: (reference) => `Case ${reference}`,
  console: "Console",
  errorSummary: "Check what you entered",
  mistakes: {
    "mediator-missing": "Choose from the list",
    "reason-missing": "Say why the mediation changes hands",
    "reason-too-long": "Keep to 500 characters",
  },
  refusals: {
    over: "The mediation is over: there is nothing left to assign.",
    "mediator-unavailable":
      "Meanwhile this person was suspended or has another role. Choose somebody else.",
    "same-mediator": "The mediation is theirs already.",
  },
  assignedMeanwhile: (by, name, at) =>
    `Meanwhile, ${by} assigned the mediation to ${name} on ${at}.`,
};

const de: AssignmentTexts = {
  title: "Die Mediation anvertrauen",
  titleAgain: "Die Mediation jemand anderem anvertrauen",
  lede: "Die gewählte Person sieht den Fall und erhält eine E-Mail. Ihre Notizen dazu liest niemand außer ihr.",
  ledeAgain: (name) =>
    `${name} sieht den Fall nicht mehr und erhält eine E-Mail. Die Notizen bleiben der Nachfolge verschlossen.`,
  mediator: "Mediation durch",
  choose: "Bitte wählen",
  onOffer: (name, count) => `${name}, ${count}`,
  goingOn: { one: "laufende Mediation", other: "laufende Mediationen" },
  nobody:
    "Niemand hat die Rolle der Mediation. Die Administration kann in der Konsole jemanden einladen.",
  reason: "Warum der Wechsel",
  reasonHint: "Wird bei der Mediation aufbewahrt, für die Verwaltung.",
  button: "Mediation anvertrauen",
  back: "Zurück zum Fall",
  caseTitle: (reference) => `Fall ${reference}`,
  console: "Konsole",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    "mediator-missing": "Wählen Sie aus der Liste",
    "reason-missing": "Sagen Sie, warum die Mediation in andere Hände geht",
    "reason-too-long": "Höchstens 500 Zeichen",
  },
  refusals: {
    over: "Die Mediation ist beendet: Es gibt nichts mehr anzuvertrauen.",
    "mediator-unavailable":
      "Inzwischen wurde diese Person gesperrt oder hat eine andere Rolle. Wählen Sie jemand anderen.",
    "same-mediator": "Die Mediation ist ihr bereits anvertraut.",
  },
  assignedMeanwhile: (by, name, at) =>
    `Inzwischen hat ${by} die Mediation am ${at} ${name} anvertraut.`,
};

export const assignmentTexts: Catalogue<AssignmentTexts> = { fr, en, de };
