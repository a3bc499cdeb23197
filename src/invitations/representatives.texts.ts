import type { Catalogue, TextsLike } from "../infrastructure/language";
import { INVITATION_DAYS, type InvitationState } from "./invitation";
import type { ChangeOutcome } from "./change-invitation";
import type { InvitationRefusal } from "./invitation-decisions";
import type { InviteeMistake } from "./invitee";

type ChangeRefusal = Extract<ChangeOutcome, { accepted: false }>["refusal"];

const fr = {
  title: (platform: string) => `Représentants de ${platform}`,
  lede: (parts: string) => `${parts}.`,
  people: {
    one: "personne représente la plateforme",
    other: "personnes représentent la plateforme",
  },
  nobody: "Personne ne représente la plateforme",
  openInvitations: {
    one: "invitation attend une réponse",
    other: "invitations attendent une réponse",
  },
  representatives: "Représentants",
  noRepresentative: "Personne ne représente encore cette plateforme.",
  person: "Personne",
  since: "Depuis",
  acts: "Actions",
  suspended: "Compte suspendu",
  yourself: "C’est vous",
  end: "Retirer",
  leave: "Ne plus représenter",
  stays: "Reste tant que personne d’autre ne peut se connecter",
  aboutEnd: (name: string) => `\u00A0: ${name}`,
  invitations: "Invitations",
  noInvitation: "Aucune invitation n’a encore été envoyée.",
  sentOn: "Envoyée le",
  state: "État",
  states: {
    open: (day: string) => `Ouverte jusqu’au ${day}`,
    accepted: (day: string) => `Acceptée le ${day}`,
    revoked: (day: string) => `Annulée le ${day}`,
    expired: (day: string) => `Expirée depuis le ${day}`,
  } satisfies Record<InvitationState, (day: string) => string>,
  renew: "Renouveler",
  revoke: "Annuler",
  inviteTitle: "Inviter quelqu’un",
  inviteHint: `Un courriel part avec un lien, valable ${String(INVITATION_DAYS)} jours. La personne prouve son adresse par un code avant que son compte soit ouvert.`,
  name: "Nom et prénom",
  email: "Adresse électronique",
  language: "Langue des courriels et des pages",
  role: "Rôle",
  invite: "Envoyer l’invitation",
  errorSummary: "À corriger",
  mistakes: {
    "name-missing": "Indiquez le nom de la personne",
    "name-without-letter":
      "Un nom contient au moins une lettre\u00A0: les signes et les émojis seuls n’en font pas un",
    "name-too-long": "Raccourcissez ce nom\u00A0: 200 caractères au plus",
    "email-missing": "Indiquez l’adresse de la personne",
    "email-wrong": "Indiquez une adresse électronique, comme nom@exemple.fr",
    "language-missing": "Choisissez une langue",
    "role-missing": "Choisissez un rôle",
  } satisfies Record<InviteeMistake, string>,
  refusals: {
    "already-represents": "Cette adresse représente déjà la plateforme",
    "already-invited":
      "Cette adresse est déjà invitée et n’a pas encore répondu\u00A0: renouvelez l’invitation dans la liste pour envoyer un nouveau lien",
    "has-account": "Cette adresse a déjà un compte dans ce rôle",
    "other-role":
      "Cette adresse a un compte dans un autre rôle, et un compte n’a qu’un rôle\u00A0: indiquez une autre adresse",
    "account-suspended":
      "Le compte de cette adresse est suspendu\u00A0: seule l’administration du service peut le rétablir",
  } satisfies Record<InvitationRefusal, string>,
  changeRefusals: {
    accepted: "Cette invitation a été acceptée entre-temps\u00A0: rien n’a été changé.",
    revoked: "Cette invitation a été annulée entre-temps\u00A0: rien n’a été changé.",
    "unknown-invitation": "Cette invitation n’existe pas.",
  } satisfies Record<ChangeRefusal, string>,
  done: {
    invited: `L’invitation va partir par courriel dans un instant. Elle vaut ${String(INVITATION_DAYS)} jours.`,
    renewed: `Un nouveau lien va partir par courriel, valable ${String(INVITATION_DAYS)} jours. L’ancien ne fonctionne plus.`,
    revoked: "L’invitation est annulée\u00A0: son lien ne fonctionne plus.",
    ended: "Cette personne ne représente plus la plateforme.",
    "asked-to-sign": "L’invitation à signer la charte va partir par courriel dans un instant.",
  },
};

export type RepresentativesTexts = TextsLike<typeof fr>;

const en: RepresentativesTexts = {
  title: (platform) => `Representatives of ${platform}`,
  lede: (parts) => `${parts}.`,
  people: { one: "person represents the platform", other: "people represent the platform" },
  nobody: "Nobody represents the platform",
  openInvitations: {
    one: "invitation awaits an answer",
    other: "invitations await an answer",
  },
  representatives: "Representatives",
  noRepresentative: "Nobody represents this platform yet.",
  person: "Person",
  since: "Since",
  acts: "Acts",
  suspended: "Account suspended",
  yourself: "This is you",
  end: "Remove",
  leave: "Stop representing",
  stays: "Stays as long as nobody else can sign in",
  aboutEnd: (name) => `: ${name}`,
  invitations: "Invitations",
  noInvitation: "No invitation has been sent yet.",
  sentOn: "Sent on",
  state: "State",
  states: {
    open: (day) => `Open until ${day}`,
    accepted: (day) => `Accepted on ${day}`,
    revoked: (day) => `Revoked on ${day}`,
    expired: (day) => `Expired on ${day}`,
  },
  renew: "Renew",
  revoke: "Revoke",
  inviteTitle: "Invite somebody",
  inviteHint: `A mail goes out with a link, valid for ${String(INVITATION_DAYS)} days. The person proves the address with a code before the account is opened.`,
  name: "Full name",
  email: "E-mail address",
  language: "Language of mails and pages",
  role: "Role",
  invite: "Send the invitation",
  errorSummary: "To be corrected",
  mistakes: {
    "name-missing": "Enter the person’s name",
    "name-without-letter": "A name has at least one letter: signs and emoji alone do not make one",
    "name-too-long": "Shorten this name: 200 characters at most",
    "email-missing": "Enter the person’s address",
    "email-wrong": "Enter an e-mail address, like name@example.org",
    "language-missing": "Choose a language",
    "role-missing": "Choose a role",
  },
  refusals: {
    "already-represents": "This address represents the platform already",
    "already-invited":
      "This address is invited already and has not answered yet: renew the invitation in the list to send a new link",
    "has-account": "This address has an account in this role already",
    "other-role":
      "This address has an account in another role, and an account has one role: enter another address",
    "account-suspended":
      "The account of this address is suspended: only the administration of the service can reinstate it",
  },
  changeRefusals: {
    accepted: "This invitation was accepted in the meantime: nothing was changed.",
    revoked: "This invitation was revoked in the meantime: nothing was changed.",
    "unknown-invitation": "This invitation does not exist.",
  },
  done: {
    invited: `The invitation leaves by mail in a moment. It is valid for ${String(INVITATION_DAYS)} days.`,
    renewed: `A new link leaves by mail in a moment, valid for ${String(INVITATION_DAYS)} days. The former one no longer works.`,
    revoked: "The invitation is revoked: its link no longer works.",
    ended: "This person no longer represents the platform.",
    "asked-to-sign": "The invitation to sign the charter leaves by mail in a moment.",
  },
};

const de: RepresentativesTexts = {
  title: (platform) => `Vertretung von ${platform}`,
  lede: (parts) => `${parts}.`,
  people: { one: "Person vertritt die Plattform", other: "Personen vertreten die Plattform" },
  nobody: "Niemand vertritt die Plattform",
  openInvitations: {
    one: "Einladung wartet auf Antwort",
    other: "Einladungen warten auf Antwort",
  },
  representatives: "Vertretung",
  noRepresentative: "Noch vertritt niemand diese Plattform.",
  person: "Person",
  since: "Seit",
  acts: "Aktionen",
  suspended: "Konto gesperrt",
  yourself: "Das sind Sie",
  end: "Entfernen",
  leave: "Nicht mehr vertreten",
  stays: "Bleibt, solange sich niemand sonst anmelden kann",
  aboutEnd: (name) => `: ${name}`,
  invitations: "Einladungen",
  noInvitation: "Es wurde noch keine Einladung verschickt.",
  sentOn: "Verschickt am",
  state: "Stand",
  states: {
    open: (day) => `Offen bis ${day}`,
    accepted: (day) => `Angenommen am ${day}`,
    revoked: (day) => `Zurückgezogen am ${day}`,
    expired: (day) => `Abgelaufen am ${day}`,
  },
  renew: "Erneuern",
  revoke: "Zurückziehen",
  inviteTitle: "Jemanden einladen",
  inviteHint: `Eine E-Mail mit einem Link wird verschickt, der ${String(INVITATION_DAYS)} Tage gilt. Die Person weist ihre Adresse mit einem Code nach, bevor ihr Konto eröffnet wird.`,
  name: "Vor- und Nachname",
  email: "E-Mail-Adresse",
  language: "Sprache der E-Mails und Seiten",
  role: "Rolle",
  invite: "Einladung senden",
  errorSummary: "Zu berichtigen",
  mistakes: {
    "name-missing": "Geben Sie den Namen der Person an",
    "name-without-letter":
      "Ein Name hat mindestens einen Buchstaben: Zeichen und Emojis allein ergeben keinen",
    "name-too-long": "Kürzen Sie diesen Namen: höchstens 200 Zeichen",
    "email-missing": "Geben Sie die Adresse der Person an",
    "email-wrong": "Geben Sie eine E-Mail-Adresse ein, wie name@beispiel.de",
    "language-missing": "Wählen Sie eine Sprache",
    "role-missing": "Wählen Sie eine Rolle",
  },
  refusals: {
    "already-represents": "Diese Adresse vertritt die Plattform bereits",
    "already-invited":
      "Diese Adresse ist bereits eingeladen und hat noch nicht geantwortet: Erneuern Sie die Einladung in der Liste, um einen neuen Link zu schicken",
    "has-account": "Diese Adresse hat bereits ein Konto in dieser Rolle",
    "other-role":
      "Diese Adresse hat ein Konto in einer anderen Rolle, und ein Konto hat nur eine Rolle: Geben Sie eine andere Adresse an",
    "account-suspended":
      "Das Konto dieser Adresse ist gesperrt: Nur die Verwaltung des Dienstes kann es wieder freigeben",
  },
  changeRefusals: {
    accepted: "Diese Einladung wurde inzwischen angenommen: Es wurde nichts geändert.",
    revoked: "Diese Einladung wurde inzwischen zurückgezogen: Es wurde nichts geändert.",
    "unknown-invitation": "Diese Einladung gibt es nicht.",
  },
  done: {
    invited: `Die Einladung geht gleich per E-Mail ab. Sie gilt ${String(INVITATION_DAYS)} Tage.`,
    renewed: `Ein neuer Link geht gleich per E-Mail ab, er gilt ${String(INVITATION_DAYS)} Tage. Der frühere gilt nicht mehr.`,
    revoked: "Die Einladung ist zurückgezogen: Ihr Link gilt nicht mehr.",
    ended: "Diese Person vertritt die Plattform nicht mehr.",
    "asked-to-sign": "Die Einladung zur Unterzeichnung der Charta geht gleich per E-Mail ab.",
  },
};

export const representativesTexts: Catalogue<RepresentativesTexts> = { fr, en, de };
