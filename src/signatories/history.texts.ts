import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What a platform did, or what was done, as its history tells it. */
const fr = {
  reasonGiven: (reason: string) => `Motif\u00A0: ${reason}`,
  noReason: "Aucun motif n’a été publié.",
  recordedOn: (day: string) => `Inscrit au registre le ${day}.`,
  events: {
    invited: (version: string) =>
      `Invitée par l’administration à signer la version\u00A0${version}`,
    declined: "A décliné l’invitation",
    "not-accepted": (version: string) =>
      `Signature de la version\u00A0${version} non retenue par l’administration`,
    "under-review": (version: string) =>
      `A signé la version\u00A0${version} en ligne\u202F; l’administration examine la signature`,
    signed: (version: string) => `A signé la version\u00A0${version}`,
    signedOnPaper: (version: string) => `A signé la version\u00A0${version} sur papier`,
    paperUnderReview: (version: string) =>
      `A signé la version\u00A0${version} sur papier\u202F; l’administration examine la signature`,
    accepted: (version: string) =>
      `Signature de la version\u00A0${version} acceptée par l’administration`,
    reinstated: "Suspension levée par l’administration",
    suspended: "Suspendue par l’administration",
    plan: (day: string) => `Plan de redressement jusqu’au ${day}.`,
    withdrawn: "S’est retirée de la charte",
    withdraws: "Se retirera de la charte",
    removed: "Radiée par l’administration",
    lapsed: (version: string) =>
      `Signature de la version\u00A0${version} caduque, faute de renouvellement`,
    took: (codes: string) => `A pris ${codes}`,
    dropped: (codes: string) => `A abandonné ${codes}`,
    tookAndDropped: (took: string, dropped: string) => `A pris ${took} et abandonné ${dropped}`,
  },
};

export type HistoryTexts = TextsLike<typeof fr>;

const en: HistoryTexts = {
  reasonGiven: (reason) => `Reason: ${reason}`,
  noReason: "No reason was published.",
  recordedOn: (day) => `Entered in the register on ${day}.`,
  events: {
    invited: (version) => `Invited by the administration to sign version\u00A0${version}`,
    declined: "Declined the invitation",
    "not-accepted": (version) =>
      `Signature of version\u00A0${version} not accepted by the administration`,
    "under-review": (version) =>
      `Signed version\u00A0${version} online; the administration is reviewing the signature`,
    signed: (version) => `Signed version\u00A0${version}`,
    signedOnPaper: (version) => `Signed version\u00A0${version} on paper`,
    paperUnderReview: (version) =>
      `Signed version\u00A0${version} on paper; the administration is reviewing the signature`,
    accepted: (version) => `Signature of version\u00A0${version} accepted by the administration`,
    reinstated: "Suspension lifted by the administration",
    suspended: "Suspended by the administration",
    plan: (day) => `Recovery plan until ${day}.`,
    withdrawn: "Withdrew from the charter",
    withdraws: "Will withdraw from the charter",
    removed: "Removed by the administration",
    lapsed: (version) => `Signature of version\u00A0${version} lapsed for want of a renewal`,
    took: (codes) => `Took ${codes}`,
    dropped: (codes) => `Dropped ${codes}`,
    tookAndDropped: (took, dropped) => `Took ${took} and dropped ${dropped}`,
  },
};

const de: HistoryTexts = {
  reasonGiven: (reason) => `Begründung: ${reason}`,
  noReason: "Eine Begründung wurde nicht veröffentlicht.",
  recordedOn: (day) => `Ins Register eingetragen am ${day}.`,
  events: {
    invited: (version) => `Von der Verwaltung eingeladen, Fassung\u00A0${version} zu unterzeichnen`,
    declined: "Hat die Einladung abgelehnt",
    "not-accepted": (version) =>
      `Unterzeichnung der Fassung\u00A0${version} von der Verwaltung nicht angenommen`,
    "under-review": (version) =>
      `Hat Fassung\u00A0${version} online unterzeichnet; die Verwaltung prüft die Unterzeichnung`,
    signed: (version) => `Hat Fassung\u00A0${version} unterzeichnet`,
    signedOnPaper: (version) => `Hat Fassung\u00A0${version} auf Papier unterzeichnet`,
    paperUnderReview: (version) =>
      `Hat Fassung\u00A0${version} auf Papier unterzeichnet; die Verwaltung prüft die Unterzeichnung`,
    accepted: (version) =>
      `Unterzeichnung der Fassung\u00A0${version} von der Verwaltung angenommen`,
    reinstated: "Aussetzung von der Verwaltung aufgehoben",
    suspended: "Von der Verwaltung ausgesetzt",
    plan: (day) => `Maßnahmenplan bis zum ${day}.`,
    withdrawn: "Ist aus der Charta ausgetreten",
    withdraws: "Tritt aus der Charta aus",
    removed: "Von der Verwaltung gestrichen",
    lapsed: (version) => `Unterzeichnung der Fassung\u00A0${version} mangels Erneuerung erloschen`,
    took: (codes) => `Hat ${codes} übernommen`,
    dropped: (codes) => `Hat ${codes} aufgegeben`,
    tookAndDropped: (took, dropped) => `Hat ${took} übernommen und ${dropped} aufgegeben`,
  },
};

export const historyTexts: Catalogue<HistoryTexts> = { fr, en, de };
