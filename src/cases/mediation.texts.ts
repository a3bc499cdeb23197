import type { Catalogue, TextsLike } from "../infrastructure/language";
import type { MediationOutcome, MediationState } from "./mediation";

type ByOutcome = Readonly<Record<MediationOutcome, string>>;

const fr = {
  /** How it stands, in a word or two. */
  states: {
    requested: "demandée",
    accepted: "acceptée",
    agreement: "accord",
    partial: "accord partiel",
    none: "sans accord",
    refused: "refusée par la plateforme",
    withdrawn: "abandonnée par l’entreprise vendeuse",
    closed: "close",
  } satisfies Readonly<Record<MediationState, string>>,
  /** What came of it, in a sentence. */
  outcomes: {
    agreement: "Les parties sont parvenues à un accord.",
    partial: "Les parties sont parvenues à un accord partiel.",
    none: "Les parties ne sont pas parvenues à un accord.",
    refused: "La plateforme a refusé la médiation.",
    withdrawn: "L’entreprise vendeuse a renoncé à la médiation.",
  } satisfies ByOutcome,
  answered: (state: string) => `réponse\u00A0: ${state}`,
  closed: (state: string) => `issue\u00A0: ${state}`,
};

export type MediationTexts = TextsLike<typeof fr>;

const en: MediationTexts = {
  states: {
    requested: "requested",
    accepted: "accepted",
    agreement: "agreement",
    partial: "partial agreement",
    none: "no agreement",
    refused: "refused by the platform",
    withdrawn: "given up by the seller",
    closed: "closed",
  },
  outcomes: {
    agreement: "The parties have reached an agreement.",
    partial: "The parties have reached a partial agreement.",
    none: "The parties have not reached an agreement.",
    refused: "The platform has refused mediation.",
    withdrawn: "The seller has given up the mediation.",
  },
  answered: (state) => `answer: ${state}`,
  closed: (state) => `outcome: ${state}`,
};

const de: MediationTexts = {
  states: {
    requested: "beantragt",
    accepted: "angenommen",
    agreement: "Einigung",
    partial: "teilweise Einigung",
    none: "keine Einigung",
    refused: "von der Plattform abgelehnt",
    withdrawn: "vom Händler aufgegeben",
    closed: "beendet",
  },
  outcomes: {
    agreement: "Die Parteien haben sich geeinigt.",
    partial: "Die Parteien haben sich teilweise geeinigt.",
    none: "Die Parteien haben sich nicht geeinigt.",
    refused: "Die Plattform hat die Mediation abgelehnt.",
    withdrawn: "Der Händler hat auf die Mediation verzichtet.",
  },
  answered: (state) => `Antwort: ${state}`,
  closed: (state) => `Ergebnis: ${state}`,
};

export const mediationTexts: Catalogue<MediationTexts> = { fr, en, de };
