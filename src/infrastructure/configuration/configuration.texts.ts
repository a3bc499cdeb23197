import type { Environment } from "../environment";
import type { Catalogue, TextsLike } from "../language";

const meanings: Record<keyof Environment, string> = {
  NODE_ENV: "Sorte de service",
  PORT: "Port d’écoute",
  BASE_URL: "Adresse publique du service",
  DATABASE_URL: "Base de données",
  ATTACHMENTS_FOLDER: "Dossier des pièces jointes",
  MAIL_URL: "Serveur d’envoi des courriels",
  MAIL_FROM: "Expéditeur des courriels",
  SECRET_KEY: "Clé qui scelle les secrets des seconds facteurs",
  OIDC_ISSUER: "Service d’identité",
  OIDC_CLIENT_ID: "Nom du registre auprès de ce service",
  OIDC_CLIENT_SECRET: "Mot de passe du registre auprès de ce service",
  OIDC_NAME: "Nom de ce service sur le bouton",
  TRUST_PROXY: "Mandataires (reverse proxies) de confiance",
  FOUR_EYES: "Une signature est acceptée par deux personnes",
  DEMONSTRATION: "Données fictives au premier démarrage",
  LOG_LEVEL: "Niveau du journal technique",
};

const fr = {
  title: "Configuration",
  console: "Console",
  lede: "Les réglages tels que ce processus les a lus à son démarrage. Les secrets et les mots de passe ne sont jamais montrés.",
  settings: "Réglages",
  caption: { one: "réglage", other: "réglages" },
  columns: { name: "Nom", meaning: "Ce qu’il règle", value: "Valeur", origin: "D’où elle vient" },
  fromEnvironment: "de l’environnement",
  byDefault: "valeur par défaut",
  secretSet: "défini (masqué)",
  notSet: "non défini",
  trialKey: "non défini\u00A0: la clé d’essai, connue de tous, est utilisée",
  meanings,
  values: {
    "NODE_ENV production": "service ouvert",
    "NODE_ENV development": "développement",
    "NODE_ENV test": "essais automatiques",
    "LOG_LEVEL silent": "rien",
    "LOG_LEVEL error": "erreurs seules",
    "LOG_LEVEL warn": "erreurs et avertissements",
    "LOG_LEVEL info": "erreurs, avertissements et ce que fait le service",
    "LOG_LEVEL debug": "tout, jusqu’au détail",
    "FOUR_EYES yes": "oui",
    "FOUR_EYES no": "non",
    "DEMONSTRATION yes": "oui",
    "DEMONSTRATION no": "non",
  },
  network: (prefix: string) =>
    `le réseau ${prefix}\u00A0: toutes ses adresses IPv6 comptent pour une, car elles vont à une même ligne`,
  runsOn: "Ce qui le fait tourner",
  node: "Node.js",
  database: "Base de données",
  migrations: "Migrations appliquées",
  visit: "Votre visite, vue du service",
  visitText:
    "Les limites sont comptées par adresse. Comparez celle-ci à la vôtre\u00A0: si elle en diffère, TRUST_PROXY est à corriger.",
  address: "Adresse reçue",
  countedAs: "Comptée comme",
  origin: "Adresse demandée par le navigateur",
  forwarded: "X-Forwarded-For",
  none: "aucun",
  findingTitle: "TRUST_PROXY",
  findings: {
    direct:
      "Aucun mandataire ne se présente et aucun n’est de confiance\u00A0: le réglage est cohérent.",
    "through-trusted":
      "Cette visite est passée par autant de mandataires qu’il en est déclaré, ou plus\u00A0: l’adresse retenue est celle qu’a vue le premier des mandataires de confiance.",
    "proxy-not-trusted":
      "Cette visite annonce un mandataire, mais aucun n’est de confiance. S’il y en a bien un devant le service, tout le monde est compté comme une seule adresse\u00A0: indiquez leur nombre dans TRUST_PROXY.",
    "fewer-proxies-than-trusted":
      "Cette visite est passée par moins de mandataires que TRUST_PROXY n’en déclare\u00A0: qui atteint le service ainsi peut annoncer l’adresse qu’il veut. Diminuez TRUST_PROXY, ou fermez cet accès.",
  },
  elsewhereTitle: "BASE_URL",
  elsewhere: (seen: string, configured: string) =>
    `Votre navigateur a demandé ${seen}, mais les courriels mènent à ${configured}.`,
};

export type ConfigurationTexts = TextsLike<typeof fr>;

const en: ConfigurationTexts = {
  title: "Configuration",
  console: "Console",
  lede: "The settings as this process read them when it started. Secrets and passwords are never shown.",
  settings: "Settings",
  caption: { one: "setting", other: "settings" },
  columns: { name: "Name", meaning: "What it sets", value: "Value", origin: "Where it comes from" },
  fromEnvironment: "from the environment",
  byDefault: "default",
  secretSet: "set (hidden)",
  notSet: "not set",
  trialKey: "not set: the trial key, known to everybody, is in use",
  meanings: {
    NODE_ENV: "Kind of service",
    PORT: "Port it listens on",
    BASE_URL: "Public address of the service",
    DATABASE_URL: "Database",
    ATTACHMENTS_FOLDER: "Folder of the attachments",
    MAIL_URL: "Server that sends the mails",
    MAIL_FROM: "Sender of the mails",
    SECRET_KEY: "Key that seals the secrets of second factors",
    OIDC_ISSUER: "Identity service",
    OIDC_CLIENT_ID: "Name of the register with that service",
    OIDC_CLIENT_SECRET: "Password of the register with that service",
    OIDC_NAME: "Name of that service on the button",
    TRUST_PROXY: "Trusted reverse proxies",
    FOUR_EYES: "A signature is accepted by two people",
    DEMONSTRATION: "Fictional data at first start",
    LOG_LEVEL: "Level of the technical log",
  },
  values: {
    "NODE_ENV production": "open service",
    "NODE_ENV development": "development",
    "NODE_ENV test": "automatic tests",
    "LOG_LEVEL silent": "nothing",
    "LOG_LEVEL error": "errors only",
    "LOG_LEVEL warn": "errors and warnings",
    "LOG_LEVEL info": "errors, warnings and what the service does",
    "LOG_LEVEL debug": "everything, in detail",
    "FOUR_EYES yes": "yes",
    "FOUR_EYES no": "no",
    "DEMONSTRATION yes": "yes",
    "DEMONSTRATION no": "no",
  },
  network: (prefix) =>
    `the network ${prefix}: all its IPv6 addresses count as one, for they belong to one line`,
  runsOn: "What it runs on",
  node: "Node.js",
  database: "Database",
  migrations: "Migrations applied",
  visit: "Your visit, as the service sees it",
  visitText:
    "Limits are counted by address. Compare this one with yours: if it differs, TRUST_PROXY needs mending.",
  address: "Address received",
  countedAs: "Counted as",
  origin: "Address the browser asked for",
  forwarded: "X-Forwarded-For",
  none: "none",
  findingTitle: "TRUST_PROXY",
  findings: {
    direct: "No proxy shows itself and none is trusted: the setting is consistent.",
    "through-trusted":
      "This visit came through as many proxies as are declared, or more: the address taken is the one that the first of the trusted proxies saw.",
    "proxy-not-trusted":
      "This visit announces a proxy, but none is trusted. If there is one in front of the service, everybody is counted as a single address: say in TRUST_PROXY how many there are.",
    "fewer-proxies-than-trusted":
      "This visit came through fewer proxies than TRUST_PROXY declares: whoever reaches the service this way can announce any address. Lower TRUST_PROXY, or close this way in.",
  },
  elsewhereTitle: "BASE_URL",
  elsewhere: (seen, configured) =>
    `Your browser asked for ${seen}, but mails lead to ${configured}.`,
};

const de: ConfigurationTexts = {
  title: "Konfiguration",
  console: "Konsole",
  lede: "Die Einstellungen, wie dieser Prozess sie beim Start gelesen hat. Geheimnisse und Passwörter werden nie gezeigt.",
  settings: "Einstellungen",
  caption: { one: "Einstellung", other: "Einstellungen" },
  columns: { name: "Name", meaning: "Was sie regelt", value: "Wert", origin: "Woher er kommt" },
  fromEnvironment: "aus der Umgebung",
  byDefault: "Vorgabe",
  secretSet: "gesetzt (verborgen)",
  notSet: "nicht gesetzt",
  trialKey: "nicht gesetzt: Der allen bekannte Probeschlüssel ist in Gebrauch",
  meanings: {
    NODE_ENV: "Art des Dienstes",
    PORT: "Port, auf dem er hört",
    BASE_URL: "Öffentliche Adresse des Dienstes",
    DATABASE_URL: "Datenbank",
    ATTACHMENTS_FOLDER: "Ordner der Anlagen",
    MAIL_URL: "Server, der die E-Mails verschickt",
    MAIL_FROM: "Absender der E-Mails",
    SECRET_KEY: "Schlüssel, der die Geheimnisse der zweiten Faktoren versiegelt",
    OIDC_ISSUER: "Identitätsdienst",
    OIDC_CLIENT_ID: "Name des Registers bei diesem Dienst",
    OIDC_CLIENT_SECRET: "Passwort des Registers bei diesem Dienst",
    OIDC_NAME: "Name dieses Dienstes auf der Schaltfläche",
    TRUST_PROXY: "Vertraute Reverse-Proxys",
    FOUR_EYES: "Zwei Personen nehmen eine Unterschrift an",
    DEMONSTRATION: "Erfundene Daten beim ersten Start",
    LOG_LEVEL: "Stufe des technischen Protokolls",
  },
  values: {
    "NODE_ENV production": "offener Dienst",
    "NODE_ENV development": "Entwicklung",
    "NODE_ENV test": "automatische Tests",
    "LOG_LEVEL silent": "nichts",
    "LOG_LEVEL error": "nur Fehler",
    "LOG_LEVEL warn": "Fehler und Warnungen",
    "LOG_LEVEL info": "Fehler, Warnungen und was der Dienst tut",
    "LOG_LEVEL debug": "alles, bis ins Einzelne",
    "FOUR_EYES yes": "ja",
    "FOUR_EYES no": "nein",
    "DEMONSTRATION yes": "ja",
    "DEMONSTRATION no": "nein",
  },
  network: (prefix) =>
    `das Netz ${prefix}: Alle seine IPv6-Adressen zählen als eine, denn sie gehören zu einem Anschluss`,
  runsOn: "Worauf er läuft",
  node: "Node.js",
  database: "Datenbank",
  migrations: "Angewandte Migrationen",
  visit: "Ihr Besuch aus Sicht des Dienstes",
  visitText:
    "Begrenzungen werden je Adresse gezählt. Vergleichen Sie diese mit Ihrer: Weicht sie ab, ist TRUST_PROXY zu berichtigen.",
  address: "Empfangene Adresse",
  countedAs: "Gezählt als",
  origin: "Vom Browser angefragte Adresse",
  forwarded: "X-Forwarded-For",
  none: "keiner",
  findingTitle: "TRUST_PROXY",
  findings: {
    direct: "Kein Proxy meldet sich, und keinem wird vertraut: Das passt zusammen.",
    "through-trusted":
      "Dieser Besuch kam über so viele Proxys, wie angegeben sind, oder mehr: Es gilt die Adresse, die der erste der vertrauten Proxys gesehen hat.",
    "proxy-not-trusted":
      "Dieser Besuch meldet einen Proxy, doch keinem wird vertraut. Steht einer vor dem Dienst, zählen alle als eine einzige Adresse: Geben Sie ihre Zahl in TRUST_PROXY an.",
    "fewer-proxies-than-trusted":
      "Dieser Besuch kam über weniger Proxys, als TRUST_PROXY angibt: Wer den Dienst so erreicht, kann jede Adresse vorgeben. Senken Sie TRUST_PROXY oder schließen Sie diesen Zugang.",
  },
  elsewhereTitle: "BASE_URL",
  elsewhere: (seen, configured) =>
    `Ihr Browser hat ${seen} angefragt, die E-Mails führen aber zu ${configured}.`,
};

export const configurationTexts: Catalogue<ConfigurationTexts> = { fr, en, de };
