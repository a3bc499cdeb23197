import type { Catalogue, TextsLike } from "../infrastructure/language";

const fr = {
  charter: "La charte",
  versionName: (version: string) => `Version\u00A0${version}`,
  lede: (commitments: string, measured: string) =>
    `Une charte volontaire, sans valeur contraignante\u00A0: ${commitments}, dont ${measured} mesurés, pour que chacun voie s’ils sont tenus.`,
  commitment: { one: "engagement", other: "engagements" },
  sign: "Signer la charte",
  toCommitments: "Lire les engagements",
  authentic: "Ce texte français fait foi\u202F; l’anglais et l’allemand sont des traductions.",
  readFrench: "Lire le texte français",
  noneTitle: "La charte n’est pas encore publiée",
  none: "Elle paraîtra ici avec ses engagements, la date de son entrée en vigueur et l’empreinte qui permet d’en vérifier le texte.",
  upcomingTitle: "La charte n’est pas encore en vigueur",

  inForceSince: (day: string) => `En vigueur depuis le ${day}`,
  inForceFrom: (day: string) => `En vigueur à partir du ${day}`,
  replacedOn: (day: string) => `Remplacée le ${day}`,
  notInForce: "Vous lisez une version qui n’est pas en vigueur.",
  readInForce: "Lire la version en vigueur",

  facts: {
    version: "Version",
    publishedOn: (day: string) => `publiée le ${day}`,
    inForce: "Entrée en vigueur",
    commitments: "Engagements",
    measured: (measured: string) => `dont ${measured} mesurés`,
    families: "Familles de difficultés",
  },
  preamble: "Préambule",
  families: "Les difficultés auxquelles elle répond",
  commitments: "Les engagements",
  commitmentsIntro:
    "Chaque objectif donne une limite et la part des dossiers qui doivent la respecter. La page d’un engagement dit d’où il vient et comment il se mesure.",
  method: "Lire la méthode",
  signing: "Ce que signer veut dire",
  versions: "Versions publiées",
  versionsIntro: "Une version publiée ne change plus. La suivante s’y ajoute et n’efface rien.",
  columns: {
    version: "Version",
    state: "État",
    published: "Publiée le",
    commitments: "Engagements",
  },
  hash: "Vérifier ce texte",
  hashIntro:
    "Cette empreinte porte sur tout le contenu de la version\u00A0: les textes dans les trois langues et les objectifs. Chaque signature la cite\u202F; un mot changé, et elle serait tout autre.",
  hashName: "Empreinte SHA-256",
};

export type CharterTexts = TextsLike<typeof fr>;

const en: CharterTexts = {
  charter: "The charter",
  versionName: (version) => `Version\u00A0${version}`,
  lede: (commitments, measured) =>
    `A voluntary, non-binding charter: ${commitments}, ${measured} of them measured, so that anyone can see whether they are kept.`,
  commitment: { one: "commitment", other: "commitments" },
  sign: "Sign the charter",
  toCommitments: "Read the commitments",
  authentic: "This is a translation. The French text is authentic.",
  readFrench: "Read the French text",
  noneTitle: "The charter is not published yet",
  none: "It will appear here with its commitments, the day it comes into force, and the fingerprint by which its text can be verified.",
  upcomingTitle: "The charter is not in force yet",

  inForceSince: (day) => `In force since ${day}`,
  inForceFrom: (day) => `In force from ${day}`,
  replacedOn: (day) => `Replaced on ${day}`,
  notInForce: "You are reading a version that is not in force.",
  readInForce: "Read the version in force",

  facts: {
    version: "Version",
    publishedOn: (day) => `published on ${day}`,
    inForce: "Into force",
    commitments: "Commitments",
    measured: (measured) => `${measured} of them measured`,
    families: "Families of difficulties",
  },
  preamble: "Preamble",
  families: "The difficulties it answers",
  commitments: "The commitments",
  commitmentsIntro:
    "Each target gives a limit and the share of cases that must respect it. The page of a commitment says where it comes from and how it is measured.",
  method: "Read the method",
  signing: "What signing means",
  versions: "Published versions",
  versionsIntro:
    "A published version never changes. The next one is added to it and erases nothing.",
  columns: {
    version: "Version",
    state: "State",
    published: "Published on",
    commitments: "Commitments",
  },
  hash: "Verify this text",
  hashIntro:
    "This fingerprint covers the whole content of the version: the texts in all three languages and the targets. Every signature cites it; change one word and it would be another.",
  hashName: "SHA-256 fingerprint",
};
const de: CharterTexts = {
  charter: "Die Charta",
  versionName: (version) => `Fassung\u00A0${version}`,
  lede: (commitments, measured) =>
    `Eine freiwillige, unverbindliche Charta: ${commitments}, davon ${measured} gemessen, damit jeder sehen kann, ob sie eingehalten werden.`,
  commitment: { one: "Zusage", other: "Zusagen" },
  sign: "Die Charta unterzeichnen",
  toCommitments: "Die Zusagen lesen",
  authentic: "Dies ist eine Übersetzung. Verbindlich ist die französische Fassung.",
  readFrench: "Den französischen Text lesen",
  noneTitle: "Die Charta ist noch nicht veröffentlicht",
  none: "Sie erscheint hier mit ihren Zusagen, dem Tag ihres Inkrafttretens und der Prüfsumme, mit der sich ihr Text überprüfen lässt.",
  upcomingTitle: "Die Charta ist noch nicht in Kraft",

  inForceSince: (day) => `In Kraft seit dem ${day}`,
  inForceFrom: (day) => `In Kraft ab dem ${day}`,
  replacedOn: (day) => `Abgelöst am ${day}`,
  notInForce: "Sie lesen eine Fassung, die nicht in Kraft ist.",
  readInForce: "Die geltende Fassung lesen",

  facts: {
    version: "Fassung",
    publishedOn: (day) => `veröffentlicht am ${day}`,
    inForce: "Inkrafttreten",
    commitments: "Zusagen",
    measured: (measured) => `davon ${measured} gemessen`,
    families: "Arten von Schwierigkeiten",
  },
  preamble: "Präambel",
  families: "Auf welche Schwierigkeiten sie antwortet",
  commitments: "Die Zusagen",
  commitmentsIntro:
    "Jedes Ziel nennt eine Grenze und den Anteil der Fälle, die sie einhalten müssen. Die Seite einer Zusage sagt, woher sie kommt und wie sie gemessen wird.",
  method: "Die Methode lesen",
  signing: "Was Unterzeichnen bedeutet",
  versions: "Veröffentlichte Fassungen",
  versionsIntro:
    "Eine veröffentlichte Fassung ändert sich nicht mehr. Die nächste tritt hinzu und löscht nichts.",
  columns: {
    version: "Fassung",
    state: "Stand",
    published: "Veröffentlicht am",
    commitments: "Zusagen",
  },
  hash: "Diesen Text überprüfen",
  hashIntro:
    "Diese Prüfsumme umfasst den ganzen Inhalt der Fassung: die Texte in allen drei Sprachen und die Zielwerte. Jede Unterschrift nennt sie; schon ein geändertes Wort ergäbe eine andere.",
  hashName: "Prüfsumme SHA-256",
};

export const charterTexts: Catalogue<CharterTexts> = { fr, en, de };
