import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { DateStanding } from "./date-standings";
import type { NamedSource } from "./named-source";

type BySource = Readonly<Record<NamedSource, string>>;

const fr = {
  title: (reference: string) => `Dossier ${reference}`,
  lede: (platform: string, clocks: string) =>
    `Dossier de ${platform}\u00A0: ${clocks}, calcul compris.`,
  clocks: { one: "délai mesuré", other: "délais mesurés" },
  noClock: (platform: string) => `Dossier de ${platform}\u00A0: aucun délai n’y est mesuré.`,
  clocksTitle: "Les délais",
  version: (version: string) => `Version\u00A0${version} de la charte`,
  notBound:
    "Ne compte pas\u00A0: la plateforme n’était pas tenue par cet engagement quand le délai a commencé.",
  working: "Le calcul",
  history: "Ce qui s’est passé",
  source: {
    declared: "Déclaré par la plateforme",
    reported: "Signalé par l’entreprise vendeuse",
    observed: "Constaté par l’administration",
    mediated: "Constaté par la médiation",
  } satisfies BySource,
  standings: {
    counts: "date retenue pour le délai",
    "set-aside": "date non retenue pour le délai",
  } satisfies Record<DateStanding, string>,
  untimed: "heure non donnée",
  recorded: (at: string) => `enregistré le ${at}`,
  by: (by: string) => `par ${by}`,
  backdated: (reason: string) => `daté après coup\u00A0: ${reason}`,
  justified: (words: string) => `Justification\u00A0: ${words}`,
  cures: (commitments: string) => `antidaté après l’échéance (${commitments})`,
  actsTitle: "Ce que vous pouvez décider",
  exclude: "Exclure le dossier du décompte",
  observe: "Constater un fait",
  done: {
    exclusion: "Le dossier est exclu du décompte\u00A0: il reste montré à part, avec son motif.",
    observation: "Le constat est enregistré, et les délais sont recalculés.",
  },
  code: (code: string) => `motif\u00A0: ${code}`,
  adaptation: "demande une adaptation à l’entreprise vendeuse",
  corrects: (at: string, reason: string) => `corrige celui du ${at}\u00A0: ${reason}`,
  correctsCode: (code: string, at: string, reason: string) =>
    `corrige celui du ${at} (motif ${code})\u00A0: ${reason}`,
  replaced: "corrigé depuis, ne compte plus",
  console: "Console",
};

export type CaseTexts = TextsLike<typeof fr>;

const en: CaseTexts = {
  title: (reference) => `Case ${reference}`,
  lede: (platform, clocks) => `A case of ${platform}: ${clocks}, with their working.`,
  clocks: { one: "clock measured", other: "clocks measured" },
  noClock: (platform) => `A case of ${platform}: no clock is measured in it.`,
  clocksTitle: "The clocks",
  version: (version) => `Version\u00A0${version} of the charter`,
  notBound: "Does not count: the platform was not bound by this commitment when the clock started.",
  working: "The working",
  history: "What happened",
  source: {
    declared: "Declared by the platform",
    reported: "Reported by the seller",
    observed: "Observed by the administration",
    mediated: "Observed by the mediator",
  },
  standings: {
    counts: "the date that counts for the clock",
    "set-aside": "not the date that counts for the clock",
  },
  untimed: "no time given",
  recorded: (at) => `recorded on ${at}`,
  by: (by) => `by ${by}`,
  backdated: (reason) => `dated back: ${reason}`,
  justified: (words) => `Justification: ${words}`,
  cures: (commitments) => `dated back after the due date (${commitments})`,
  actsTitle: "What you may decide",
  exclude: "Exclude the case from the count",
  observe: "Observe a fact",
  done: {
    exclusion: "The case is excluded from the count: it stays shown apart, with its ground.",
    observation: "The observation is recorded, and the clocks are worked out again.",
  },
  code: (code) => `ground: ${code}`,
  adaptation: "asks the seller to adapt",
  corrects: (at, reason) => `corrects the one of ${at}: ${reason}`,
  correctsCode: (code, at, reason) => `corrects the one of ${at} (ground ${code}): ${reason}`,
  replaced: "corrected since, counts no more",
  console: "Console",
};

const de: CaseTexts = {
  title: (reference) => `Fall ${reference}`,
  lede: (platform, clocks) => `Ein Fall von ${platform}: ${clocks}, mit ihrer Berechnung.`,
  clocks: { one: "gemessene Frist", other: "gemessene Fristen" },
  noClock: (platform) => `Ein Fall von ${platform}: Darin wird keine Frist gemessen.`,
  clocksTitle: "Die Fristen",
  version: (version) => `Fassung\u00A0${version} der Charta`,
  notBound: "Zählt nicht: Die Plattform war an diese Zusage nicht gebunden, als die Frist begann.",
  working: "Die Berechnung",
  history: "Was geschehen ist",
  source: {
    declared: "Von der Plattform erklärt",
    reported: "Vom Händler gemeldet",
    observed: "Von der Verwaltung festgestellt",
    mediated: "Von der Mediation festgestellt",
  },
  standings: {
    counts: "dieses Datum zählt für die Frist",
    "set-aside": "dieses Datum zählt nicht für die Frist",
  },
  untimed: "Uhrzeit nicht angegeben",
  recorded: (at) => `erfasst am ${at}`,
  by: (by) => `von ${by}`,
  backdated: (reason) => `nachträglich datiert: ${reason}`,
  justified: (words) => `Begründung: ${words}`,
  cures: (commitments) => `nach Ablauf der Frist rückdatiert (${commitments})`,
  actsTitle: "Was Sie entscheiden können",
  exclude: "Den Fall von der Zählung ausschließen",
  observe: "Eine Tatsache feststellen",
  done: {
    exclusion: "Der Fall ist aus der Zählung genommen: Er wird mit seinem Grund gesondert gezeigt.",
    observation: "Die Feststellung ist gespeichert, und die Fristen sind neu berechnet.",
  },
  code: (code) => `Grund: ${code}`,
  adaptation: "verlangt vom Händler eine Anpassung",
  corrects: (at, reason) => `berichtigt das vom ${at}: ${reason}`,
  correctsCode: (code, at, reason) => `berichtigt das vom ${at} (Grund ${code}): ${reason}`,
  replaced: "inzwischen berichtigt, zählt nicht mehr",
  console: "Konsole",
};

export const caseTexts: Catalogue<CaseTexts> = { fr, en, de };
