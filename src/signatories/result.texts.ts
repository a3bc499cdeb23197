import type { Catalogue, TextsLike } from "../infrastructure/language";

/** What stands behind a verdict. */
const fr = {
  inTime: "dans le délai",
  noticeKept: "avec le préavis promis",
  fewCases: (what: string) => `${what}, effectif faible`,
  of: (onTime: string, cases: string) => `${onTime} sur ${cases}`,
  median: (length: string) => `médiane ${length}`,
  withPauses: (length: string) => `${length} avec les pauses`,
  nineInTen: (length: string) => `neuf sur dix en ${length}`,
  nineInTenBy: (length: string) => `neuf sur dix au plus tard ${length}`,
  before: (length: string) => `${length} avant`,
  after: (length: string) => `${length} après`,
  atOnce: "au même moment",
  interval: (low: string, high: string) => `intervalle ${low} – ${high}`,
  lateOpen: { one: "dossier ouvert hors délai", other: "dossiers ouverts hors délai" },
  pending: { one: "en cours", other: "en cours" },
  excluded: { one: "exclu du décompte", other: "exclus du décompte" },
  judgedFrom: (cases: string) => `verdict à partir de ${cases}\u00A0dossiers`,
  reason: (reason: string) => `Motif donné\u00A0: «\u00A0${reason}\u00A0»`,
  noReason: "Aucun motif n’a été donné.",
  dropped: "Abandonné",
  droppedOn: (day: string) => `Engagement abandonné le ${day}.`,
  dropsOn: (day: string) => `Engagement abandonné à compter du ${day}.`,
};

export type ResultTexts = TextsLike<typeof fr>;

const en: ResultTexts = {
  inTime: "in time",
  noticeKept: "with the notice promised",
  fewCases: (what) => `${what}, few cases`,
  of: (onTime, cases) => `${onTime} of ${cases}`,
  median: (length) => `median ${length}`,
  withPauses: (length) => `${length} with pauses`,
  nineInTen: (length) => `nine in ten within ${length}`,
  nineInTenBy: (length) => `nine in ten ${length} at the latest`,
  before: (length) => `${length} before`,
  after: (length) => `${length} after`,
  atOnce: "at the same moment",
  interval: (low, high) => `interval ${low} – ${high}`,
  lateOpen: { one: "case open past due", other: "cases open past due" },
  pending: { one: "under way", other: "under way" },
  excluded: { one: "left out of the count", other: "left out of the count" },
  judgedFrom: (cases) => `verdict from ${cases}\u00A0cases on`,
  reason: (reason) => `Reason given: “${reason}”`,
  noReason: "No reason was given.",
  dropped: "Dropped",
  droppedOn: (day) => `Commitment dropped on ${day}.`,
  dropsOn: (day) => `Commitment dropped from ${day} on.`,
};

const de: ResultTexts = {
  inTime: "rechtzeitig",
  noticeKept: "mit dem zugesagten Vorlauf",
  fewCases: (what) => `${what}, wenige Fälle`,
  of: (onTime, cases) => `${onTime} von ${cases}`,
  median: (length) => `Median ${length}`,
  withPauses: (length) => `${length} mit Pausen`,
  nineInTen: (length) => `neun von zehn binnen ${length}`,
  nineInTenBy: (length) => `neun von zehn spätestens ${length}`,
  before: (length) => `${length} vorher`,
  after: (length) => `${length} danach`,
  atOnce: "im selben Moment",
  interval: (low, high) => `Intervall ${low} – ${high}`,
  lateOpen: { one: "Fall überfällig und offen", other: "Fälle überfällig und offen" },
  pending: { one: "laufend", other: "laufend" },
  excluded: { one: "nicht mitgezählt", other: "nicht mitgezählt" },
  judgedFrom: (cases) => `Urteil ab ${cases}\u00A0Fällen`,
  reason: (reason) => `Angegebener Grund: „${reason}“`,
  noReason: "Es wurde kein Grund angegeben.",
  dropped: "Aufgegeben",
  droppedOn: (day) => `Zusage am ${day} aufgegeben.`,
  dropsOn: (day) => `Zusage zum ${day} aufgegeben.`,
};

export const resultTexts: Catalogue<ResultTexts> = { fr, en, de };
