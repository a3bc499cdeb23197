import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { CsvError } from "./csv-error";
import { readCsv, type CsvBlock } from "./read-csv";

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "a folder, not a file",
  EACCES: "not allowed to read it",
};

/** Bytes read at a time: some thousands of rows. */
const CHUNK = 256 * 1024;

export interface CsvFile {
  readonly blocks: AsyncGenerator<CsvBlock, void>;
  /** Of what has been read so far, hexadecimal; of the file, once its blocks are through. */
  sha256(): string;
}

/** A file of any size, in blocks; one that cannot be read is an error like the others. */
export function openCsvFile(
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): CsvFile {
  const hash = createHash("sha256");
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      hash.update(chunk as Uint8Array);
      yield chunk as Uint8Array;
    }
  }
  async function* blocks(): AsyncGenerator<CsvBlock, void> {
    try {
      yield* readCsv(bytes(), required, optional);
    } catch (error) {
      const message = UNREADABLE[codeOf(error)];
      if (message === undefined) throw error;
      yield { rows: [], lines: [], errors: [{ line: 0, message }] };
    }
  }
  return { blocks: blocks(), sha256: () => hash.copy().digest("hex") };
}

/** A whole file of a few thousand rows at most. */
export async function readCsvFile(path: string, columns: readonly string[]): Promise<CsvBlock> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const errors: CsvError[] = [];
  for await (const block of openCsvFile(path, columns).blocks) {
    // One by one: a spread of some hundred thousand arguments overflows the stack.
    for (const row of block.rows) rows.push(row);
    for (const line of block.lines) lines.push(line);
    for (const error of block.errors) errors.push(error);
  }
  return { rows, lines, errors };
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
