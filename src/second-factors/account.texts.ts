import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Mon compte",
  lede: "Comment votre compte est protégé, où il est ouvert, et dans quelle langue le registre vous parle.",
  email: "Adresse électronique",
  name: "Nom",
  role: "Rôle",
  since: "Compte ouvert le",
  factorsTitle: "Moyens de confirmer que c’est vous",
  factorsNeeded:
    "Votre rôle en demande un à chaque connexion. Avec deux, la perte d’un appareil ne vous arrête pas.",
  factorsOptional:
    "Facultatif pour votre rôle\u00A0: dès que vous en ajoutez un, il est demandé à chaque connexion.",
  noFactor: "Aucun pour l’instant\u00A0: le code reçu par courriel suffit.",
  noFactorYet:
    "Aucun pour l’instant\u00A0: il vous sera demandé d’en ajouter un à la prochaine connexion.",
  authenticator: "Application d’authentification",
  passkey: "Clé d’accès",
  passkeyOf: (browser: string) => `Clé d’accès (${browser})`,
  added: (when: string) => `Ajoutée le ${when}`,
  used: (when: string) => `Utilisée la dernière fois le ${when}`,
  lastOne: "C’est la seule\u00A0: ajoutez un autre moyen avant de la retirer.",
  remove: "Retirer",
  replace: "Changer de téléphone",
  addFactor: "Ajouter un moyen",
  codesTitle: "Codes de secours",
  codesLeft: (left: string) => `Codes qui peuvent encore servir\u00A0: ${left} sur 10.`,
  codesText: "Chacun remplace une fois un téléphone ou une clé que vous n’avez plus.",
  renewCodes: "Créer de nouveaux codes",
  sessionsTitle: "Sessions ouvertes",
  sessionsText:
    "Fermez celles que vous ne reconnaissez pas, puis prévenez la personne qui administre le registre.",
  unknownBrowser: "Navigateur inconnu",
  thisSession: (browser: string) => `${browser} (cette session)`,
  proofs: {
    code: (when: string) => `Ouverte le ${when} par un code`,
    link: (when: string) => `Ouverte le ${when} par un lien`,
    identity: (when: string) => `Ouverte le ${when} par un autre service`,
  },
  lastSeen: (when: string) => `Dernière activité le ${when}`,
  signOut: "Fermer",
  signOutEverywhere: "Fermer toutes les autres sessions",
  languageTitle: "Langue",
  language: "Langue du portail, de la console et des courriels",
  saveLanguage: "Enregistrer la langue",
  errorSummary: "À corriger",
  unknownLanguage: "Choisissez l’une des langues proposées",
  removeAuthenticator: "Retirer l’application d’authentification",
  removePasskey: "Retirer la clé d’accès",
  removeText:
    "Elle ne permettra plus de confirmer que c’est vous. Pensez à l’effacer aussi de l’appareil qui la garde.",
  removeLastText:
    "C’est votre dernier moyen de confirmer que c’est vous, et votre rôle en demande un. Ajoutez-en un autre, puis retirez celui-ci.",
  back: "Revenir à mon compte",
  done: {
    "authenticator-added":
      "L’application d’authentification est ajoutée. Un courriel vous le confirme.",
    "authenticator-removed":
      "L’application d’authentification est retirée. Un courriel vous le confirme.",
    "passkey-added": "La clé d’accès est ajoutée. Un courriel vous le confirme.",
    "passkey-removed": "La clé d’accès est retirée. Un courriel vous le confirme.",
    "codes-renewed": "Voici dix nouveaux codes\u00A0: les anciens ne valent plus.",
    "language-saved":
      "La langue est enregistrée\u00A0: elle vaut pour le portail, la console et les courriels.",
    "session-ended": "La session est fermée.",
    "other-sessions-ended": "Toutes les autres sessions sont fermées.",
  },
};

export type AccountTexts = TextsLike<typeof fr>;

const en: AccountTexts = {
  title: "My account",
  lede: "How your account is protected, where it is open, and in which language the register speaks to you.",
  email: "E-mail address",
  name: "Name",
  role: "Role",
  since: "Account opened on",
  factorsTitle: "Ways to confirm that it is you",
  factorsNeeded:
    "Your role is asked for one at every sign-in. With two of them, losing a device does not stop you.",
  factorsOptional: "Optional for your role: once you add one, it is asked for at every sign-in.",
  noFactor: "None so far: the code sent by mail is enough.",
  noFactorYet: "None so far: you will be asked to add one at your next sign-in.",
  authenticator: "Authenticator app",
  passkey: "Passkey",
  passkeyOf: (browser) => `Passkey (${browser})`,
  added: (when) => `Added on ${when}`,
  used: (when) => `Last used on ${when}`,
  lastOne: "It is the only one: add another way before you remove it.",
  remove: "Remove",
  replace: "Change phones",
  addFactor: "Add a way",
  codesTitle: "Recovery codes",
  codesLeft: (left) => `Codes that can still be used: ${left} of 10.`,
  codesText: "Each stands in once for a phone or a key that you no longer have.",
  renewCodes: "Make new codes",
  sessionsTitle: "Open sessions",
  sessionsText:
    "Close those you do not recognise, then tell the person who administers the register.",
  unknownBrowser: "Unknown browser",
  thisSession: (browser) => `${browser} (this session)`,
  proofs: {
    code: (when) => `Opened on ${when} by a code`,
    link: (when) => `Opened on ${when} by a link`,
    identity: (when) => `Opened on ${when} through another service`,
  },
  lastSeen: (when) => `Last active on ${when}`,
  signOut: "Close",
  signOutEverywhere: "Close all other sessions",
  languageTitle: "Language",
  language: "Language of portal, console and mails",
  saveLanguage: "Save the language",
  errorSummary: "To be corrected",
  unknownLanguage: "Choose one of the languages offered",
  removeAuthenticator: "Remove the authenticator app",
  removePasskey: "Remove the passkey",
  removeText:
    "It will no longer confirm that it is you. Remember to delete it from the device that keeps it, too.",
  removeLastText:
    "It is your last way to confirm that it is you, and your role needs one. Add another, then remove this one.",
  back: "Back to my account",
  done: {
    "authenticator-added": "The authenticator app was added. A mail confirms it.",
    "authenticator-removed": "The authenticator app was removed. A mail confirms it.",
    "passkey-added": "The passkey was added. A mail confirms it.",
    "passkey-removed": "The passkey was removed. A mail confirms it.",
    "codes-renewed": "Here are ten new codes: the former ones no longer work.",
    "language-saved": "The language is saved: it holds for portal, console and mails.",
    "session-ended": "The session is closed.",
    "other-sessions-ended": "All other sessions are closed.",
  },
};

const de: AccountTexts = {
  title: "Mein Konto",
  lede: "Wie Ihr Konto geschützt ist, wo es geöffnet ist und in welcher Sprache das Register mit Ihnen spricht.",
  email: "E-Mail-Adresse",
  name: "Name",
  role: "Rolle",
  since: "Konto eröffnet am",
  factorsTitle: "Wege, zu bestätigen, dass Sie es sind",
  factorsNeeded:
    "Ihre Rolle verlangt bei jeder Anmeldung einen davon. Mit zweien hält der Verlust eines Geräts Sie nicht auf.",
  factorsOptional:
    "Für Ihre Rolle freiwillig: Sobald Sie einen hinzufügen, wird er bei jeder Anmeldung verlangt.",
  noFactor: "Noch keiner: Der Code per E-Mail genügt.",
  noFactorYet: "Noch keiner: Bei der nächsten Anmeldung werden Sie gebeten, einen hinzuzufügen.",
  authenticator: "Authentifizierungs-App",
  passkey: "Passkey",
  passkeyOf: (browser) => `Passkey (${browser})`,
  added: (when) => `Hinzugefügt am ${when}`,
  used: (when) => `Zuletzt verwendet am ${when}`,
  lastOne: "Der einzige Weg: Fügen Sie einen anderen hinzu, bevor Sie ihn entfernen.",
  remove: "Entfernen",
  replace: "Telefon wechseln",
  addFactor: "Weg hinzufügen",
  codesTitle: "Ersatzcodes",
  codesLeft: (left) => `Noch verwendbare Codes: ${left} von 10.`,
  codesText: "Jeder ersetzt einmal ein Telefon oder einen Schlüssel, den Sie nicht mehr haben.",
  renewCodes: "Neue Codes erstellen",
  sessionsTitle: "Offene Sitzungen",
  sessionsText:
    "Beenden Sie die, die Sie nicht wiedererkennen, und benachrichtigen Sie dann die Person, die das Register verwaltet.",
  unknownBrowser: "Unbekannter Browser",
  thisSession: (browser) => `${browser} (diese Sitzung)`,
  proofs: {
    code: (when) => `Eröffnet am ${when} mit einem Code`,
    link: (when) => `Eröffnet am ${when} mit einem Link`,
    identity: (when) => `Eröffnet am ${when} über einen anderen Dienst`,
  },
  lastSeen: (when) => `Zuletzt aktiv am ${when}`,
  signOut: "Beenden",
  signOutEverywhere: "Alle anderen Sitzungen beenden",
  languageTitle: "Sprache",
  language: "Sprache von Portal, Konsole und E-Mails",
  saveLanguage: "Sprache speichern",
  errorSummary: "Zu berichtigen",
  unknownLanguage: "Wählen Sie eine der angebotenen Sprachen",
  removeAuthenticator: "Authentifizierungs-App entfernen",
  removePasskey: "Passkey entfernen",
  removeText:
    "Damit lässt sich dann nicht mehr bestätigen, dass Sie es sind. Denken Sie daran, ihn auch auf dem Gerät zu löschen, das ihn aufbewahrt.",
  removeLastText:
    "Das ist Ihr letzter Weg, zu bestätigen, dass Sie es sind, und Ihre Rolle verlangt einen. Fügen Sie einen anderen hinzu und entfernen Sie dann diesen.",
  back: "Zurück zu meinem Konto",
  done: {
    "authenticator-added":
      "Die Authentifizierungs-App ist hinzugefügt. Eine E-Mail bestätigt es Ihnen.",
    "authenticator-removed":
      "Die Authentifizierungs-App ist entfernt. Eine E-Mail bestätigt es Ihnen.",
    "passkey-added": "Der Passkey ist hinzugefügt. Eine E-Mail bestätigt es Ihnen.",
    "passkey-removed": "Der Passkey ist entfernt. Eine E-Mail bestätigt es Ihnen.",
    "codes-renewed": "Hier sind zehn neue Codes: Die früheren gelten nicht mehr.",
    "language-saved": "Die Sprache ist gespeichert: Sie gilt für Portal, Konsole und E-Mails.",
    "session-ended": "Die Sitzung ist beendet.",
    "other-sessions-ended": "Alle anderen Sitzungen sind beendet.",
  },
};

export const accountTexts: Catalogue<AccountTexts> = { fr, en, de };
