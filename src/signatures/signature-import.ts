import type { PublishedCharter } from "../charter/charter";
import { parseDay } from "../infrastructure/local-day";
import type { CsvError } from "../infrastructure/csv/csv-error";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import type { CommitmentChoice } from "./commitment-choice";
import type { PaperSignatureRefusal } from "./paper-signature";

export const SIGNATURE_COLUMNS = ["platform", "charter_version", "signed_on", "commitments"];

/** A row of the file: who signed which version, when, and what it took. */
export interface SignatureRow {
  readonly line: number;
  /** Slug. */
  readonly platform: string;
  readonly charterVersion: number;
  /** ISO day, Europe/Paris. */
  readonly signedOn: string;
  /** Codes. */
  readonly commitments: readonly string[];
}

export interface SignatureFile {
  readonly rows: readonly SignatureRow[];
  readonly errors: readonly CsvError[];
}

/** What a file of paper signatures says; `rows` hold the columns in the order of SIGNATURE_COLUMNS. */
export function readSignatureRows({ rows, lines, errors }: CsvBlock): SignatureFile {
  const read = rows.map((row, index) => rowOf(row, lines[index] ?? 0));
  const firstLines = new Map<string, number>();
  const mistakes = read.flatMap((row) => {
    const key = `${row.platform} ${row.charterVersion}`;
    const first = firstLines.get(key) ?? row.line;
    firstLines.set(key, first);
    const repeated = `“${row.platform}” signs version ${row.charterVersion} on line ${first} already`;
    return [
      ...mistakesOf(row),
      ...(first === row.line ? [] : [{ line: row.line, column: "platform", message: repeated }]),
    ];
  });
  return { rows: read, errors: [...errors, ...mistakes].toSorted(byLine) };
}

export function byLine(one: CsvError, other: CsvError): number {
  return one.line - other.line;
}

function rowOf(fields: readonly string[], line: number): SignatureRow {
  const [platform = "", version = "", signedOn = "", commitments = ""] = fields.map((field) =>
    field.trim(),
  );
  return {
    line,
    platform,
    charterVersion: /^(0|[1-9]\d{0,5})$/.test(version) ? Number(version) : NaN,
    signedOn,
    commitments: commitments === "" ? [] : commitments.split(";").map((code) => code.trim()),
  };
}

function mistakesOf({ line, charterVersion, signedOn, commitments }: SignatureRow): CsvError[] {
  const mistakes: CsvError[] = [];
  const mistake = (column: string, message: string) => mistakes.push({ line, column, message });
  if (Number.isNaN(charterVersion)) mistake("charter_version", "not the number of a version");
  if (parseDay(signedOn) === undefined) {
    mistake("signed_on", `“${signedOn}” is not a day like 2024-07-01`);
  }
  if (commitments.length === 0) mistake("commitments", "no commitment is taken");
  const repeated = commitments.find((code, index) => commitments.indexOf(code) !== index);
  if (repeated !== undefined) mistake("commitments", `“${repeated}” is there twice`);
  return mistakes;
}

/** Every commitment of the version answered: what a paper does not list is not taken, and it says no reason. */
export function choicesOf(
  { charter }: PublishedCharter,
  taken: readonly string[],
): CommitmentChoice[] {
  return charter.commitments.map(({ code }) => ({
    commitment: code,
    choice: taken.includes(code) ? "taken" : "not-taken",
    reason: undefined,
  }));
}

/** Codes that the version does not have, as an error of the row. */
export function unknownCommitments(
  { charter }: PublishedCharter,
  { line, commitments }: SignatureRow,
): CsvError[] {
  const known = new Set(charter.commitments.map(({ code }) => code));
  return commitments
    .filter((code) => !known.has(code))
    .map((code) => ({
      line,
      column: "commitments",
      message: `“${code}” is not a commitment of version ${charter.version}`,
    }));
}

export function refusalError(
  refusal: PaperSignatureRefusal,
  { line, platform, charterVersion, signedOn }: SignatureRow,
): CsvError {
  const version = `version ${charterVersion}`;
  const errors: Record<PaperSignatureRefusal, readonly [column: string, message: string]> = {
    "not-a-day": ["signed_on", `“${signedOn}” is not a day like 2024-07-01`],
    "day-in-the-future": ["signed_on", `${signedOn} has not come yet`],
    "not-yet-in-force": ["charter_version", `${version} was not yet in force on ${signedOn}`],
    "superseded-version": ["charter_version", `${version} was replaced before ${signedOn}`],
    "wrong-commitments": ["commitments", `not the commitments of ${version}`],
    "nothing-taken": ["commitments", "no commitment is taken"],
    "already-signed": [
      "platform",
      `“${platform}” has signed ${version} already, with other content`,
    ],
    "under-review": ["platform", `a signature of ${version} by “${platform}” is under review`],
    "before-the-last-state": [
      "signed_on",
      `${signedOn} lies before what the register says of “${platform}” since`,
    ],
  };
  const [column, message] = errors[refusal];
  return { line, column, message };
}
