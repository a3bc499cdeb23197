import type { LayoutTexts } from "../infrastructure/http/layout";
import type { Catalogue } from "../infrastructure/language";

interface Labels {
  readonly charter: string;
  readonly signatories: string;
  readonly signing: string;
  readonly method: string;
  readonly calculator: string;
  readonly api: string;
  readonly report: string;
  readonly signIn: string;
  readonly portal: string;
  readonly console: string;
  readonly signatures: string;
  readonly mediations: string;
  readonly platforms: string;
  readonly reports: string;
  readonly accounts: string;
  readonly mails: string;
  readonly jobs: string;
  readonly configuration: string;
  readonly accessLog: string;
  readonly ownAccount: string;
  readonly accessibility: string;
  readonly legal: string;
}

/** The words around every page: those the layout prints itself, and the names of the pages it links to. */
interface SiteLayoutTexts extends LayoutTexts {
  /** A form that could not be dealt with is there again. */
  readonly kept: string;
  readonly fileMissing: string;
  readonly pressAgain: string;
  /** The first step of every trail of crumbs. */
  readonly home: string;
  readonly labels: Labels;
}

const fr: SiteLayoutTexts = {
  name: "Parole tenue",
  withErrors: (title) => `Erreur\u00A0: ${title}`,
  skip: "Aller au contenu",
  sections: "Rubriques",
  languages: "Langues",
  breadcrumb: "Fil d’Ariane",
  home: "Accueil",
  account: "Votre session",
  signedInAs: "Session ouverte :",
  signOut: "Se déconnecter",
  kept: "Voici de nouveau ce que vous aviez saisi. Rien n’a encore été enregistré\u00A0: relisez, puis envoyez.",
  fileMissing: "Le fichier n’a pas été gardé\u00A0: choisissez-le de nouveau.",
  pressAgain: "Rien n’a encore été fait\u00A0: appuyez de nouveau sur le bouton.",
  fictionTitle: "Données fictives.",
  fiction: "Plateformes, signatures et dossiers sont inventés pour la démonstration.",
  about: "À propos du site",
  nonBinding:
    "Charte volontaire, sans valeur contraignante : elle ne remplace ni la loi, ni les contrats, et n’est ni un label, ni une certification.",
  licence: "Textes et chiffres publiés sous Licence Ouverte 2.0.",
  labels: {
    charter: "La charte",
    signatories: "Le registre",
    signing: "Signer la charte",
    method: "Méthode",
    calculator: "Calculer une échéance",
    api: "API pour les programmes",
    report: "Signaler une difficulté",
    signIn: "Se connecter",
    portal: "Portail",
    console: "Console",
    signatures: "Signatures",
    mediations: "Médiations",
    platforms: "Plateformes",
    reports: "Rapports",
    accounts: "Comptes",
    mails: "Courriels",
    jobs: "Tâches",
    configuration: "Configuration",
    accessLog: "Journal des accès",
    ownAccount: "Mon compte",
    accessibility: "Accessibilité : partiellement conforme",
    legal: "Mentions légales",
  },
};

const en: SiteLayoutTexts = {
  name: "Parole tenue",
  withErrors: (title) => `Error: ${title}`,
  skip: "Skip to content",
  sections: "Sections",
  languages: "Languages",
  breadcrumb: "Breadcrumb",
  home: "Home",
  account: "Your session",
  signedInAs: "Signed in as",
  signOut: "Sign out",
  kept: "Here is again what you had typed. Nothing has been recorded yet: read it over, then send it.",
  fileMissing: "The file was not kept: choose it again.",
  pressAgain: "Nothing has been done yet: press the button again.",
  fictionTitle: "Fictional data.",
  fiction: "Platforms, signatures and cases are invented for the demonstration.",
  about: "About this site",
  nonBinding:
    "A voluntary, non-binding charter: it replaces neither the law nor any contract, and is neither a label nor a certification.",
  licence: "Texts and published figures under the Open Licence 2.0 (Licence Ouverte).",
  labels: {
    charter: "The charter",
    signatories: "The register",
    signing: "Sign the charter",
    method: "Method",
    calculator: "Work out a due date",
    api: "API for programs",
    report: "Report a difficulty",
    signIn: "Sign in",
    portal: "Portal",
    console: "Console",
    signatures: "Signatures",
    mediations: "Mediations",
    platforms: "Platforms",
    reports: "Reports",
    accounts: "Accounts",
    mails: "Mails",
    jobs: "Jobs",
    configuration: "Configuration",
    accessLog: "Access log",
    ownAccount: "My account",
    accessibility: "Accessibility: partially compliant",
    legal: "Legal notice",
  },
};

const de: SiteLayoutTexts = {
  name: "Parole tenue",
  withErrors: (title) => `Fehler: ${title}`,
  skip: "Zum Inhalt springen",
  sections: "Rubriken",
  languages: "Sprachen",
  breadcrumb: "Pfad",
  home: "Startseite",
  account: "Ihre Sitzung",
  signedInAs: "Angemeldet:",
  signOut: "Abmelden",
  kept: "Hier steht wieder, was Sie eingegeben hatten. Gespeichert ist noch nichts: Lesen Sie es durch, und senden Sie es dann ab.",
  fileMissing: "Die Datei wurde nicht aufbewahrt: Wählen Sie sie noch einmal aus.",
  pressAgain: "Es ist noch nichts geschehen: Drücken Sie noch einmal auf die Schaltfläche.",
  fictionTitle: "Erfundene Daten.",
  fiction: "Plattformen, Unterschriften und Fälle sind für die Vorführung erfunden.",
  about: "Über diese Website",
  nonBinding:
    "Freiwillige, unverbindliche Charta: Sie ersetzt weder Gesetz noch Vertrag und ist weder Gütesiegel noch Zertifizierung.",
  licence: "Texte und veröffentlichte Zahlen unter der Licence Ouverte 2.0.",
  labels: {
    charter: "Die Charta",
    signatories: "Das Register",
    signing: "Charta unterzeichnen",
    method: "Methode",
    calculator: "Eine Frist berechnen",
    api: "API für Programme",
    report: "Eine Schwierigkeit melden",
    signIn: "Anmelden",
    portal: "Portal",
    console: "Konsole",
    signatures: "Unterschriften",
    mediations: "Mediationen",
    platforms: "Plattformen",
    reports: "Berichte",
    accounts: "Konten",
    mails: "E-Mails",
    jobs: "Aufgaben",
    configuration: "Konfiguration",
    accessLog: "Zugriffsprotokoll",
    ownAccount: "Mein Konto",
    accessibility: "Barrierefreiheit: teilweise konform",
    legal: "Impressum",
  },
};

export const layoutTexts: Catalogue<SiteLayoutTexts> = { fr, en, de };
