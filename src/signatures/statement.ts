import { createHash } from "node:crypto";
import type { Commitment, PublishedCharter } from "../charter/charter";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { countryName } from "../platforms/country";
import type { Platform } from "../platforms/platform";
import { CHOICES, type Choice, type CommitmentChoice } from "./commitment-choice";
import type { Signatory } from "./signatory";
import { statementTexts } from "./statement.texts";

export type StatementOrganisation = Pick<
  Platform,
  "tradeName" | "legalName" | "country" | "website" | "registrationNumber" | "registerName"
>;

/** What a statement puts itself in the place of, and from when. */
export interface Replacement {
  /** Of the statement that stood until then. */
  readonly reference: string;
  /** ISO day, Europe/Paris. */
  readonly effectiveOn: string;
}

/** Who signed a paper, and where. */
interface PaperAct {
  readonly signatory: Pick<Signatory, "name" | "function">;
  readonly place: string;
  /** Random, as in a statement that is signed online. */
  readonly nonce: string;
}

/** What a statement says, and how it came about: signed here by a person, or entered from paper. */
export type StatementFacts = {
  readonly charter: PublishedCharter;
  readonly organisation: StatementOrganisation;
  /** One for each commitment of the version. */
  readonly choices: readonly CommitmentChoice[];
} & (
  | {
      readonly medium: "online";
      readonly signatory: Pick<Signatory, "name" | "function">;
      /** Random: without it, whoever guesses a name could confirm it by the published hash. */
      readonly nonce: string;
      /** Set when a signatory replaces its last statement. */
      readonly replacement?: Replacement | undefined;
    }
  | {
      readonly medium: "paper";
      /** The day the signature takes effect: an ISO day, Europe/Paris. */
      readonly effectiveOn: string;
      /** Undefined where nothing is entered but what the paper takes. */
      readonly act?: PaperAct;
    }
);

/**
 * The exact text of a statement, to be shown, signed, hashed and kept: the same facts in the same
 * language give the same characters. One that is signed online holds no instant, so that it is the
 * same when it is read and when it is signed. What somebody typed stands on one line after its
 * label, so that it can never pass for a line of the statement itself.
 */
export function statementText(facts: StatementFacts, language: Language): string {
  const { charter } = facts.charter;
  const t = statementTexts[language];
  return [
    [t.title],
    headLines(facts, language),
    [t.organisation, ...organisationLines(facts.organisation, language)],
    [t.commitments, t.taken(takenCount(facts), charter.commitments.length)],
    ...CHOICES.flatMap((choice) => choiceBlocks(facts, choice, language)),
    [t.meaning, ...charter.signing[language].map((paragraph) => `– ${paragraph}`)],
    ...actBlocks(facts, language),
    [t.authentic],
  ]
    .map((block) => block.join("\n"))
    .join("\n\n")
    .concat("\n");
}

/** The identity of a statement: SHA-256 of its text as UTF-8, hexadecimal. */
export function statementSha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * Which words the signatory agrees to: kept with the signature. The version counts up whenever a word
 * of `consent` changes in any language.
 */
export const CONSENT_TEXT = { consentId: "sign-online", consentVersion: 1 } as const;

/** The same for `consentToReplace`. */
export const REPLACEMENT_CONSENT_TEXT = { consentId: "replace-online", consentVersion: 1 } as const;

/** What the signatory agrees to by ticking the box, word for word as it stands in the statement. */
export function consentText(
  {
    charter,
    organisation,
    replacement,
  }: Pick<StatementFacts, "charter" | "organisation"> & { readonly replacement?: unknown },
  language: Language,
): string {
  const t = statementTexts[language];
  const consent = replacement === undefined ? t.consent : t.consentToReplace;
  return consent(charter.charter.version, organisation.legalName);
}

function headLines(facts: StatementFacts, language: Language): string[] {
  const { charter, contentSha256, inForceOn } = facts.charter;
  const t = statementTexts[language];
  // Whoever renews in time signs a version that is only announced.
  const version = isReplacement(facts) ? t.versionFrom : t.version;
  return [
    charter.title[language],
    version(charter.version, formats(language).day(inForceOn)),
    t.labelled(t.charterSha256, contentSha256),
  ];
}

function isReplacement(facts: StatementFacts): boolean {
  return facts.medium === "online" && facts.replacement !== undefined;
}

function organisationLines(organisation: StatementOrganisation, language: Language): string[] {
  const { tradeName, legalName, country, website, registrationNumber, registerName } = organisation;
  const t = statementTexts[language];
  const number = country === "FR" ? t.siren : t.registrationNumber;
  return [
    t.labelled(t.tradeName, tradeName),
    t.labelled(t.legalName, legalName),
    ...(registrationNumber === undefined ? [] : [t.labelled(number, registrationNumber)]),
    ...(registerName === undefined ? [] : [t.labelled(t.registerName, registerName)]),
    t.labelled(t.country, countryName(country, language)),
    t.labelled(t.website, website),
  ];
}

function takenCount({ choices }: StatementFacts): number {
  return choices.filter(({ choice }) => choice === "taken").length;
}

/** The commitments that were answered so, in the order of the charter; nothing when there is none. */
function choiceBlocks(facts: StatementFacts, choice: Choice, language: Language): string[][] {
  const reasons = new Map(
    facts.choices
      .filter((answer) => answer.choice === choice)
      .map(({ commitment, reason }) => [commitment, reason]),
  );
  const listed = facts.charter.charter.commitments.filter(({ code }) => reasons.has(code));
  if (listed.length === 0) return [];
  const t = statementTexts[language];
  return [
    [t.choices[choice]],
    ...listed.map((commitment) => [
      heading(commitment, language),
      choice === "taken"
        ? commitment.text[language]
        : t.labelled(t.reason, reasons.get(commitment.code) ?? t.noReason),
    ]),
  ];
}

function heading({ code, title }: Commitment, language: Language): string {
  return `${code} – ${title[language]}`;
}

function actBlocks(facts: StatementFacts, language: Language): string[][] {
  const t = statementTexts[language];
  if (facts.medium === "paper") {
    const { act } = facts;
    const effect = t.effect(formats(language).day(facts.effectiveOn));
    if (!act) return [[t.paper, effect]];
    return [
      [...signatoryLines(act.signatory, language), t.labelled(t.place, act.place)],
      [t.paper, effect, t.labelled(t.nonce, act.nonce)],
    ];
  }
  const { signatory, replacement } = facts;
  return [
    [...signatoryLines(signatory, language), t.authority],
    [t.consentTitle, consentText(facts, language)],
    ...(replacement
      ? [[t.replaces(replacement.reference, formats(language).day(replacement.effectiveOn))]]
      : []),
    [t.online, t.labelled(t.nonce, facts.nonce)],
  ];
}

function signatoryLines(
  { name, function: position }: Pick<Signatory, "name" | "function">,
  language: Language,
): string[] {
  const t = statementTexts[language];
  return [t.signatory, t.labelled(t.name, name), t.labelled(t.function, position)];
}
