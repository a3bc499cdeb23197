import type { Role } from "../accounts/account";
import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { AcceptanceRefusal } from "./invitation-decisions";

const fr = {
  /** What somebody is invited to be, after "comme". */
  as: {
    official: "agent de l’administration",
    mediator: "médiateur ou médiatrice",
    administrator: "responsable du service (comptes, courriels, tâches)",
    representative: "représentant ou représentante d’une plateforme",
  } satisfies Record<Role, string>,
  toRepresent: (platform: string) => `Représenter ${platform}`,
  toConsole: "Travailler dans la console du registre",
  representLede: (inviter: string, platform: string) =>
    `${inviter} vous invite à représenter ${platform} dans le registre de la charte\u00A0: voir ce qui est dû et quand, et les résultats de la plateforme avant tout le monde.`,
  consoleLede: (inviter: string, as: string) =>
    `${inviter} vous invite à travailler dans la console du registre comme ${as}.`,
  invited: "Personne invitée",
  by: "Invitée par",
  until: "Valable jusqu’au",
  howTitle: "Accepter en deux temps",
  how: (email: string) =>
    `Ce lien ouvre l’invitation, il ne prouve pas qui vous êtes. Si vous acceptez, un code à six chiffres part à l’adresse ${email}\u00A0; une fois le code saisi, votre compte est ouvert.`,
  secondFactor:
    "La console demande en plus un second facteur\u00A0: vous le choisirez à la première connexion.",
  accept: "Accepter et recevoir un code",
  decline:
    "Si cette invitation ne vous concerne pas, ne faites rien\u00A0: elle s’éteint d’elle-même.",
  codeLede: (email: string) =>
    `Un code à six chiffres vient de partir à l’adresse ${email}. Il vaut dix minutes, dans ce navigateur seulement.`,
  /** On the desk of the console that the invitation led to. */
  joined: "L’invitation est acceptée\u00A0: votre compte est ouvert, et voici votre console.",
  signIn: "Se connecter",
  home: "Aller à l’accueil",
  closed: {
    unknown: {
      title: "Cette invitation n’existe pas, ou plus",
      text: "Le lien est incomplet, ou l’invitation a été envoyée de nouveau depuis\u00A0: seul le lien du dernier courriel fonctionne. Cherchez ce courriel, ou demandez une nouvelle invitation à la personne qui vous a écrit.",
    },
    expired: {
      title: "Cette invitation a expiré",
      text: "Une invitation vaut quatorze jours. La personne qui vous a invité peut la renouveler\u00A0: vous recevrez alors un nouveau lien.",
    },
    revoked: {
      title: "Cette invitation a été annulée",
      text: "La personne qui vous a invité, ou un collègue, l’a annulée. Si vous pensez que c’est une erreur, demandez-lui une nouvelle invitation.",
    },
    accepted: {
      title: "Cette invitation a déjà été acceptée",
      text: "Si c’est par vous, connectez-vous avec l’adresse à laquelle elle a été envoyée.",
    },
    "inviter-may-not": {
      title: "Cette invitation ne vaut plus",
      text: "La personne qui vous a invité ne peut plus inviter à ce rôle. Pour représenter une plateforme, demandez une nouvelle invitation à un de ses représentants ou à l’administration du registre\u00A0; pour travailler dans la console, à un administrateur du registre.",
    },
    "other-role": {
      title: "Cette adresse a déjà un autre rôle",
      text: "Un compte n’a qu’un rôle\u00A0: qui travaille pour l’administration ne représente pas de plateforme. Rien n’a été changé. Demandez une invitation à une autre adresse.",
    },
    "account-suspended": {
      title: "Le compte de cette adresse est suspendu",
      text: "Rien n’a été changé. Écrivez à l’administration du registre pour savoir pourquoi.",
    },
  } satisfies Record<AcceptanceRefusal | "unknown", { title: string; text: string }>,
};

export type InvitationTexts = TextsLike<typeof fr>;

const en: InvitationTexts = {
  as: {
    official: "an official of the administration",
    mediator: "a mediator",
    administrator: "an administrator of the service (accounts, mails, jobs)",
    representative: "a representative of a platform",
  },
  toRepresent: (platform) => `Represent ${platform}`,
  toConsole: "Work in the console of the register",
  representLede: (inviter, platform) =>
    `${inviter} invites you to represent ${platform} in the register of the charter: to see what is due and when, and the platform’s results before anybody else.`,
  consoleLede: (inviter, as) =>
    `${inviter} invites you to work in the console of the register as ${as}.`,
  invited: "Person invited",
  by: "Invited by",
  until: "Valid until",
  howTitle: "Accept in two steps",
  how: (email) =>
    `This link opens the invitation; it does not prove who you are. If you accept, a six-digit code is sent to ${email}; once you have entered it, your account is open.`,
  secondFactor:
    "The console asks for a second factor as well: you will choose it when you first sign in.",
  accept: "Accept and receive a code",
  decline: "If this invitation is not for you, do nothing: it ends by itself.",
  codeLede: (email) =>
    `A six-digit code has just been sent to ${email}. It is valid for ten minutes, in this browser only.`,
  joined: "The invitation is accepted: your account is open, and this is your console.",
  signIn: "Sign in",
  home: "Go to the home page",
  closed: {
    unknown: {
      title: "This invitation does not exist, or no longer",
      text: "The link is incomplete, or the invitation has been sent again since: only the link in the latest mail works. Look for that mail, or ask the person who wrote to you for a new invitation.",
    },
    expired: {
      title: "This invitation has expired",
      text: "An invitation is valid for fourteen days. The person who invited you can renew it: you will then receive a new link.",
    },
    revoked: {
      title: "This invitation has been revoked",
      text: "The person who invited you, or a colleague, has revoked it. If you think this is a mistake, ask for a new invitation.",
    },
    accepted: {
      title: "This invitation has been accepted already",
      text: "If it was by you, sign in with the address it was sent to.",
    },
    "inviter-may-not": {
      title: "This invitation no longer holds",
      text: "The person who invited you may no longer invite to this role. To represent a platform, ask one of its representatives or the administration of the register for a new invitation; to work in the console, ask an administrator of the register.",
    },
    "other-role": {
      title: "This address has another role already",
      text: "An account has one role: whoever works for the administration represents no platform. Nothing was changed. Ask for an invitation to another address.",
    },
    "account-suspended": {
      title: "The account of this address is suspended",
      text: "Nothing was changed. Write to the administration of the register to learn why.",
    },
  },
};

const de: InvitationTexts = {
  as: {
    official: "Mitglied der Verwaltung",
    mediator: "Mediatorin oder Mediator",
    administrator:
      "Verantwortliche oder Verantwortlicher für den Dienst (Konten, E-Mails, Aufgaben)",
    representative: "Vertretung einer Plattform",
  },
  toRepresent: (platform) => `${platform} vertreten`,
  toConsole: "In der Konsole des Registers arbeiten",
  representLede: (inviter, platform) =>
    `${inviter} lädt Sie ein, ${platform} im Register der Charta zu vertreten: zu sehen, was wann fällig ist, und die Ergebnisse der Plattform vor allen anderen.`,
  consoleLede: (inviter, as) =>
    `${inviter} lädt Sie ein, in der Konsole des Registers zu arbeiten: als ${as}.`,
  invited: "Eingeladen",
  by: "Eingeladen von",
  until: "Gültig bis",
  howTitle: "In zwei Schritten annehmen",
  how: (email) =>
    `Dieser Link öffnet die Einladung; er beweist nicht, wer Sie sind. Wenn Sie annehmen, geht ein sechsstelliger Code an ${email}; sobald Sie ihn eingegeben haben, ist Ihr Konto eröffnet.`,
  secondFactor:
    "Die Konsole verlangt außerdem einen zweiten Faktor: Sie wählen ihn bei der ersten Anmeldung.",
  accept: "Annehmen und Code erhalten",
  decline:
    "Wenn diese Einladung nicht für Sie bestimmt ist, brauchen Sie nichts zu tun: Sie erlischt von selbst.",
  codeLede: (email) =>
    `Ein sechsstelliger Code wurde soeben an ${email} geschickt. Er gilt zehn Minuten, nur in diesem Browser.`,
  joined: "Die Einladung ist angenommen: Ihr Konto ist eröffnet, und das ist Ihre Konsole.",
  signIn: "Anmelden",
  home: "Zur Startseite",
  closed: {
    unknown: {
      title: "Diese Einladung gibt es nicht oder nicht mehr",
      text: "Der Link ist unvollständig, oder die Einladung wurde seither erneut verschickt: Nur der Link der letzten E-Mail funktioniert. Suchen Sie diese E-Mail, oder bitten Sie die Person, die Ihnen geschrieben hat, um eine neue Einladung.",
    },
    expired: {
      title: "Diese Einladung ist abgelaufen",
      text: "Eine Einladung gilt vierzehn Tage. Wer Sie eingeladen hat, kann sie erneuern: Sie erhalten dann einen neuen Link.",
    },
    revoked: {
      title: "Diese Einladung wurde zurückgezogen",
      text: "Wer Sie eingeladen hat, oder jemand aus demselben Kreis, hat sie zurückgezogen. Wenn Sie das für einen Irrtum halten, bitten Sie um eine neue Einladung.",
    },
    accepted: {
      title: "Diese Einladung wurde bereits angenommen",
      text: "Wenn Sie es waren, melden Sie sich mit der Adresse an, an die sie geschickt wurde.",
    },
    "inviter-may-not": {
      title: "Diese Einladung gilt nicht mehr",
      text: "Wer Sie eingeladen hat, darf zu dieser Rolle nicht mehr einladen. Um eine Plattform zu vertreten, bitten Sie jemanden aus ihrer Vertretung oder die Verwaltung des Registers um eine neue Einladung; um in der Konsole zu arbeiten, die Administration des Registers.",
    },
    "other-role": {
      title: "Diese Adresse hat bereits eine andere Rolle",
      text: "Ein Konto hat eine Rolle: Wer für die Verwaltung arbeitet, vertritt keine Plattform. Es wurde nichts geändert. Bitten Sie um eine Einladung an eine andere Adresse.",
    },
    "account-suspended": {
      title: "Das Konto dieser Adresse ist gesperrt",
      text: "Es wurde nichts geändert. Schreiben Sie der Verwaltung des Registers, um den Grund zu erfahren.",
    },
  },
};

export const invitationTexts: Catalogue<InvitationTexts> = { fr, en, de };
