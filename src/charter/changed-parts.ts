import type { Language } from "../infrastructure/language";
import type { CharterVersion, Commitment } from "./charter";
import { changesTexts } from "./changes.texts";
import { commitmentTexts } from "./commitment.texts";
import { measureRows } from "./measure-rows";
import { wordDifference, type WordDifference } from "./word-difference";

/** One part of a promise or of a version that is not what it was; an empty side says that there was none. */
export interface ChangedPart extends WordDifference {
  readonly name: string;
}

interface Part {
  readonly name: string;
  readonly text: string;
}

/** Title, text and measure of a commitment, as far as they have changed. */
export function changedParts(
  former: Commitment,
  commitment: Commitment,
  language: Language,
): ChangedPart[] {
  return differences(promiseParts(former, language), promiseParts(commitment, language));
}

/** What stands around the commitments of a version, as far as it has changed. */
export function changedFrame(
  former: CharterVersion,
  charter: CharterVersion,
  language: Language,
): ChangedPart[] {
  return differences(frameParts(former, language), frameParts(charter, language));
}

function promiseParts({ title, text, measurement }: Commitment, language: Language): Part[] {
  const { parts } = changesTexts[language];
  const promise = [
    { name: parts.title, text: title[language] },
    { name: parts.text, text: text[language] },
  ];
  if (measurement.kind === "attested") {
    const name = commitmentTexts[language].measure.attestation;
    return [...promise, { name, text: measurement.attestation[language] }];
  }
  const rows = measureRows(measurement, language);
  return [...promise, ...rows.map(({ term, details }) => ({ name: term, text: details }))];
}

function frameParts(
  { title, preamble, families, signing }: CharterVersion,
  language: Language,
): Part[] {
  const { parts } = changesTexts[language];
  return [
    { name: parts.charterTitle, text: title[language] },
    { name: parts.preamble, text: inLines(preamble[language]) },
    { name: parts.families, text: inLines(families.map(({ name }) => name[language])) },
    { name: parts.signing, text: inLines(signing[language]) },
  ];
}

function inLines(paragraphs: readonly string[]): string {
  return paragraphs.join("\n");
}

/** Part by part, in the order of the newer ones; those that are gone come last. */
function differences(before: readonly Part[], after: readonly Part[]): ChangedPart[] {
  const names = new Set([...after, ...before].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const was = textOf(before, name);
    const is = textOf(after, name);
    return was === is ? [] : [{ name, ...wordDifference(was, is) }];
  });
}

function textOf(parts: readonly Part[], name: string): string {
  return parts.find((part) => part.name === name)?.text ?? "";
}
