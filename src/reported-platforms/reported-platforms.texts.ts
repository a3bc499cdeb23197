import type { Catalogue, TextsLike } from "../infrastructure/language";
import { organisationTexts } from "../signing/organisation.texts";
import type { TriageDecision } from "./reported-platform.repository";
import { JUSTIFICATION_LIMIT, type TriageAct, type TriageMistake } from "./triage";

interface ActTexts {
  /** On the link, and above the form. */
  readonly title: string;
  readonly lede: string;
  readonly button: string;
}

type OwnMistake = Exclude<TriageMistake, keyof typeof organisationTexts.fr.mistakes>;

const fr = {
  console: "Console",
  title: "Plateformes signalées",
  lede: "Des vendeurs ont nommé ces plateformes, que le registre ne connaît pas. Aucune ne paraît en public tant qu’elle n’est pas confirmée.",
  none: "Aucune plateforme n’attend.",
  caption: { one: "plateforme à vérifier", other: "plateformes à vérifier" },
  platform: "Plateforme",
  reportedOn: "Signalée le",
  casesColumn: "Dossiers",
  act: "Acte",
  sort: "La vérifier",
  reported: (day: string, cases: string) => `Nommée par un vendeur le ${day}\u00A0: ${cases}.`,
  cases: { one: "dossier ouvert", other: "dossiers ouverts" },
  name: "Nom donné",
  website: "Site",
  country: "Pays du siège",
  twins: "Le registre la connaît peut-être déjà\u00A0:",
  casesTitle: "Ses dossiers",
  case: (reference: string) => `Dossier ${reference}`,
  actsTitle: "Ce que vous pouvez décider",
  acts: {
    confirmation: {
      title: "Confirmer la plateforme",
      lede: "La plateforme existe. Elle entre au registre sous les noms que vous donnez ici, comme plateforme non invitée\u00A0; ses dossiers restent les siens.",
      button: "Faire entrer la plateforme au registre",
    },
    merger: {
      title: "Réunir à une plateforme du registre",
      lede: "C’est une plateforme que le registre connaît déjà. Ses dossiers passent à celle-ci, les délais sont recalculés et chaque vendeur en est prévenu.",
      button: "Réunir les deux",
    },
    "strike-out": {
      title: "Écarter le signalement",
      lede: "Le signalement ne relève pas de la charte. Ses dossiers sont exclus du décompte, et chaque vendeur en est prévenu avec votre motif.",
      button: "Écarter le signalement",
    },
  } satisfies Record<TriageAct, ActTexts>,
  into: "Plateforme du registre",
  choose: "Choisissez",
  justification: "Motif",
  justifications: {
    merger: "Ce qui montre que c’est la même. Conservé, lu par les agents seulement.",
    "strike-out": "Le vendeur le lira, par courriel et dans son dossier.",
  },
  organisation: organisationTexts.fr,
  back: "Revenir à la plateforme",
  errorSummary: "Vérifiez votre saisie",
  mistakes: {
    ...organisationTexts.fr.mistakes,
    "into-missing": "Choisissez la plateforme dans la liste",
    "justification-missing": "Donnez le motif",
    "justification-too-long": `Ne dépassez pas ${String(JUSTIFICATION_LIMIT)} caractères`,
  } satisfies Record<OwnMistake, string>,
  registeredAlready: (name: string) =>
    `Le registre connaît déjà ce site ou ces noms\u00A0: c’est ${name}. Réunissez plutôt les deux.`,
  decided: {
    confirmed: (by: string, at: string) =>
      `${by} l’a confirmée le ${at}\u00A0: elle est au registre.`,
    merged: (by: string, at: string) => `${by} l’a réunie à une plateforme du registre le ${at}.`,
    "struck-out": (by: string, at: string) => `${by} l’a écartée le ${at}.`,
  } satisfies Record<TriageDecision, (by: string, at: string) => string>,
  done: {
    confirmation: "La plateforme est au registre.",
    merger:
      "Les dossiers sont passés à la plateforme du registre, et les vendeurs en sont prévenus.",
    "strike-out": "Le signalement est écarté, et les vendeurs en sont prévenus.",
  } satisfies Record<TriageAct, string>,
};

export type ReportedPlatformsTexts = TextsLike<typeof fr>;

const en: ReportedPlatformsTexts = {
  console: "Console",
  title: "Reported platforms",
  lede: "Sellers have named these platforms, which the register does not know. None appears in public until it is confirmed.",
  none: "No platform is waiting.",
  caption: { one: "platform to check", other: "platforms to check" },
  platform: "Platform",
  reportedOn: "Reported on",
  casesColumn: "Cases",
  act: "Act",
  sort: "Check it",
  reported: (day, cases) => `Named by a seller on ${day}: ${cases}.`,
  cases: { one: "case opened", other: "cases opened" },
  name: "Name given",
  website: "Website",
  country: "Country of the head office",
  twins: "The register may know it already:",
  casesTitle: "Its cases",
  case: (reference) => `Case ${reference}`,
  actsTitle: "What you can decide",
  acts: {
    confirmation: {
      title: "Confirm the platform",
      lede: "The platform exists. It enters the register under the names you give here, as a platform that was not invited; its cases stay its own.",
      button: "Enter the platform in the register",
    },
    merger: {
      title: "Merge with a platform of the register",
      lede: "It is a platform that the register knows already. Its cases become that platform’s, the clocks are counted anew, and each seller is told.",
      button: "Merge the two",
    },
    "strike-out": {
      title: "Strike out the report",
      lede: "The report is not a matter for the charter. Its cases are excluded from the count, and each seller is told, with your reason.",
      button: "Strike out the report",
    },
  },
  into: "Platform of the register",
  choose: "Choose",
  justification: "Reason",
  justifications: {
    merger: "What shows that they are the same. Kept, and read by officials only.",
    "strike-out": "The seller will read it, by mail and in the case.",
  },
  organisation: organisationTexts.en,
  back: "Back to the platform",
  errorSummary: "Check what you entered",
  mistakes: {
    ...organisationTexts.en.mistakes,
    "into-missing": "Choose the platform in the list",
    "justification-missing": "Give the reason",
    "justification-too-long": `Use ${String(JUSTIFICATION_LIMIT)} characters at most`,
  },
  registeredAlready: (name) =>
    `The register knows this website or these names already: it is ${name}. Merge the two instead.`,
  decided: {
    confirmed: (by, at) => `${by} confirmed it on ${at}: it is in the register.`,
    merged: (by, at) => `${by} merged it with a platform of the register on ${at}.`,
    "struck-out": (by, at) => `${by} struck it out on ${at}.`,
  },
  done: {
    confirmation: "The platform is in the register.",
    merger: "The cases are now the platform of the register’s, and the sellers are told.",
    "strike-out": "The report is struck out, and the sellers are told.",
  },
};

const de: ReportedPlatformsTexts = {
  console: "Konsole",
  title: "Gemeldete Plattformen",
  lede: "Händler haben diese Plattformen genannt, die das Register nicht kennt. Keine erscheint öffentlich, bevor sie bestätigt ist.",
  none: "Keine Plattform wartet.",
  caption: { one: "zu prüfende Plattform", other: "zu prüfende Plattformen" },
  platform: "Plattform",
  reportedOn: "Gemeldet am",
  casesColumn: "Fälle",
  act: "Schritt",
  sort: "Prüfen",
  reported: (day, cases) => `Von einem Händler genannt am ${day}: ${cases}.`,
  cases: { one: "eröffneter Fall", other: "eröffnete Fälle" },
  name: "Genannter Name",
  website: "Website",
  country: "Land des Sitzes",
  twins: "Vielleicht kennt das Register sie schon:",
  casesTitle: "Die Fälle",
  case: (reference) => `Fall ${reference}`,
  actsTitle: "Was Sie entscheiden können",
  acts: {
    confirmation: {
      title: "Die Plattform bestätigen",
      lede: "Die Plattform gibt es. Sie kommt unter den Namen, die Sie hier angeben, ins Register, als nicht eingeladene Plattform; ihre Fälle bleiben bei ihr.",
      button: "Plattform ins Register aufnehmen",
    },
    merger: {
      title: "Mit einer Plattform des Registers zusammenführen",
      lede: "Das Register kennt diese Plattform schon. Ihre Fälle gehen auf jene über, die Fristen werden neu berechnet, und jeder Händler erfährt es.",
      button: "Beide zusammenführen",
    },
    "strike-out": {
      title: "Die Meldung streichen",
      lede: "Die Meldung fällt nicht unter die Charta. Ihre Fälle werden nicht gezählt, und jeder Händler erfährt es mit Ihrer Begründung.",
      button: "Meldung streichen",
    },
  },
  into: "Plattform des Registers",
  choose: "Wählen Sie",
  justification: "Begründung",
  justifications: {
    merger: "Was zeigt, dass es dieselbe ist. Bleibt erhalten; nur die Behörde liest sie.",
    "strike-out": "Der Händler liest sie, per E-Mail und in seinem Fall.",
  },
  organisation: organisationTexts.de,
  back: "Zurück zur Plattform",
  errorSummary: "Prüfen Sie Ihre Angaben",
  mistakes: {
    ...organisationTexts.de.mistakes,
    "into-missing": "Wählen Sie die Plattform aus der Liste",
    "justification-missing": "Geben Sie die Begründung an",
    "justification-too-long": `Höchstens ${String(JUSTIFICATION_LIMIT)} Zeichen`,
  },
  registeredAlready: (name) =>
    `Das Register kennt diese Website oder diese Namen schon: Es ist ${name}. Führen Sie besser beide zusammen.`,
  decided: {
    confirmed: (by, at) => `${by} hat sie am ${at} bestätigt: Sie steht im Register.`,
    merged: (by, at) => `${by} hat sie am ${at} mit einer Plattform des Registers zusammengeführt.`,
    "struck-out": (by, at) => `${by} hat sie am ${at} gestrichen.`,
  },
  done: {
    confirmation: "Die Plattform steht im Register.",
    merger:
      "Die Fälle gehören jetzt zur Plattform des Registers, und die Händler sind benachrichtigt.",
    "strike-out": "Die Meldung ist gestrichen, und die Händler sind benachrichtigt.",
  },
};

export const reportedPlatformsTexts: Catalogue<ReportedPlatformsTexts> = { fr, en, de };
