import type { Catalogue } from "../infrastructure/language";

/** The words of the example chart; its figures are invented and said to be. */
interface ExampleTexts {
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly target: string;
  readonly period: (number: number) => string;
  readonly notKept: string;
  readonly kept: string;
  readonly tooFew: string;
  readonly table: string;
  readonly columns: readonly [period: string, share: string, verdict: string];
}

const fr: ExampleTexts = {
  title: "Exemple inventé",
  description:
    "Part des demandes répondues à temps, par semestre : 84 %, non tenu ; puis moins de cinq dossiers, sans verdict ; puis 91 % et 95 %, tenus. L’objectif est de 90 %.",
  caption: "Exemple inventé : la part des demandes qui ont reçu à temps la réponse d’une personne.",
  target: "objectif 90 %",
  period: (number) => `semestre ${String(number)}`,
  notKept: "non tenu",
  kept: "tenu",
  tooFew: "moins de 5 dossiers",
  table: "Le tableau",
  columns: ["Semestre", "Part tenue", "Verdict"],
};

const en: ExampleTexts = {
  title: "Invented example",
  description:
    "Share of requests answered in time, by half-year: 84%, not kept; then fewer than five cases, no verdict; then 91% and 95%, kept. The target is 90%.",
  caption: "Invented example: the share of requests that a person answered in time.",
  target: "target 90%",
  period: (number) => `half-year ${String(number)}`,
  notKept: "not kept",
  kept: "kept",
  tooFew: "fewer than 5 cases",
  table: "The table",
  columns: ["Half-year", "Share kept", "Verdict"],
};

const de: ExampleTexts = {
  title: "Erfundenes Beispiel",
  description:
    "Anteil der rechtzeitig beantworteten Anfragen je Halbjahr: 84 %, nicht eingehalten; dann weniger als fünf Fälle, kein Urteil; dann 91 % und 95 %, eingehalten. Das Ziel ist 90 %.",
  caption:
    "Erfundenes Beispiel: der Anteil der Anfragen, die ein Mensch rechtzeitig beantwortet hat.",
  target: "Ziel 90 %",
  period: (number) => `Halbjahr ${String(number)}`,
  notKept: "nicht eingehalten",
  kept: "eingehalten",
  tooFew: "weniger als 5 Fälle",
  table: "Die Tabelle",
  columns: ["Halbjahr", "Anteil", "Urteil"],
};

export const homeExampleTexts: Catalogue<ExampleTexts> = { fr, en, de };
