import type { CsvError } from "./csv-error";

/** Where each column asked for stands in the file, or what is wrong with the header. */
export function readHeader(
  header: readonly string[],
  line: number,
  columns: readonly string[],
): { readonly order: readonly number[] } | { readonly errors: readonly CsvError[] } {
  const [only = ""] = header;
  if (header.length === 1 && columns.length > 1 && only.includes(";")) {
    return { errors: [{ line, message: "columns are separated by semicolons; use commas" }] };
  }
  const unknown = header
    .filter((name) => !columns.includes(name))
    .map((name) => `unknown column “${name}”`);
  const repeated = columns
    .filter((name) => header.indexOf(name) !== header.lastIndexOf(name))
    .map((name) => `column “${name}” twice`);
  const missing = columns
    .filter((name) => !header.includes(name))
    .map((name) => `missing column “${name}”`);
  const errors = [...unknown, ...repeated, ...missing].map((message) => ({ line, message }));
  return errors.length > 0 ? { errors } : { order: columns.map((name) => header.indexOf(name)) };
}
