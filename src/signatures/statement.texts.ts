import type { Catalogue, TextsLike } from "../infrastructure/language";

/** The words of a statement. They are hashed with it: another word makes another text to be signed. */
const fr = {
  title: "DÉCLARATION D’ENGAGEMENT",
  labelled: (label: string, text: string) => `${label}\u00A0: ${text}`,
  version: (version: number, day: string) => `Version ${version}, en vigueur depuis le ${day}`,
  versionFrom: (version: number, day: string) =>
    `Version ${version}, en vigueur à compter du ${day}`,
  charterSha256: "Empreinte SHA-256 du contenu de cette version",
  organisation: "ORGANISATION",
  tradeName: "Nom commercial",
  legalName: "Raison sociale",
  siren: "SIREN",
  registrationNumber: "Numéro d’immatriculation",
  registerName: "Registre",
  country: "Pays",
  website: "Site internet",
  commitments: "ENGAGEMENTS",
  taken: (taken: number, all: number) => `Engagements pris\u00A0: ${taken} sur ${all}`,
  choices: {
    taken: "ENGAGEMENTS PRIS",
    "not-taken": "ENGAGEMENTS NON PRIS",
    "not-applicable": "ENGAGEMENTS SANS OBJET",
  },
  reason: "Motif",
  noReason: "non indiqué",
  meaning: "CE QUE SIGNER VEUT DIRE",
  signatory: "SIGNATAIRE",
  name: "Nom",
  function: "Fonction",
  place: "Lieu de la signature",
  authority: "Cette personne déclare être habilitée à engager l’organisation.",
  consentTitle: "ACCORD",
  consent: (version: number, organisation: string) =>
    `J’ai lu la version ${version} de la charte et je signe cette déclaration au nom de l’organisation «\u00A0${organisation}\u00A0». Je sais que la charte est volontaire et sans valeur contraignante, que l’organisation n’en sera signataire qu’une fois cette signature acceptée par l’administration, et que son nom, les engagements qu’elle prend, ceux qu’elle ne prend pas et ses motifs seront publiés.`,
  consentToReplace: (version: number, organisation: string) =>
    `J’ai lu la version ${version} de la charte et je signe cette déclaration au nom de l’organisation «\u00A0${organisation}\u00A0». Je sais que la charte est volontaire et sans valeur contraignante, que cette déclaration remplace la précédente au jour qu’elle indique, sans autre examen, et que les engagements que l’organisation prend, ceux qu’elle ne prend pas et ses motifs seront publiés.`,
  replaces: (reference: string, day: string) =>
    `Elle remplace la déclaration ${reference} et prend effet le ${day}.`,
  online: "Déclaration faite en ligne, en français.",
  nonce: "Suite aléatoire, propre à cette déclaration",
  paper: "Déclaration signée sur papier\u202F; l’administration en a reporté le contenu ici.",
  effect: (day: string) => `Elle prend effet le ${day}.`,
  authentic: "Le texte français de la charte fait foi.",
};

type StatementTexts = TextsLike<typeof fr>;

const en: StatementTexts = {
  title: "STATEMENT OF COMMITMENT",
  labelled: (label, text) => `${label}: ${text}`,
  version: (version, day) => `Version ${version}, in force since ${day}`,
  versionFrom: (version, day) => `Version ${version}, in force from ${day}`,
  charterSha256: "SHA-256 of the content of this version",
  organisation: "ORGANISATION",
  tradeName: "Trade name",
  legalName: "Legal name",
  siren: "SIREN",
  registrationNumber: "Registration number",
  registerName: "Register",
  country: "Country",
  website: "Website",
  commitments: "COMMITMENTS",
  taken: (taken, all) => `Commitments taken: ${taken} of ${all}`,
  choices: {
    taken: "COMMITMENTS TAKEN",
    "not-taken": "COMMITMENTS NOT TAKEN",
    "not-applicable": "COMMITMENTS THAT DO NOT APPLY",
  },
  reason: "Reason",
  noReason: "not given",
  meaning: "WHAT SIGNING MEANS",
  signatory: "SIGNATORY",
  name: "Name",
  function: "Position",
  place: "Place of signing",
  authority: "This person declares that they are authorised to commit the organisation.",
  consentTitle: "AGREEMENT",
  consent: (version, organisation) =>
    `I have read version ${version} of the charter and I sign this statement on behalf of the organisation “${organisation}”. I know that the charter is voluntary and not legally binding, that the organisation becomes a signatory only once the administration has accepted this signature, and that its name, the commitments it takes, those it does not take and its reasons will be published.`,
  consentToReplace: (version, organisation) =>
    `I have read version ${version} of the charter and I sign this statement on behalf of the organisation “${organisation}”. I know that the charter is voluntary and not legally binding, that this statement replaces the one before it on the day it names, without further review, and that the commitments the organisation takes, those it does not take and its reasons will be published.`,
  replaces: (reference, day) =>
    `It replaces the statement ${reference} and takes effect on ${day}.`,
  online: "Statement made online, in English.",
  nonce: "Random sequence, of this statement alone",
  paper: "Statement signed on paper; the administration has entered its content here.",
  effect: (day) => `It takes effect on ${day}.`,
  authentic: "The French text of the charter is authentic and prevails.",
};

const de: StatementTexts = {
  title: "VERPFLICHTUNGSERKLÄRUNG",
  labelled: (label, text) => `${label}: ${text}`,
  version: (version, day) => `Fassung ${version}, in Kraft seit dem ${day}`,
  versionFrom: (version, day) => `Fassung ${version}, in Kraft ab ${day}`,
  charterSha256: "SHA-256-Prüfsumme des Inhalts dieser Fassung",
  organisation: "ORGANISATION",
  tradeName: "Handelsname",
  legalName: "Firma",
  siren: "SIREN",
  registrationNumber: "Registernummer",
  registerName: "Register",
  country: "Land",
  website: "Website",
  commitments: "ZUSAGEN",
  taken: (taken, all) => `Übernommene Zusagen: ${taken} von ${all}`,
  choices: {
    taken: "ÜBERNOMMENE ZUSAGEN",
    "not-taken": "NICHT ÜBERNOMMENE ZUSAGEN",
    "not-applicable": "NICHT ANWENDBARE ZUSAGEN",
  },
  reason: "Begründung",
  noReason: "nicht angegeben",
  meaning: "WAS DIE UNTERZEICHNUNG BEDEUTET",
  signatory: "UNTERZEICHNENDE PERSON",
  name: "Name",
  function: "Funktion",
  place: "Ort der Unterzeichnung",
  authority: "Diese Person erklärt, dass sie die Organisation verpflichten darf.",
  consentTitle: "ZUSTIMMUNG",
  consent: (version, organisation) =>
    `Ich habe Fassung ${version} der Charta gelesen und unterzeichne diese Erklärung im Namen der Organisation „${organisation}“. Mir ist bekannt, dass die Charta freiwillig und rechtlich nicht bindend ist, dass die Organisation erst dann zu den Unterzeichnern gehört, wenn die Verwaltung diese Unterschrift angenommen hat, und dass ihr Name, die übernommenen und die nicht übernommenen Zusagen sowie ihre Begründungen veröffentlicht werden.`,
  consentToReplace: (version, organisation) =>
    `Ich habe Fassung ${version} der Charta gelesen und unterzeichne diese Erklärung im Namen der Organisation „${organisation}“. Mir ist bekannt, dass die Charta freiwillig und rechtlich nicht bindend ist, dass diese Erklärung die vorige an dem genannten Tag ohne weitere Prüfung ersetzt und dass die übernommenen und die nicht übernommenen Zusagen der Organisation samt Begründungen veröffentlicht werden.`,
  replaces: (reference, day) => `Sie ersetzt die Erklärung ${reference} und gilt ab ${day}.`,
  online: "Online und auf Deutsch abgegebene Erklärung.",
  nonce: "Zufallsfolge, nur für diese Erklärung",
  paper: "Auf Papier unterzeichnete Erklärung; die Verwaltung hat ihren Inhalt hier erfasst.",
  effect: (day) => `Sie wird am ${day} wirksam.`,
  authentic: "Verbindlich ist der französische Text der Charta.",
};

export const statementTexts: Catalogue<StatementTexts> = { fr, en, de };
