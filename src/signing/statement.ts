import type { Commitment, PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { countryName } from "../platforms/country";
import type { Platform } from "../platforms/platform";
import type { Choice, CommitmentChoice } from "./commitment-choice";
import { statementTexts } from "./statement.texts";

export type StatementOrganisation = Pick<
  Platform,
  "tradeName" | "legalName" | "country" | "website" | "registrationNumber"
>;

export interface StatementFacts {
  readonly charter: PublishedCharter;
  readonly organisation: StatementOrganisation;
  /** One for each commitment of the version. */
  readonly choices: readonly CommitmentChoice[];
  readonly medium: "online" | "paper";
  /** The day the signature takes effect: an ISO day, Europe/Paris. */
  readonly effectiveOn: string;
}

/**
 * The exact text of a statement, to be shown, signed, hashed and kept: the same facts in the same
 * language give the same characters. It names no person.
 */
export function statementText(facts: StatementFacts, language: Language): string {
  const { charter, organisation, medium, effectiveOn } = facts;
  const t = statementTexts[language];
  const { day } = formats(language);
  return [
    t.title,
    [charter.charter.title[language], t.version(charter.charter.version, charter.contentSha256)],
    [t.organisation, ...organisationLines(organisation, language)],
    ...CHOICE_ORDER.map((choice) => [t.choices[choice], ...choiceLines(facts, choice, language)]),
    [t.meaning, ...charter.charter.signing[language].map((paragraph) => `– ${paragraph}`)],
    [t.mediums[medium], t.effect(day(effectiveOn)), t.authentic],
  ]
    .map((block) => (typeof block === "string" ? block : block.join("\n")))
    .join("\n\n")
    .concat("\n");
}

const CHOICE_ORDER: readonly Choice[] = ["taken", "not-taken", "not-applicable"];

function organisationLines(organisation: StatementOrganisation, language: Language): string[] {
  const { tradeName, legalName, country, website, registrationNumber } = organisation;
  return [
    tradeName,
    legalName,
    ...(registrationNumber === undefined ? [] : [registrationNumber]),
    countryName(country, language),
    website,
  ];
}

function choiceLines(facts: StatementFacts, choice: Choice, language: Language): string[] {
  const t = statementTexts[language];
  const reasons = new Map(
    facts.choices
      .filter((answer) => answer.choice === choice)
      .map(({ commitment, reason }) => [commitment, reason]),
  );
  const listed = facts.charter.charter.commitments.filter(({ code }) => reasons.has(code));
  if (listed.length === 0) return [t.none];
  return listed.flatMap((commitment) => [
    heading(commitment, language),
    choice === "taken"
      ? commitment.text[language]
      : t.reason(reasons.get(commitment.code) ?? t.noReason),
  ]);
}

function heading({ code, title }: Commitment, language: Language): string {
  return `${code} – ${title[language]}`;
}
