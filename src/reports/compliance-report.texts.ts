import type { Medium } from "../signatures/signature";

const SIGNED: Readonly<Record<Medium, string>> = {
  online: "\u202F; signée en ligne",
  paper: "\u202F; signée sur papier",
};

/** The report exists in French only: it is a document of the administration. */
export const reportTexts = {
  publisher: "Parole tenue",
  over: "Rapport de suivi des engagements",
  title: (platform: string, period: string) => `${platform}\u00A0: rapport du ${period}`,
  under: (period: string) => `Rapport du ${period}`,
  subject: (platform: string, period: string) =>
    `Engagements pris par ${platform} et résultats mesurés ${period}`,
  head: (platform: string, period: string) =>
    `${platform} – ${period} – réservé à l’administration`,
  page: (page: number, pages: number) => `page ${page} de ${pages}`,
  cutOff: (instant: string) => `Données arrêtées au ${instant}, heure de Paris`,
  instant: (day: string, hour: string, minute: string) => `${day} à ${hour}\u00A0h\u00A0${minute}`,
  seconds: (instant: string, second: string) => `${instant}\u00A0min ${second}\u00A0s`,
  foot: "Charte volontaire, sans valeur contraignante\u00A0; ni label, ni certification",
  flag: "DONNÉES FICTIVES",
  fiction:
    "DONNÉES FICTIVES – Plateforme, signature et dossiers sont inventés pour la démonstration. Aucun chiffre de ce rapport ne concerne une entreprise réelle.",
  provisional: (period: string) =>
    `Le ${period} n’est pas achevé à la date d’arrêté\u00A0: ces résultats sont provisoires.`,
  confidential:
    "Rapport complet, réservé à l’administration\u00A0: il donne aussi les effectifs trop petits pour être publiés.",

  periodDays: (first: string, last: string) => `du ${first} au ${last}`,

  answer: {
    taken: (platform: string, taken: number, all: number) =>
      taken === 0
        ? `${platform} n’a pris aucun des ${all}\u00A0engagements de la charte.`
        : `${platform} a pris ${taken} des ${all}\u00A0engagements de la charte.`,
    left: (platform: string, all: number, running: boolean) =>
      `${platform} n’était plus liée par aucun des ${all}\u00A0engagements de la charte ${running ? "à la date d’arrêté" : "à la fin du semestre"}.`,
    results: (period: string, counts: string) => `Verdicts ${period}\u00A0: ${counts}.`,
    counted: (n: number, verdict: string) => `${n}\u00A0«\u00A0${verdict}\u00A0»`,
  },

  facts: {
    platform: "Plateforme",
    platformIs: (legalName: string, country: string) => `${legalName} (${country})`,
    registration: "Immatriculation",
    registrationIs: (number: string, register: string) => `${number} (${register})`,
    sirene: "répertoire Sirene",
    period: "Période",
    periodIs: (name: string, days: string) => `${capitalised(name)}, ${days}`,
    charter: "Charte",
    charterIs: (version: number, day: string, medium: Medium | undefined) =>
      `Version\u00A0${version}, en vigueur depuis le ${day}${medium ? SIGNED[medium] : ""}`,
    hash: "Empreinte",
    hashIs: (sha256: string) => `SHA-256\u00A0: ${sha256}`,
    source: "Source",
    sourceIs:
      "Déclarée par la plateforme, signalée par des vendeurs ou constatée par l’administration",
    cutOff: "Date d’arrêté",
    publication: "Publication",
    publishedOn: (day: string, hasReply: boolean) =>
      `Chiffres publiés le ${day} et figés depuis${hasReply ? "\u202F; les observations de la plateforme figurent après les engagements" : ""}`,
  },

  reply: {
    title: "Observations de la plateforme",
    intro:
      "Présentées sur ces chiffres avant leur publication, et reproduites telles quelles. L’administration n’en répond pas.",
  },

  matrix: {
    caption: "Les engagements, un par un",
    commitment: "Engagement",
    target: "Objectif",
    share: "Part tenue",
    noShare: "–",
    verdict: "Verdict",
    page: "Page",
    pageOf: (code: string) => `${code}, page`,
  },

  nature:
    "La charte est volontaire et n’a pas de valeur contraignante. Elle ne déroge à aucune loi et n’ôte aucun droit. Ce rapport constate des résultats\u00A0; il n’est ni un label, ni une certification, ni l’approbation d’une entreprise par une autorité publique.",

  section: {
    target: (target: string) => `Objectif\u00A0: ${uncapitalised(target)}.`,
    onTime: (n: string, onTime: number) => `Sur ${n} à échéance, ${onTime} dans les temps.`,
    noticeGiven: (n: string, onTime: number) =>
      `Sur ${n} ayant pris effet, ${onTime} avec le préavis promis.`,
    aim: (share: string) => `Il en fallait ${share}.`,
    interval: (low: string, high: string) =>
      `Intervalle de confiance à 95\u00A0%\u00A0: de ${low} à ${high}.`,
    open: {
      one: "dossier encore ouvert hors délai",
      other: "dossiers encore ouverts hors délai",
    },
    stillOpen: (n: number, open: string, oldest: string) =>
      n === 1 ? `${open}, depuis ${oldest}.` : `${open}, le plus ancien depuis ${oldest}.`,
    reason: (reason: string) => `Motif\u00A0: «\u00A0${reason}\u00A0»`,
    noReason: "Aucun motif n’a été donné.",
  },

  tooFew:
    "Moins de 5\u00A0dossiers\u00A0: aucun verdict\u202F; ces chiffres ne sont pas rendus publics.",

  counts: {
    caption: "Dossiers de la période",
    what: "Dossiers",
    number: "Nombre",
    delay: {
      onTime: "Dans les temps",
      lateClosed: "Hors délai",
      lateOpen: "Encore ouverts hors délai",
      total: "Total à échéance",
      pending: "En cours",
    },
    notice: {
      onTime: "Préavis respecté",
      lateClosed: "Préavis trop court",
      lateOpen: undefined,
      total: "Total ayant pris effet",
      pending: "Annoncés, sans effet encore",
    },
    backdated: "dont enregistrés après l’échéance et datés d’avant",
    excluded: (reason: string) => `Exclus\u00A0: ${reason}`,
    noneExcluded: "Exclus",
    withdrawn: "Retirés par le vendeur",
  },

  durations: {
    caption: (closed: string, unit: string) => `Durée ${closed}, en ${unit}`,
    noticeCaption: (closed: string, unit: string) => `Préavis ${closed}, en ${unit}`,
    ahead: (caption: string) => `${caption}\u202F; un nombre négatif est une avance`,
    closed: (n: number) => (n === 1 ? "du seul dossier clos" : `des ${n}\u00A0dossiers clos`),
    what: "Statistique",
    net: "Nette",
    gross: "Brute",
    median: "Médiane",
    notReached: "non atteinte",
    p90: "Neuf sur dix",
    mean: "Moyenne",
    longest: "Plus long",
  },

  bands: {
    caption: "Répartition des durées nettes",
    noticeCaption: "Répartition des préavis",
    duration: "Durée",
    notice: "Préavis",
    number: "Dossiers",
    before: (length: string) => `au moins ${length} avant`,
    atOnce: "au moment même",
    sameDay: "le jour même",
    atMost: (length: string) => `${length} au plus`,
    exactly: (length: string) => length,
    between: (from: string, to: string) => `de ${from} à ${to}`,
    moreThan: (length: string) => `plus de ${length}`,
    atLeast: (length: string) => `${length} ou plus`,
    lessThan: (length: string) => `moins de ${length}`,
    labelled: (label: string, count: number | string) => `${label}\u00A0: ${count}`,
    limit: (length: string) => `limite\u00A0: ${length}`,
    promised: "préavis dû",
    noDelay: "limite\u00A0: le moment même",
    empty: "aucun dossier à échéance",
  },

  shares: {
    caption: "Part tenue, période par période",
    period: "Période",
    share: "Part tenue",
    base: "Dans les temps",
    noticeBase: "Préavis respecté",
    verdict: "Verdict",
    target: (share: string) => `objectif ${share}`,
    aim: (share: string) => `Objectif\u00A0: ${share}.`,
    baseIs: (onTime: number, n: number) => `${onTime} sur ${n}`,
  },

  annex: {
    method: "Annexe\u00A0: la méthode",
    document: "À propos de ce rapport",
    rules: "Règles appliquées",
    rulesAre: (charter: number, calendar: string) =>
      `Objectifs de la version\u00A0${charter} de la charte, ou de celle qui engageait la plateforme quand un délai est parti\u202F; calendrier des jours fériés, version\u00A0${calendar}.`,
    diffusion: "Diffusion",
    diffusionIs:
      "Ce rapport est complet et réservé à l’administration. Les pages publiques du registre donnent les mêmes résultats, sans les effectifs inférieurs à 5. Le présent exemplaire n’est ni numéroté, ni scellé\u00A0: son empreinte SHA-256 est enregistrée au moment où il est remis.",
    licence: "Licence",
    licenceIs:
      "Les textes de la charte et les données publiées par le registre sont placés sous Licence Ouverte\u00A02.0 (Etalab)\u00A0: chacun peut les réutiliser en citant la source, Parole tenue, et la date d’arrêté. Les chiffres de ce rapport que le registre ne publie pas n’y sont pas soumis.",
    file: "Le fichier",
    fileIs:
      "PDF balisé, établi selon PDF/A-3a et PDF/UA-1, sans certification. Les mêmes données, arrêtées au même instant, donnent le même fichier.",
  },

  measure: {
    heading: "Comment c’est mesuré",
    start: "Départ",
    stop: "Arrêt",
    pauses: "Suspension",
    notCounted: "À noter",
  },
};

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
