import type { DraftAnswers } from "../signing/signing-draft";

/** What a platform of the demonstration does not take, and the reason it gives. */
interface Refusal {
  readonly commitment: string;
  readonly choice: "not-taken" | "not-applicable";
  readonly reason: string;
}

/** A signatory of the demonstration: what it took at the ceremony, and how it behaves since. */
export interface Player {
  readonly platform: string;
  readonly without: readonly Refusal[];
  /** The share, 0 to 1, of promises it keeps on the whole; single commitments lie above or below. */
  readonly keeping: number;
  /** Cases of each commitment in a half-year, about. */
  readonly cases: number;
  /** Half-years in which it hands in nothing. */
  readonly silentIn?: readonly string[];
}

const NO_STORAGE: Refusal = {
  commitment: "C6",
  choice: "not-applicable",
  reason: "Nous n’entreposons pas de marchandises pour le compte des vendeurs.",
};
const NO_DELIVERY: Refusal = {
  commitment: "C7",
  choice: "not-applicable",
  reason: "Les vendeurs expédient eux-mêmes ; nous ne facturons pas de livraison.",
};
const OWN_PRICES: Refusal = {
  commitment: "C9",
  choice: "not-taken",
  reason: "Notre classement tient compte du prix ; nous publierons d’abord nos critères.",
};
const OWN_FEES: Refusal = {
  commitment: "C7",
  choice: "not-taken",
  reason: "Le détail des tarifs de nos transporteurs relève de contrats confidentiels.",
};
const NO_FIGURES: Refusal = {
  commitment: "C12",
  choice: "not-taken",
  reason: "Nos outils ne permettent pas encore de compter les demandes selon la méthode commune.",
};
const SMALL_TEAM: readonly Refusal[] = ["C2", "C4", "C5", "C11"].map((commitment) => ({
  commitment,
  choice: "not-taken",
  reason: "Notre équipe de huit personnes ne peut pas tenir ce délai aujourd’hui.",
}));
const LAWYERS: readonly Refusal[] = ["C3", "C8", "C10"].map((commitment) => ({
  commitment,
  choice: "not-taken",
  reason: "Le règlement européen suffit selon nous ; nous ne souhaitons pas aller au-delà.",
}));

const TWELVE: readonly Refusal[] = [];
const ELEVEN = [NO_STORAGE];
const NINE = [NO_STORAGE, OWN_FEES, OWN_PRICES];
const SEVEN = [NO_STORAGE, OWN_PRICES, ...LAWYERS];
const FIVE = [NO_STORAGE, NO_DELIVERY, OWN_PRICES, ...SMALL_TEAM];
const THREE = [NO_STORAGE, OWN_FEES, OWN_PRICES, ...SMALL_TEAM, ...LAWYERS.slice(0, 2)];

/** Those who signed on paper on the first day, at the ceremony. */
export const CEREMONY: readonly Player[] = [
  { platform: "arcade-ouest", without: TWELVE, keeping: 0.97, cases: 34 },
  { platform: "bazarine", without: NINE, keeping: 0.97, cases: 30 },
  { platform: "boutikeo", without: SEVEN, keeping: 0.93, cases: 12 },
  { platform: "colibris-market", without: SEVEN, keeping: 0.94, cases: 26 },
  { platform: "comptoir-du-net", without: SEVEN, keeping: 0.72, cases: 28 },
  { platform: "criea", without: NINE, keeping: 0.55, cases: 30 },
  { platform: "depot-dore", without: ELEVEN, keeping: 0.9, cases: 22 },
  { platform: "echoppia", without: SEVEN, keeping: 0.96, cases: 24 },
  { platform: "emplettes-co", without: FIVE, keeping: 0.9, cases: 3 },
  { platform: "etalio", without: FIVE, keeping: 0.88, cases: 7, silentIn: ["2026-S1"] },
  { platform: "galerie-nova", without: NINE, keeping: 0.91, cases: 25 },
  { platform: "halle-24", without: FIVE, keeping: 0.7, cases: 20 },
  { platform: "marchand-de-mai", without: FIVE, keeping: 0.95, cases: 9 },
  { platform: "marcheclair", without: NINE, keeping: 0.94, cases: 33 },
  { platform: "negoce-vert", without: SEVEN, keeping: 0.92, cases: 16 },
  { platform: "panierville", without: FIVE, keeping: 0.97, cases: 21 },
  { platform: "passage-bleu", without: THREE, keeping: 0.98, cases: 8 },
  { platform: "quai-des-lots", without: [NO_STORAGE, NO_FIGURES], keeping: 0.4, cases: 18 },
  { platform: "ruchemart", without: NINE, keeping: 0.86, cases: 24 },
  { platform: "selectoo", without: NINE, keeping: 0.93, cases: 22, silentIn: ["2025-S2"] },
  { platform: "tradelia", without: TWELVE, keeping: 0.93, cases: 36 },
  { platform: "trocadia", without: THREE, keeping: 0.9, cases: 0 },
  { platform: "vitrinea", without: ELEVEN, keeping: 0.95, cases: 28 },
];

/** Who signed at another time: the pilot version long ago, and renewed or not, or version 1 lately. */
export const OTHER_SIGNATORIES: readonly Player[] = [
  {
    platform: "bric-et-vrac",
    without: [
      { commitment: "C10", choice: "not-taken", reason: "Nous préférons la voie directe." },
    ],
    keeping: 0.8,
    cases: 6,
  },
  { platform: "place-du-large", without: NINE, keeping: 0.95, cases: 23 },
  { platform: "halle-aux-affaires", without: ELEVEN, keeping: 0.95, cases: 12 },
];

/** Invited, and never heard of since. */
export const SILENT = ["rayonnage"];

/** Without a signature, known through what sellers report; one of them was not even invited. */
export const REPORTED_ONLY = ["foirail", "grand-deballage", "souk-et-cie"];

/** What a platform typed that signed online and is under review. */
export const ONLINE_ANSWERS: DraftAnswers = {
  organisation: {
    trade_name: "Marchéole",
    legal_name: "Marchéole GmbH",
    country: "DE",
    website: "https://marcheole.example",
    registration_number: "HRB 123456",
    register_name: "Amtsgericht Hamburg",
  },
  choices: {
    ...Object.fromEntries(
      ["C1", "C2", "C3", "C4", "C5", "C7", "C8", "C10", "C11", "C12"].map((code) => [
        code,
        { choice: "taken", reason: "" },
      ]),
    ),
    C6: { choice: "not-applicable", reason: "Wir lagern keine Ware für Verkäufer." },
    C9: { choice: "not-taken", reason: "Unsere Preisregeln werden gerade überarbeitet." },
  },
  signatory: {
    name: "Lena Fuchs",
    function: "Geschäftsführerin",
    email: "lena.fuchs@marcheole.example",
    authorised: "yes",
  },
};

/** Who asks platforms to sign, and whom a visitor of the demonstration may be. */
export const DEMONSTRATION_OFFICIAL = {
  email: "official@parole-tenue.example",
  role: "official",
  name: "Claire Morel",
  language: "fr",
} as const;

/** Who leads the mediations of the demonstration. */
export const DEMONSTRATION_MEDIATOR = {
  email: "mediator@parole-tenue.example",
  role: "mediator",
  language: "fr",
  name: "Hélène Fontaine",
} as const;
