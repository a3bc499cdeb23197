import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { NoteKind, NoteMistake } from "./note";
import type { OpeningRefusal } from "./record-opening";

const fr = {
  title: (reference: string) => `Médiation du dossier ${reference}`,
  list: "Vos médiations",
  ledes: {
    requested: (platform: string) =>
      `${platform} n’a pas encore dit si elle accepte la médiation. Un courriel vous préviendra de sa réponse.`,
    accepted: (platform: string) =>
      `${platform} accepte la médiation. Ouvrez-la pour faire savoir aux parties comment vous joindre.`,
    opened: "La médiation est ouverte. Les parties savent comment vous joindre.",
    over: (state: string, day: string) => `La médiation est terminée\u00A0: ${state}, le ${day}.`,
  },
  acts: "Ce que vous pouvez faire",
  open: "Ouvrir la médiation",
  openHint:
    "Les deux parties reçoivent un courriel avec votre nom et votre adresse, pour prendre contact avec vous.",
  close: "Enregistrer l’issue",
  closeHint: "L’issue est ajoutée au dossier et comptée. Rien de ce qui s’est dit n’y figure.",
  facts: "L’essentiel",
  terms: {
    platform: "Plateforme",
    requestedOn: "Demandée le",
    acceptedOn: "Acceptée le",
    openedOn: "Ouverte le",
    assignedOn: "Vous est confiée depuis le",
    state: "Où elle en est",
  },
  parties: "Les parties",
  seller: "Entreprise vendeuse",
  sellerReference: "Référence de son compte ou de la commande",
  sellerEmail: "Son adresse électronique",
  representatives: "Pour la plateforme",
  noRepresentative: "Personne ne représente la plateforme dans le registre.",
  anonymous: "Elle n’a pas accepté que vous sachiez qui elle est.",
  erased: "Ses données ont été effacées.",
  unreported: "Aucune entreprise n’a signalé ce dossier ici\u00A0: la plateforme l’a déclaré.",
  noEmail: "Elle n’a pas accepté que vous lui écriviez. Le registre lui fait suivre vos étapes.",
  words: "Ce que l’entreprise écrit",
  description: "Ce qui s’est passé",
  asked: "Ce qu’elle demande",
  added: (at: string) => `Ajouté le ${at}`,
  attachments: "Pièces jointes",
  notes: "Vos notes",
  notesHint:
    "Vous seul les lisez\u00A0: ni les parties, ni l’administration, ni la personne qui vous succéderait. Elles sont chiffrées, et effacées au bout de trois ans.",
  noNotes: "Aucune note.",
  kind: "De quoi s’agit-il\u202F?",
  kinds: { meeting: "Réunion", step: "Démarche" } satisfies Readonly<Record<NoteKind, string>>,
  day: "Jour",
  note: "Note",
  noteHint: "10\u202F000 caractères au plus.",
  keep: "Garder la note",
  written: (at: string) => `écrite le ${at}`,
  done: {
    opening: "La médiation est ouverte. Les parties reçoivent un courriel.",
    note: "La note est gardée.",
    outcome: "L’issue est enregistrée. Les parties reçoivent un courriel.",
  },
  clocks: "Les délais",
  history: "Ce qui s’est passé",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    "kind-missing": "Dites de quoi il s’agit",
    "day-unreadable": "Indiquez le jour, par exemple 2026-05-07",
    "day-in-future": "Ce jour n’est pas encore venu",
    "note-missing": "Écrivez la note",
    "note-too-long": "Ne dépassez pas 10\u202F000 caractères",
  } satisfies Record<NoteMistake, string>,
  refusals: {
    "not-accepted": "La plateforme n’a pas encore accepté la médiation.",
    over: "La médiation est terminée.",
    "opened-already": "La médiation est déjà ouverte.",
  } satisfies Record<OpeningRefusal, string>,
};

export type OwnMediationTexts = TextsLike<typeof fr>;

const en: OwnMediationTexts = {
  title: (reference) => `Mediation of case ${reference}`,
  list: "Your mediations",
  ledes: {
    requested: (platform) =>
      `${platform} has not yet said whether it accepts mediation. A mail will tell you its answer.`,
    accepted: (platform) =>
      `${platform} accepts mediation. Open it to let the parties know how to reach you.`,
    opened: "The mediation is open. The parties know how to reach you.",
    over: (state, day) => `The mediation is over: ${state}, on ${day}.`,
  },
  acts: "What you can do",
  open: "Open the mediation",
  openHint:
    "Both parties receive a mail with your name and your address, so that they can get in touch with you.",
  close: "Record the outcome",
  closeHint: "The outcome is added to the case and counted. Nothing of what was said is in it.",
  facts: "In short",
  terms: {
    platform: "Platform",
    requestedOn: "Requested on",
    acceptedOn: "Accepted on",
    openedOn: "Opened on",
    assignedOn: "Yours since",
    state: "How it stands",
  },
  parties: "The parties",
  seller: "Seller",
  sellerReference: "Reference of their account or order",
  sellerEmail: "Their e-mail address",
  representatives: "For the platform",
  noRepresentative: "Nobody represents the platform in the register.",
  anonymous: "They have not agreed that you know who they are.",
  erased: "Their data were erased.",
  unreported: "No seller reported this case here: the platform declared it.",
  noEmail:
    "They have not agreed that you write to them. The register passes your steps on to them.",
  words: "What the seller writes",
  description: "What happened",
  asked: "What they ask for",
  added: (at) => `Added on ${at}`,
  attachments: "Attachments",
  notes: "Your notes",
  notesHint:
    "You alone read them: neither the parties, nor the administration, nor whoever might follow you. They are encrypted, and erased after three years.",
  noNotes: "No note.",
  kind: "What is it about?",
  kinds: { meeting: "Meeting", step: "Step" },
  day: "Day",
  note: "Note",
  noteHint: "10,000 characters at most.",
  keep: "Keep the note",
  written: (at) => `written on ${at}`,
  done: {
    opening: "The mediation is open. The parties are told by mail.",
    note: "The note is kept.",
    outcome: "The outcome is recorded. The parties are told by mail.",
  },
  clocks: "The clocks",
  history: "What happened",
  errorSummary: "Check what you entered",
  mistakes: {
    "kind-missing": "Say what it is about",
    "day-unreadable": "Give the day, for instance 2026-05-07",
    "day-in-future": "This day has not come yet",
    "note-missing": "Write the note",
    "note-too-long": "Keep to 10,000 characters",
  },
  refusals: {
    "not-accepted": "The platform has not accepted mediation yet.",
    over: "The mediation is over.",
    "opened-already": "The mediation is open already.",
  },
};

const de: OwnMediationTexts = {
  title: (reference) => `Mediation im Fall ${reference}`,
  list: "Ihre Mediationen",
  ledes: {
    requested: (platform) =>
      `${platform} hat noch nicht gesagt, ob die Mediation angenommen wird. Eine E-Mail meldet Ihnen die Antwort.`,
    accepted: (platform) =>
      `${platform} nimmt die Mediation an. Eröffnen Sie sie, damit die Parteien wissen, wie Sie zu erreichen sind.`,
    opened: "Die Mediation ist eröffnet. Die Parteien wissen, wie Sie zu erreichen sind.",
    over: (state, day) => `Die Mediation ist beendet: ${state}, am ${day}.`,
  },
  acts: "Was Sie tun können",
  open: "Mediation eröffnen",
  openHint:
    "Beide Parteien erhalten eine E-Mail mit Ihrem Namen und Ihrer Adresse, um sich mit Ihnen in Verbindung zu setzen.",
  close: "Ergebnis festhalten",
  closeHint:
    "Das Ergebnis kommt zum Fall und wird gezählt. Von dem, was gesagt wurde, steht darin nichts.",
  facts: "Das Wesentliche",
  terms: {
    platform: "Plattform",
    requestedOn: "Beantragt am",
    acceptedOn: "Angenommen am",
    openedOn: "Eröffnet am",
    assignedOn: "Ihnen anvertraut seit",
    state: "Stand",
  },
  parties: "Die Parteien",
  seller: "Händler",
  sellerReference: "Kennung des Kontos oder der Bestellung",
  sellerEmail: "E-Mail-Adresse",
  representatives: "Für die Plattform",
  noRepresentative: "Niemand vertritt die Plattform im Register.",
  anonymous: "Der Händler möchte nicht, dass Sie wissen, wer er ist.",
  erased: "Die Daten wurden gelöscht.",
  unreported: "Diesen Fall hat hier kein Händler gemeldet: Die Plattform hat ihn erklärt.",
  noEmail:
    "Der Händler möchte nicht, dass Sie ihm schreiben. Das Register teilt ihm Ihre Schritte mit.",
  words: "Was der Händler schreibt",
  description: "Was geschehen ist",
  asked: "Was der Händler verlangt",
  added: (at) => `Ergänzt am ${at}`,
  attachments: "Anhänge",
  notes: "Ihre Notizen",
  notesHint:
    "Nur Sie lesen sie: weder die Parteien noch die Verwaltung noch wer Ihnen nachfolgen könnte. Sie sind verschlüsselt und werden nach drei Jahren gelöscht.",
  noNotes: "Keine Notiz.",
  kind: "Worum geht es?",
  kinds: { meeting: "Sitzung", step: "Schritt" },
  day: "Tag",
  note: "Notiz",
  noteHint: "Höchstens 10\u202F000 Zeichen.",
  keep: "Notiz aufbewahren",
  written: (at) => `geschrieben am ${at}`,
  done: {
    opening: "Die Mediation ist eröffnet. Die Parteien erhalten eine E-Mail.",
    note: "Die Notiz ist aufbewahrt.",
    outcome: "Das Ergebnis ist festgehalten. Die Parteien erhalten eine E-Mail.",
  },
  clocks: "Die Fristen",
  history: "Was geschehen ist",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    "kind-missing": "Sagen Sie, worum es geht",
    "day-unreadable": "Nennen Sie den Tag, zum Beispiel 2026-05-07",
    "day-in-future": "Dieser Tag ist noch nicht gekommen",
    "note-missing": "Schreiben Sie die Notiz",
    "note-too-long": "Höchstens 10\u202F000 Zeichen",
  },
  refusals: {
    "not-accepted": "Die Plattform hat die Mediation noch nicht angenommen.",
    over: "Die Mediation ist beendet.",
    "opened-already": "Die Mediation ist bereits eröffnet.",
  },
};

export const ownMediationTexts: Catalogue<OwnMediationTexts> = { fr, en, de };
