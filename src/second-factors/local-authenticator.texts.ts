import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "Authentificateur local",
  lede: "Cette page n’existe que sur un serveur d’essai, qui n’envoie aucun courriel\u00A0: elle affiche les codes que les téléphones afficheraient, pour essayer le registre sans téléphone.",
  mailbox: "Boîte aux lettres locale",
  shownKey: "Clé affichée",
  codes: "Codes en ce moment",
  account: "Compte",
  code: "Code",
  changes: (seconds: string) =>
    `Le code change dans ${seconds}. Rechargez la page pour le suivant.`,
  seconds: { one: "seconde", other: "secondes" },
  used: "a déjà servi\u00A0: attendez le suivant",
  none: "Aucun compte n’a d’application d’authentification.",
};

export type LocalAuthenticatorTexts = TextsLike<typeof fr>;

const en: LocalAuthenticatorTexts = {
  title: "Local authenticator",
  lede: "This page exists only on a server for trials, which sends no mail: it shows the codes that phones would show, so that the register can be tried without one.",
  mailbox: "Local mailbox",
  shownKey: "Key shown",
  codes: "Codes at this moment",
  account: "Account",
  code: "Code",
  changes: (seconds) => `The code changes in ${seconds}. Reload the page for the next one.`,
  seconds: { one: "second", other: "seconds" },
  used: "used already: wait for the next one",
  none: "No account has an authenticator app.",
};

const de: LocalAuthenticatorTexts = {
  title: "Lokaler Authentifikator",
  lede: "Diese Seite gibt es nur auf einem Server zur Erprobung, der keine E-Mails verschickt: Sie zeigt die Codes, die Telefone anzeigen würden, damit das Register ohne Telefon erprobt werden kann.",
  mailbox: "Lokales Postfach",
  shownKey: "Angezeigter Schlüssel",
  codes: "Codes in diesem Augenblick",
  account: "Konto",
  code: "Code",
  changes: (seconds) =>
    `Der Code wechselt in ${seconds}. Laden Sie die Seite für den nächsten neu.`,
  seconds: { one: "Sekunde", other: "Sekunden" },
  used: "schon verwendet: Warten Sie auf den nächsten",
  none: "Kein Konto hat eine Authentifizierungs-App.",
};

export const localAuthenticatorTexts: Catalogue<LocalAuthenticatorTexts> = { fr, en, de };
