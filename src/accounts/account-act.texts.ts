import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { AccountAct } from "./account-change";

const fr = {
  errorSummary: "Rien n’a été changé",
  asItWas: "C’est déjà le cas\u00A0: rien n’a été changé.",
  doneAlready: (by: string, at: string) =>
    `C’est déjà fait, par ${by}, le ${at}\u00A0: rien n’a été changé.`,
  commandLine: "la ligne de commande",
  keep: "Ne rien changer",
  suspension: {
    link: "Suspendre ce compte",
    title: (email: string) => `Suspendre ${email}`,
    lede: "Les sessions de cette personne prennent fin aussitôt, dans tous ses navigateurs, et elle ne peut plus en ouvrir. Un courriel le lui dit. Vous pourrez rétablir le compte quand vous voudrez.",
    button: "Suspendre le compte",
  },
  reinstatement: {
    link: "Rétablir ce compte",
    title: (email: string) => `Rétablir ${email}`,
    lede: "La personne peut de nouveau ouvrir une session, avec le rôle et les seconds facteurs qu’elle avait. Un courriel le lui dit.",
    button: "Rétablir le compte",
  },
  role: {
    link: "Changer le rôle",
    title: (email: string) => `Changer le rôle du compte ${email}`,
    lede: "Le nouveau rôle vaut aussitôt\u00A0: les sessions ouvertes avec l’ancien s’arrêtent, et un courriel prévient la personne.",
    button: "Changer le rôle",
  },
  "factor-reset": {
    link: "Réinitialiser les seconds facteurs",
    title: (email: string) => `Réinitialiser les seconds facteurs de ${email}`,
    lede: "Pour une personne qui a perdu téléphone, clé et codes de secours : ses seconds facteurs sont effacés, ses sessions s’arrêtent, et elle en ajoute un nouveau à sa prochaine connexion. Assurez-vous d’abord, de vive voix, que c’est bien elle qui le demande.",
    button: "Réinitialiser les seconds facteurs",
  },
  roleField: "Nouveau rôle",
  roleHints: {
    official:
      "Examine les signatures, gère les représentants des plateformes, télécharge les rapports.",
    mediator: "Voit les médiations qui lui sont confiées, et rien d’autre.",
    administrator: "Gère les comptes, les courriels et le fonctionnement du service.",
  },
  done: {
    suspension:
      "Le compte est suspendu\u00A0: ses sessions ont pris fin, et un courriel prévient la personne.",
    reinstatement:
      "Le compte est rétabli\u00A0: la personne peut de nouveau ouvrir une session, et un courriel le lui dit.",
    role: "Le rôle est changé\u00A0: les sessions ouvertes avec l’ancien ont pris fin, et un courriel prévient la personne.",
    "factor-reset":
      "Les seconds facteurs sont effacés et les sessions ont pris fin\u00A0: la personne en ajoutera un nouveau à sa prochaine connexion. Un courriel la prévient.",
  } satisfies Record<AccountAct, string>,
  chooseRole: "Choisissez un rôle",
  refusals: {
    "own-account": "C’est votre propre compte\u00A0: demandez-le à un autre administrateur",
    "last-administrator":
      "C’est le dernier administrateur qui puisse ouvrir une session\u00A0: nommez-en un autre d’abord",
    "represents-platforms":
      "Un représentant ne change pas de rôle, et personne ne le devient ainsi\u00A0: invitez une autre adresse",
  },
};

export type AccountActTexts = TextsLike<typeof fr>;

const en: AccountActTexts = {
  errorSummary: "Nothing was changed",
  asItWas: "It is so already: nothing was changed.",
  doneAlready: (by, at) => `It was done already, by ${by}, on ${at}: nothing was changed.`,
  commandLine: "the command line",
  keep: "Change nothing",
  suspension: {
    link: "Suspend this account",
    title: (email) => `Suspend ${email}`,
    lede: "The person is shut out at once, in every browser, and can no longer sign in. An e-mail tells them. You can reinstate the account whenever you like.",
    button: "Suspend the account",
  },
  reinstatement: {
    link: "Reinstate this account",
    title: (email) => `Reinstate ${email}`,
    lede: "The person can sign in again, with the role and the second factors they had. An e-mail tells them.",
    button: "Reinstate the account",
  },
  role: {
    link: "Change the role",
    title: (email) => `Change the role of ${email}`,
    lede: "The new role holds at once: sessions opened in the former one end, and an e-mail tells the person.",
    button: "Change the role",
  },
  "factor-reset": {
    link: "Reset the second factors",
    title: (email) => `Reset the second factors of ${email}`,
    lede: "For somebody who has lost phone, key and recovery codes: their second factors are erased, their sessions end, and they add a new one at their next sign-in. Make sure first, by speaking with them, that it is they who ask.",
    button: "Reset the second factors",
  },
  roleField: "New role",
  roleHints: {
    official: "Reviews signatures, manages the platforms’ representatives, downloads reports.",
    mediator: "Sees the mediations entrusted to them, and nothing else.",
    administrator: "Manages accounts, mails and the running of the service.",
  },
  done: {
    suspension: "The account is suspended: its sessions have ended, and a mail tells the person.",
    reinstatement:
      "The account is reinstated: the person can sign in again, and a mail tells them so.",
    role: "The role is changed: sessions opened in the former one have ended, and a mail tells the person.",
    "factor-reset":
      "The second factors are erased and the sessions have ended: the person will add a new one at their next sign-in. A mail tells them.",
  },
  chooseRole: "Choose a role",
  refusals: {
    "own-account": "This is your own account: ask another administrator",
    "last-administrator":
      "This is the last administrator who can sign in: appoint another one first",
    "represents-platforms":
      "A representative does not change role, and nobody becomes one this way: invite another address",
  },
};

const de: AccountActTexts = {
  errorSummary: "Es wurde nichts geändert",
  asItWas: "Das ist bereits so: Es wurde nichts geändert.",
  doneAlready: (by, at) =>
    `Das ist bereits geschehen, durch ${by} am ${at}: Es wurde nichts geändert.`,
  commandLine: "die Kommandozeile",
  keep: "Nichts ändern",
  suspension: {
    link: "Dieses Konto sperren",
    title: (email) => `${email} sperren`,
    lede: "Die Person wird sofort in allen Browsern abgemeldet und kann sich nicht mehr anmelden. Eine E-Mail teilt es ihr mit. Sie können das Konto jederzeit wieder freigeben.",
    button: "Konto sperren",
  },
  reinstatement: {
    link: "Dieses Konto freigeben",
    title: (email) => `${email} wieder freigeben`,
    lede: "Die Person kann sich wieder anmelden, mit derselben Rolle und denselben zweiten Faktoren wie zuvor. Eine E-Mail teilt es ihr mit.",
    button: "Konto freigeben",
  },
  role: {
    link: "Rolle ändern",
    title: (email) => `Rolle von ${email} ändern`,
    lede: "Die neue Rolle gilt sofort: Sitzungen in der früheren Rolle enden, und eine E-Mail benachrichtigt die Person.",
    button: "Rolle ändern",
  },
  "factor-reset": {
    link: "Zweite Faktoren zurücksetzen",
    title: (email) => `Zweite Faktoren von ${email} zurücksetzen`,
    lede: "Für jemanden, der Telefon, Schlüssel und Ersatzcodes verloren hat: Die zweiten Faktoren werden gelöscht, die Sitzungen enden, und bei der nächsten Anmeldung kommt ein neuer hinzu. Vergewissern Sie sich zuvor im Gespräch, dass die Bitte wirklich von dieser Person kommt.",
    button: "Zweite Faktoren zurücksetzen",
  },
  roleField: "Neue Rolle",
  roleHints: {
    official:
      "Prüft Unterschriften, verwaltet die Vertretungen der Plattformen, lädt Berichte herunter.",
    mediator: "Sieht die anvertrauten Mediationen und sonst nichts.",
    administrator: "Verwaltet Konten, E-Mails und den Betrieb des Dienstes.",
  },
  done: {
    suspension:
      "Das Konto ist gesperrt: Seine Sitzungen sind beendet, und eine E-Mail benachrichtigt die Person.",
    reinstatement:
      "Das Konto ist wieder freigegeben: Die Person kann sich wieder anmelden, und eine E-Mail teilt es ihr mit.",
    role: "Die Rolle ist geändert: Sitzungen in der früheren Rolle sind beendet, und eine E-Mail benachrichtigt die Person.",
    "factor-reset":
      "Die zweiten Faktoren sind gelöscht und die Sitzungen beendet: Bei der nächsten Anmeldung kommt ein neuer hinzu. Eine E-Mail benachrichtigt die Person.",
  },
  chooseRole: "Wählen Sie eine Rolle",
  refusals: {
    "own-account": "Das ist Ihr eigenes Konto: Bitten Sie eine andere Person der Administration",
    "last-administrator":
      "Das ist die letzte Person der Administration, die sich anmelden kann: Ernennen Sie zuerst eine andere",
    "represents-platforms":
      "Eine Plattformvertretung wechselt die Rolle nicht, und niemand wird auf diesem Weg dazu: Laden Sie eine andere Adresse ein",
  },
};

export const accountActTexts: Catalogue<AccountActTexts> = { fr, en, de };
