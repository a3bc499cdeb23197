import type { PublishedCharter } from "../charter/charter";
import type { Entered } from "../infrastructure/http/form";
import { parseDay } from "../infrastructure/local-day";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Platform } from "../platforms/platform";
import type { Answer, Mistaken } from "./answer";
import type { PaperSignature } from "./paper-signature";
import { signatoryTextMistake, SIGNATORY_LIMIT, type SignatoryMistake } from "./signatory";
import { choicesOf } from "./signature-import";

/** The scan stands last in its form: nothing that was typed is lost with a file that is too large. */
export const SCAN_FIELD = "scan";

/** What an official enters of a statement on paper, beside its scan. */
export interface EnteredPaper extends PaperSignature {
  readonly platform: Platform;
  readonly place: string;
  readonly signatory: { readonly name: string; readonly function: string };
}

export type PaperMistake =
  | "platform-missing"
  | "not-a-day"
  | "place-missing"
  | "place-too-long"
  | "nothing-taken"
  | Exclude<SignatoryMistake, `email-${string}` | `authority-${string}`>;

/** The box of a commitment. */
export function takenField(code: string): string {
  return `taken_${code}`;
}

export function paperFields(charter: PublishedCharter): readonly string[] {
  const boxes = codesOf(charter).map(takenField);
  return ["platform", "signed_on", "place", "name", "function", ...boxes];
}

/** A statement as entered, or every mistake in it; `platforms`: those of the register. */
export function readPaper(
  typed: Entered,
  charter: PublishedCharter,
  platforms: readonly Platform[],
): Answer<EnteredPaper, PaperMistake> {
  const platform = platforms.find(({ slug }) => slug === typed["platform"]);
  const [signedOn, place, name, position] = lines(typed);
  const codes = codesOf(charter);
  const taken = codes.filter((code) => typed[takenField(code)] === "yes");
  const mistakes: Mistaken<PaperMistake>[] = [];
  if (!platform) mistakes.push({ field: "platform", mistake: "platform-missing" });
  if (parseDay(signedOn) === undefined) mistakes.push({ field: "signed_on", mistake: "not-a-day" });
  mistakes.push(
    ...placeMistake(place),
    ...signatoryTextMistake("name", name),
    ...signatoryTextMistake("function", position),
  );
  if (taken.length === 0) {
    mistakes.push({ field: takenField(codes[0] ?? ""), mistake: "nothing-taken" });
  }
  if (!platform || mistakes.length > 0) return { complete: false, mistakes };
  const signatory = { name, function: position };
  const value = {
    platform,
    charter,
    signedOn,
    place,
    signatory,
    choices: choicesOf(charter, taken),
  };
  return { complete: true, value };
}

/** Each without line ends: they stand after a label in the statement. */
function lines(typed: Entered): [signedOn: string, place: string, name: string, position: string] {
  const line = (field: string) => oneLine(typed[field] ?? "");
  return [line("signed_on"), line("place"), line("name"), line("function")];
}

function codesOf({ charter }: PublishedCharter): string[] {
  return charter.commitments.map(({ code }) => code);
}

function placeMistake(place: string): Mistaken<PaperMistake>[] {
  if (!/\p{L}/u.test(place)) return [{ field: "place", mistake: "place-missing" }];
  if (lengthOf(place) > SIGNATORY_LIMIT) return [{ field: "place", mistake: "place-too-long" }];
  return [];
}
