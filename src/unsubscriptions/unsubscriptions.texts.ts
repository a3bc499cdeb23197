import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  account: "Mon compte",
  /** Each kind of mail, as whoever gets it knows it. */
  kinds: {
    representative: {
      news: "Nouveau dossier, ou nouvelle démarche d’une entreprise vendeuse",
      "due-soon": "Échéance proche",
      overdue: "Échéance dépassée",
    },
    seller: {
      news: "Nouvelle démarche de la plateforme",
      overdue: "Échéance dépassée",
      "follow-up": "La promesse a-t-elle été tenue\u202F?",
    },
  },
  owed: "Les codes, les accusés de réception et les avis sur votre compte vous sont toujours envoyés\u00A0: ils répondent à ce que vous venez de faire, ou en gardent la preuve.",
  own: {
    title: "Courriels sur les dossiers",
    lede: "Ce que le registre vous écrit sur les dossiers des plateformes que vous représentez. Au-delà de trois nouvelles le même jour, elles arrivent en un seul courriel, le matin du jour ouvré suivant.",
    legend: "Je veux recevoir",
    save: "Enregistrer mon choix",
    saved: "Votre choix est enregistré.",
    change: "Choisir les courriels sur les dossiers",
    received: "Reçu",
    ended: "Plus reçu",
  },
  link: {
    title: "Ne plus recevoir ces courriels",
    lede: "Rien n’a changé encore\u00A0: dites ci-dessous ce que vous ne voulez plus recevoir.",
    endedLede: "Voici ce que vous ne recevez plus. Vous pouvez y revenir quand vous voulez.",
    end: (kind: string) => `Ne plus recevoir\u00A0: ${kind}`,
    resume: (kind: string) => `Recevoir de nouveau\u00A0: ${kind}`,
    ended: "C’est fait\u00A0: ces courriels ne vous seront plus envoyés.",
    resumed: "C’est fait\u00A0: ces courriels vous seront de nouveau envoyés.",
  },
};

export type UnsubscriptionsTexts = TextsLike<typeof fr>;

const en: UnsubscriptionsTexts = {
  account: "My account",
  kinds: {
    representative: {
      news: "New case, or new step of a seller",
      "due-soon": "Due soon",
      overdue: "Overdue",
    },
    seller: {
      news: "New step of the platform",
      overdue: "Overdue",
      "follow-up": "Was the promise kept?",
    },
  },
  owed: "Codes, receipts and notices about your account are always sent: they answer what you have just done, or are the proof of it.",
  own: {
    title: "Mails about cases",
    lede: "What the register writes to you about cases of the platforms that you represent. Beyond three pieces of news on one day, they come in a single mail, on the morning of the next working day.",
    legend: "I want to receive",
    save: "Save my choice",
    saved: "Your choice is saved.",
    change: "Choose the mails about cases",
    received: "Received",
    ended: "No longer received",
  },
  link: {
    title: "No longer receive these mails",
    lede: "Nothing has changed yet: say below what you no longer want to receive.",
    endedLede: "This is what you no longer receive. You can come back to it whenever you like.",
    end: (kind) => `No longer receive: ${kind}`,
    resume: (kind) => `Receive again: ${kind}`,
    ended: "Done: these mails will no longer be sent to you.",
    resumed: "Done: these mails will be sent to you again.",
  },
};

const de: UnsubscriptionsTexts = {
  account: "Mein Konto",
  kinds: {
    representative: {
      news: "Neuer Fall oder neuer Schritt eines Händlers",
      "due-soon": "Frist läuft bald ab",
      overdue: "Frist abgelaufen",
    },
    seller: {
      news: "Neuer Schritt der Plattform",
      overdue: "Frist abgelaufen",
      "follow-up": "Wurde die Zusage eingehalten?",
    },
  },
  owed: "Codes, Empfangsbestätigungen und Mitteilungen zu Ihrem Konto werden immer verschickt: Sie antworten auf das, was Sie gerade getan haben, oder belegen es.",
  own: {
    title: "E-Mails zu Fällen",
    lede: "Was das Register Ihnen zu Fällen der Plattformen schreibt, die Sie vertreten. Mehr als drei Neuigkeiten an einem Tag kommen in einer einzigen E-Mail, am Morgen des nächsten Arbeitstags.",
    legend: "Ich möchte erhalten",
    save: "Auswahl speichern",
    saved: "Ihre Auswahl ist gespeichert.",
    change: "E-Mails zu Fällen auswählen",
    received: "Wird zugesandt",
    ended: "Wird nicht mehr zugesandt",
  },
  link: {
    title: "Diese E-Mails nicht mehr erhalten",
    lede: "Noch hat sich nichts geändert: Sagen Sie hier, was Sie nicht mehr erhalten möchten.",
    endedLede: "Dies erhalten Sie nicht mehr. Sie können es sich jederzeit anders überlegen.",
    end: (kind) => `Nicht mehr erhalten: ${kind}`,
    resume: (kind) => `Wieder erhalten: ${kind}`,
    ended: "Erledigt: Diese E-Mails werden Ihnen nicht mehr geschickt.",
    resumed: "Erledigt: Diese E-Mails werden Ihnen wieder geschickt.",
  },
};

export const unsubscriptionsTexts: Catalogue<UnsubscriptionsTexts> = { fr, en, de };
