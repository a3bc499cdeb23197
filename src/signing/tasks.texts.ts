import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { Task, TaskState } from "./draft-tasks";

const fr = {
  title: "Votre déclaration",
  lede: (done: string, all: string) => `${done}\u00A0parties sur ${all} sont faites.`,
  names: {
    organisation: "L’organisation",
    commitments: "Les engagements",
    signatory: "Qui signe",
    review: "Relire et signer",
  } satisfies Readonly<Record<Task, string>>,
  states: {
    "to-do": "à faire",
    "to-complete": "à compléter",
    done: "fait",
    "not-yet": "après les autres",
  } satisfies Readonly<Record<TaskState, string>>,
  begin: "Commencer",
  complete: "Compléter",
  change: "Modifier",
  sign: "Relire",
  continue: "Continuer",
  elsewhere: "Reprendre sur un autre appareil",
  keeping: (day: string) =>
    `Tout est enregistré. Un brouillon que personne ne reprend est effacé après le ${day}.`,
};

export type TasksTexts = TextsLike<typeof fr>;

const en: TasksTexts = {
  title: "Your statement",
  lede: (done, all) => `${done} of ${all} parts are done.`,
  names: {
    organisation: "The organisation",
    commitments: "The commitments",
    signatory: "Who signs",
    review: "Review and sign",
  },
  states: {
    "to-do": "to do",
    "to-complete": "to be completed",
    done: "done",
    "not-yet": "after the others",
  },
  begin: "Begin",
  complete: "Complete",
  change: "Change",
  sign: "Review",
  continue: "Continue",
  elsewhere: "Resume on another device",
  keeping: (day) => `Everything is saved. A draft that nobody resumes is deleted after ${day}.`,
};

const de: TasksTexts = {
  title: "Ihre Erklärung",
  lede: (done, all) => `${done} von ${all} Teilen sind erledigt.`,
  names: {
    organisation: "Die Organisation",
    commitments: "Die Zusagen",
    signatory: "Wer unterzeichnet",
    review: "Durchsehen und unterzeichnen",
  },
  states: {
    "to-do": "zu erledigen",
    "to-complete": "zu vervollständigen",
    done: "erledigt",
    "not-yet": "nach den anderen",
  },
  begin: "Beginnen",
  complete: "Vervollständigen",
  change: "Ändern",
  sign: "Durchsehen",
  continue: "Weiter",
  elsewhere: "Auf einem anderen Gerät fortsetzen",
  keeping: (day) =>
    `Alles ist gespeichert. Ein Entwurf, den niemand fortsetzt, wird nach dem ${day} gelöscht.`,
};

export const tasksTexts: Catalogue<TasksTexts> = { fr, en, de };
