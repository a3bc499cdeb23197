import type { CsvError } from "./csv-error";
import { csvTexts, type CsvTexts } from "./csv.texts";
import { readHeader, type CsvColumns, type CsvHeader } from "./csv-header";
import { parseRecords, type CsvRecords } from "./parse-records";
import { wholeRecords, type CsvText } from "./whole-records";

/** Some hundreds of rows, as they were in the file. */
export interface CsvBlock {
  /**
   * Fields in the order of the columns asked for, whatever their order in the file. An optional column
   * that the file lacks is empty, or undefined when it comes last.
   */
  readonly rows: readonly (readonly string[])[];
  /** The line each row starts on, as an editor counts: the header is line 1. */
  readonly lines: readonly number[];
  /** Rows of another length, misplaced quotes, wrong encoding; such rows are not among `rows`. */
  readonly errors: readonly CsvError[];
}

/**
 * Reads UTF-8 CSV (RFC 4180: commas, quotes, CRLF or LF; a byte order mark is accepted) whose header
 * names the required columns, some of the optional ones and no other, in blocks, so that a file of any size
 * passes through little memory.
 * Nothing is thrown for what the file holds: errors come as values. After an error of header or
 * encoding the rest of the file is not read; an empty file is an error.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  required: readonly string[],
  optional: readonly string[] = [],
  t: CsvTexts = csvTexts.en,
): AsyncGenerator<CsvBlock, void> {
  let known: CsvHeader | undefined;
  for await (const text of wholeRecords(source, t)) {
    const records = recordsOf(text, t);
    if (known === undefined && records.rows.length > 0) {
      const header = takeHeader(records, { required, optional }, t);
      if ("errors" in header) {
        yield { rows: [], lines: [], errors: header.errors };
        return;
      }
      known = header;
    }
    yield block(records, known ?? NO_HEADER, t);
    if (records.error) return;
  }
  if (known === undefined) {
    yield { rows: [], lines: [], errors: [{ line: 0, message: t.empty }] };
  }
}

function recordsOf(text: CsvText | CsvError, t: CsvTexts): CsvRecords {
  return "text" in text ? parseRecords(text, t) : { rows: [], lines: [], error: text };
}

const NO_HEADER: CsvHeader = { order: [], width: 0 };

function takeHeader({ rows, lines }: CsvRecords, columns: CsvColumns, t: CsvTexts) {
  return readHeader(rows.shift() ?? [], lines.shift() ?? 1, columns, t);
}

function block(
  { rows, lines, error }: CsvRecords,
  { order, width }: CsvHeader,
  t: CsvTexts,
): CsvBlock {
  const errors: CsvError[] = [];
  const complete = rows.every((row) => row.length === width);
  const inOrder = order.slice(0, width).every((place, index) => place === index);
  if (complete && inOrder) return { rows, lines, errors: error ? [error] : errors };

  const good: string[][] = [];
  const goodLines: number[] = [];
  rows.forEach((row, index) => {
    const line = lines[index] ?? 0;
    if (row.length === width) {
      good.push(order.map((place) => row[place] ?? ""));
      goodLines.push(line);
    } else {
      errors.push({ line, message: t.fields(width, row.length) });
    }
  });
  return { rows: good, lines: goodLines, errors: error ? [...errors, error] : errors };
}
