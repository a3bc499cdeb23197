import type { CsvError } from "./csv-error";
import { readHeader } from "./csv-header";
import { parseRecords, type CsvRecords } from "./parse-records";
import { wholeRecords } from "./whole-records";

/** Some hundreds of rows, as they were in the file. */
export interface CsvBlock {
  /** Fields in the order of the columns asked for, whatever their order in the file. */
  readonly rows: readonly (readonly string[])[];
  /** The line each row starts on, as an editor counts: the header is line 1. */
  readonly lines: readonly number[];
  /** Rows of another length, misplaced quotes, wrong encoding; such rows are not among `rows`. */
  readonly errors: readonly CsvError[];
}

/**
 * Reads UTF-8 CSV (RFC 4180: commas, quotes, CRLF or LF; a byte order mark is accepted) whose header
 * names exactly `columns`, in blocks, so that a file of any size passes through little memory.
 * Nothing is thrown for what the file holds: errors come as values. After an error of header or
 * encoding the rest of the file is not read; an empty file is an error.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<CsvBlock, void> {
  let order: readonly number[] | undefined;
  for await (const text of wholeRecords(source)) {
    const records = "text" in text ? parseRecords(text) : { rows: [], lines: [], error: text };
    if (order === undefined && records.rows.length > 0) {
      const header = takeHeader(records, columns);
      if ("errors" in header) {
        yield { rows: [], lines: [], errors: header.errors };
        return;
      }
      order = header.order;
    }
    yield block(records, order ?? []);
    if (records.error) return;
  }
  if (order === undefined) {
    yield { rows: [], lines: [], errors: [{ line: 0, message: "the file is empty" }] };
  }
}

function takeHeader({ rows, lines }: CsvRecords, columns: readonly string[]) {
  return readHeader(rows.shift() ?? [], lines.shift() ?? 1, columns);
}

function block({ rows, lines, error }: CsvRecords, order: readonly number[]): CsvBlock {
  const errors: CsvError[] = [];
  const complete = rows.every((row) => row.length === order.length);
  const inOrder = order.every((place, index) => place === index);
  if (complete && inOrder) return { rows, lines, errors: error ? [error] : errors };

  const good: string[][] = [];
  const goodLines: number[] = [];
  rows.forEach((row, index) => {
    const line = lines[index] ?? 0;
    if (row.length === order.length) {
      good.push(order.map((place) => row[place] ?? ""));
      goodLines.push(line);
    } else {
      errors.push({ line, message: `${order.length} fields expected, ${row.length} found` });
    }
  });
  return { rows: good, lines: goodLines, errors: error ? [...errors, error] : errors };
}
