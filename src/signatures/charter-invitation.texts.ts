import type { Catalogue, TextsLike } from "../infrastructure/language";
import { REMINDER_DAYS, REMINDERS } from "./platform-invitation";

const fr = {
  title: (platform: string) => `Inviter ${platform} à signer la charte`,
  lede: `Un courriel part avec deux liens\u00A0: signer, ou répondre autrement. Sans réponse, un rappel suit tous les ${String(REMINDER_DAYS)}\u00A0jours, ${String(REMINDERS)}\u00A0fois au plus.`,
  published:
    "L’invitation paraît aussitôt sur la page publique de la plateforme, avec la date d’aujourd’hui. L’adresse et le nom restent ici.",
  version: "Version de la charte",
  versionName: (version: string) => `Version\u00A0${version}`,
  name: "Nom et prénom de la personne à qui écrire",
  email: "Adresse électronique",
  language: "Langue des courriels",
  personal: "Un mot de votre part",
  optional: "(facultatif)",
  personalHint:
    "Une phrase ou deux dans la langue du courriel, 500\u00A0caractères au plus. Elle n’est ni publiée ni répétée dans les rappels.",
  send: "Envoyer l’invitation à signer",
  back: "Revenir à la plateforme",
  errorSummary: "À corriger",
  mistakes: {
    "version-missing": "Choisissez une version en vigueur ou annoncée",
    "personal-too-long": "Raccourcissez ce mot\u00A0: 500\u00A0caractères au plus",
  },
  none: "Aucune version de la charte n’est en vigueur ni annoncée\u00A0: il n’y a rien à signer.",
  refusals: {
    invited: (version: string) =>
      `La plateforme est déjà invitée à signer la version\u00A0${version}, et n’a pas encore répondu. Rien n’a été envoyé.`,
    "under-review": (version: string) =>
      `Une déclaration de la plateforme sur la version\u00A0${version} attend une décision. Rien n’a été envoyé.`,
    signed: (version: string) =>
      `La plateforme a déjà signé la version\u00A0${version}. Rien n’a été envoyé.`,
  },
  sectionTitle: "Signer la charte",
  sectionNone: "Personne n’a encore été invité par courriel à signer pour cette plateforme.",
  sectionText: "Ce que sont devenues les invitations envoyées d’ici.",
  invite: "Inviter à signer la charte",
  caption: "Invitations à signer",
  person: "Personne",
  erased: (day: string) => `Coordonnées effacées le ${day}`,
  sentOn: "Envoyée le",
  state: "État",
  reminders: "Rappels",
  states: {
    open: "Sans réponse",
    signed: (day: string) => `Signée le ${day}`,
    declined: (day: string) => `Déclinée le ${day}`,
    superseded: "Version remplacée",
  },
  withheld: (reason: string) => `Motif non publié\u00A0: ${reason}`,
  noReminder: "Aucun",
  sent: { one: "envoyé", other: "envoyés" },
  last: (day: string) => `dernier le ${day}`,
  next: (day: string) => `prochain le ${day}`,
  stopped: (day: string) => `arrêtés par la personne invitée le ${day}`,
};

export type CharterInvitationTexts = TextsLike<typeof fr>;

const en: CharterInvitationTexts = {
  title: (platform) => `Invite ${platform} to sign the charter`,
  lede: `A mail goes out with two links: sign, or answer otherwise. Without an answer a reminder follows every ${String(REMINDER_DAYS)}\u00A0days, ${String(REMINDERS)}\u00A0times at most.`,
  published:
    "The invitation appears at once on the public page of the platform, dated today. The address and the name stay here.",
  version: "Version of the charter",
  versionName: (version) => `Version\u00A0${version}`,
  name: "Full name of the person to write to",
  email: "E-mail address",
  language: "Language of mails",
  personal: "A word of your own",
  optional: "(optional)",
  personalHint:
    "A sentence or two in the language of the mail, 500\u00A0characters at most. It is neither published nor repeated in reminders.",
  send: "Send the invitation to sign",
  back: "Back to the platform",
  errorSummary: "To be corrected",
  mistakes: {
    "version-missing": "Choose a version that is in force or announced",
    "personal-too-long": "Shorten this word: 500\u00A0characters at most",
  },
  none: "No version of the charter is in force or announced: there is nothing to sign.",
  refusals: {
    invited: (version) =>
      `The platform is invited to sign version\u00A0${version} already and has not answered yet. Nothing was sent.`,
    "under-review": (version) =>
      `A statement of the platform on version\u00A0${version} awaits a decision. Nothing was sent.`,
    signed: (version) =>
      `The platform has signed version\u00A0${version} already. Nothing was sent.`,
  },
  sectionTitle: "Signing the charter",
  sectionNone: "Nobody has been invited by mail yet to sign for this platform.",
  sectionText: "What has become of the invitations sent from here.",
  invite: "Invite to sign the charter",
  caption: "Invitations to sign",
  person: "Person",
  erased: (day) => `Contact erased on ${day}`,
  sentOn: "Sent on",
  state: "State",
  reminders: "Reminders",
  states: {
    open: "No answer",
    signed: (day) => `Signed on ${day}`,
    declined: (day) => `Declined on ${day}`,
    superseded: "Version replaced",
  },
  withheld: (reason) => `Reason not published: ${reason}`,
  noReminder: "None",
  sent: { one: "sent", other: "sent" },
  last: (day) => `last on ${day}`,
  next: (day) => `next on ${day}`,
  stopped: (day) => `stopped by the person invited on ${day}`,
};

const de: CharterInvitationTexts = {
  title: (platform) => `${platform} zur Unterzeichnung der Charta einladen`,
  lede: `Eine E-Mail mit zwei Links wird verschickt: unterzeichnen oder anders antworten. Ohne Antwort folgt alle ${String(REMINDER_DAYS)}\u00A0Tage eine Erinnerung, höchstens ${String(REMINDERS)}\u00A0Mal.`,
  published:
    "Die Einladung erscheint sofort mit dem heutigen Datum auf der öffentlichen Seite der Plattform. Adresse und Name bleiben hier.",
  version: "Fassung der Charta",
  versionName: (version) => `Fassung\u00A0${version}`,
  name: "Vor- und Nachname der angeschriebenen Person",
  email: "E-Mail-Adresse",
  language: "Sprache der E-Mails",
  personal: "Ein eigenes Wort",
  optional: "(freiwillig)",
  personalHint:
    "Ein oder zwei Sätze in der Sprache der E-Mail, höchstens 500\u00A0Zeichen. Sie werden weder veröffentlicht noch in Erinnerungen wiederholt.",
  send: "Einladung zur Unterzeichnung senden",
  back: "Zurück zur Plattform",
  errorSummary: "Zu berichtigen",
  mistakes: {
    "version-missing": "Wählen Sie eine geltende oder angekündigte Fassung",
    "personal-too-long": "Kürzen Sie dieses Wort: höchstens 500\u00A0Zeichen",
  },
  none: "Keine Fassung der Charta gilt oder ist angekündigt: Es gibt nichts zu unterzeichnen.",
  refusals: {
    invited: (version) =>
      `Die Plattform ist bereits eingeladen, Fassung\u00A0${version} zu unterzeichnen, und hat noch nicht geantwortet. Es wurde nichts verschickt.`,
    "under-review": (version) =>
      `Eine Erklärung der Plattform zu Fassung\u00A0${version} wartet auf eine Entscheidung. Es wurde nichts verschickt.`,
    signed: (version) =>
      `Die Plattform hat Fassung\u00A0${version} bereits unterzeichnet. Es wurde nichts verschickt.`,
  },
  sectionTitle: "Unterzeichnung der Charta",
  sectionNone: "Noch wurde niemand per E-Mail eingeladen, für diese Plattform zu unterzeichnen.",
  sectionText: "Was aus den von hier verschickten Einladungen geworden ist.",
  invite: "Zur Unterzeichnung der Charta einladen",
  caption: "Einladungen zur Unterzeichnung",
  person: "Person",
  erased: (day) => `Kontaktdaten am ${day} gelöscht`,
  sentOn: "Verschickt am",
  state: "Stand",
  reminders: "Erinnerungen",
  states: {
    open: "Ohne Antwort",
    signed: (day) => `Unterzeichnet am ${day}`,
    declined: (day) => `Abgelehnt am ${day}`,
    superseded: "Fassung ersetzt",
  },
  withheld: (reason) => `Nicht veröffentlichte Begründung: ${reason}`,
  noReminder: "Keine",
  sent: { one: "verschickt", other: "verschickt" },
  last: (day) => `die letzte am ${day}`,
  next: (day) => `die nächste am ${day}`,
  stopped: (day) => `von der eingeladenen Person am ${day} beendet`,
};

export const charterInvitationTexts: Catalogue<CharterInvitationTexts> = { fr, en, de };
