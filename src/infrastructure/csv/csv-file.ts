import { createReadStream } from "node:fs";
import type { CsvError } from "./csv-error";
import { readCsv, type CsvBlock } from "./read-csv";

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "a folder, not a file",
  EACCES: "not allowed to read it",
};

/** A whole file of a few thousand rows at most; a file that cannot be read is an error like the others. */
export async function readCsvFile(path: string, columns: readonly string[]): Promise<CsvBlock> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const errors: CsvError[] = [];
  try {
    for await (const block of readCsv(createReadStream(path), columns)) {
      rows.push(...block.rows);
      lines.push(...block.lines);
      errors.push(...block.errors);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = UNREADABLE[code];
    if (message === undefined) throw error;
    errors.push({ line: 0, message });
  }
  return { rows, lines, errors };
}
