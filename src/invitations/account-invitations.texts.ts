import type { ConsoleRole } from "../accounts/account";
import type { Catalogue, TextsLike } from "../infrastructure/language";

interface RoleText {
  readonly label: string;
  readonly hint: string;
}

const fr = {
  title: "Inviter dans la console",
  accounts: "Comptes",
  lede: "Pour les personnes qui travaillent pour l’administration. Les représentants des plateformes sont invités par un agent, ou par leurs collègues.",
  roles: {
    official: { label: "Agent", hint: "Examine les signatures, lit et publie les résultats." },
    mediator: {
      label: "Médiateur",
      hint: "Voit les médiations qui lui sont confiées, et elles seules.",
    },
    administrator: {
      label: "Administrateur",
      hint: "Tient les comptes, les courriels, les tâches\u00A0; ne décide rien sur le fond.",
    },
  } satisfies Record<ConsoleRole, RoleText>,
};

export type AccountInvitationsTexts = TextsLike<typeof fr>;

const en: AccountInvitationsTexts = {
  title: "Invite to the console",
  accounts: "Accounts",
  lede: "For people who work for the administration. Representatives of platforms are invited by an official, or by their colleagues.",
  roles: {
    official: { label: "Official", hint: "Reviews signatures, reads and publishes results." },
    mediator: { label: "Mediator", hint: "Sees the mediations entrusted to them, and only those." },
    administrator: {
      label: "Administrator",
      hint: "Looks after accounts, mails and jobs; decides nothing of substance.",
    },
  },
};

const de: AccountInvitationsTexts = {
  title: "In die Konsole einladen",
  accounts: "Konten",
  lede: "Für Personen, die für die Verwaltung arbeiten. Die Vertretung einer Plattform wird von Bediensteten oder von der eigenen Seite eingeladen.",
  roles: {
    official: {
      label: "Bedienstete",
      hint: "Prüfen Unterzeichnungen, lesen und veröffentlichen Ergebnisse.",
    },
    mediator: { label: "Mediation", hint: "Sieht die anvertrauten Mediationen, und nur diese." },
    administrator: {
      label: "Administration",
      hint: "Betreut Konten, E-Mails und Aufgaben; entscheidet nichts in der Sache.",
    },
  },
};

export const accountInvitationsTexts: Catalogue<AccountInvitationsTexts> = { fr, en, de };
