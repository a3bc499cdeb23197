import type { CsvError } from "./csv-error";
import type { CsvTexts } from "./csv.texts";

/** The columns of a file: those it must have, and those it may have, in the order they are asked for. */
export interface CsvColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Where each column asked for stands in the file; -1 for one that is optional and not there. */
export interface CsvHeader {
  readonly order: readonly number[];
  /** How many fields a row has. */
  readonly width: number;
}

/** Where the columns stand, or what is wrong with the header. */
export function readHeader(
  header: readonly string[],
  line: number,
  { required, optional }: CsvColumns,
  t: CsvTexts,
): CsvHeader | { readonly errors: readonly CsvError[] } {
  const columns = [...required, ...optional];
  const [only = ""] = header;
  if (header.length === 1 && columns.length > 1 && only.includes(";")) {
    return { errors: [{ line, message: t.semicolons }] };
  }
  const unknown = header.filter((name) => !columns.includes(name)).map(t.unknownColumn);
  const repeated = columns
    .filter((name) => header.indexOf(name) !== header.lastIndexOf(name))
    .map(t.columnTwice);
  const missing = required.filter((name) => !header.includes(name)).map(t.missingColumn);
  const errors = [...unknown, ...repeated, ...missing].map((message) => ({ line, message }));
  if (errors.length > 0) return { errors };
  return { order: columns.map((name) => header.indexOf(name)), width: header.length };
}
