import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  title: "DÉCLARATION D’ENGAGEMENT",
  version: (version: number, sha256: string) =>
    `Version ${version}, dont le contenu a pour empreinte SHA-256 ${sha256}`,
  organisation: "ORGANISATION",
  choices: {
    taken: "ENGAGEMENTS PRIS",
    "not-taken": "ENGAGEMENTS NON PRIS",
    "not-applicable": "ENGAGEMENTS SANS OBJET",
  },
  none: "Aucun",
  reason: (reason: string) => `Motif\u00A0: ${reason}`,
  noReason: "non indiqué",
  meaning: "CE QUE SIGNER VEUT DIRE",
  mediums: {
    online: "Déclaration signée en ligne.",
    paper: "Déclaration signée sur papier\u202F; l’administration en a reporté le contenu ici.",
  },
  effect: (day: string) => `Elle prend effet le ${day}.`,
  authentic: "Le texte français de la charte fait foi.",
};

type StatementTexts = TextsLike<typeof fr>;

const en: StatementTexts = {
  title: "STATEMENT OF COMMITMENT",
  version: (version, sha256) => `Version ${version}, whose content has the SHA-256 ${sha256}`,
  organisation: "ORGANISATION",
  choices: {
    taken: "COMMITMENTS TAKEN",
    "not-taken": "COMMITMENTS NOT TAKEN",
    "not-applicable": "COMMITMENTS THAT DO NOT APPLY",
  },
  none: "None",
  reason: (reason) => `Reason: ${reason}`,
  noReason: "not given",
  meaning: "WHAT SIGNING MEANS",
  mediums: {
    online: "Statement signed online.",
    paper: "Statement signed on paper; the administration has entered its content here.",
  },
  effect: (day) => `It takes effect on ${day}.`,
  authentic: "The French text of the charter is authentic.",
};

const de: StatementTexts = {
  title: "VERPFLICHTUNGSERKLÄRUNG",
  version: (version, sha256) => `Fassung ${version}, deren Inhalt den SHA-256-Wert ${sha256} hat`,
  organisation: "ORGANISATION",
  choices: {
    taken: "ÜBERNOMMENE ZUSAGEN",
    "not-taken": "NICHT ÜBERNOMMENE ZUSAGEN",
    "not-applicable": "NICHT ZUTREFFENDE ZUSAGEN",
  },
  none: "Keine",
  reason: (reason) => `Grund: ${reason}`,
  noReason: "nicht angegeben",
  meaning: "WAS DIE UNTERZEICHNUNG BEDEUTET",
  mediums: {
    online: "Online unterzeichnete Erklärung.",
    paper: "Auf Papier unterzeichnete Erklärung; die Verwaltung hat ihren Inhalt hier erfasst.",
  },
  effect: (day) => `Sie wird am ${day} wirksam.`,
  authentic: "Maßgeblich ist der französische Text der Charta.",
};

export const statementTexts: Catalogue<StatementTexts> = { fr, en, de };
