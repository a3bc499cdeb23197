import type { CsvError } from "../infrastructure/csv/csv-error";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import { differences, entryMistakes, type PlatformEntry } from "./platform";

export const PLATFORM_COLUMNS = ["platform", "trade_name", "legal_name", "country", "website"];

const COLUMNS: Record<keyof PlatformEntry, string> = {
  slug: "platform",
  tradeName: "trade_name",
  legalName: "legal_name",
  country: "country",
  website: "website",
};

export interface PlatformFile {
  readonly entries: readonly { readonly line: number; readonly entry: PlatformEntry }[];
  readonly errors: readonly CsvError[];
}

/** What a file of platforms says, row by row; `rows` hold the columns in the order of PLATFORM_COLUMNS. */
export function readPlatformRows({ rows, lines, errors }: CsvBlock): PlatformFile {
  const read = rows.map((row, index) => ({ line: lines[index] ?? 0, entry: entryOf(row) }));
  const firstLines = new Map<string, number>();
  const mistakes = read.flatMap(({ line, entry }) => {
    const first = firstLines.get(entry.slug) ?? line;
    firstLines.set(entry.slug, first);
    return [
      ...entryMistakes(entry).map(({ field, message }) => ({
        line,
        column: COLUMNS[field],
        message,
      })),
      ...(first === line || entry.slug === ""
        ? []
        : [{ line, column: "platform", message: `“${entry.slug}” is already on line ${first}` }]),
    ];
  });
  const all = [...errors, ...mistakes].toSorted((one, other) => one.line - other.line);
  return { entries: read, errors: all };
}

function entryOf(row: readonly string[]): PlatformEntry {
  const [slug = "", tradeName = "", legalName = "", country = "", website = ""] = row.map((text) =>
    text.normalize("NFC").trim(),
  );
  return { slug, tradeName, legalName, country, website };
}

export type PlatformImportDecision =
  | {
      readonly accepted: true;
      readonly added: readonly PlatformEntry[];
      /** How many were known already, with the same data. */
      readonly unchanged: number;
    }
  | { readonly accepted: false; readonly errors: readonly CsvError[] };

/**
 * All of a file or nothing: one mistake refuses it whole. A platform that is known changes nothing
 * when the file says the same of it, and is a mistake when it says something else.
 */
export function decidePlatformImport(
  { entries, errors }: PlatformFile,
  known: ReadonlyMap<string, PlatformEntry>,
): PlatformImportDecision {
  if (errors.length > 0) return { accepted: false, errors };
  const conflicts = entries.flatMap(({ line, entry }) => {
    const before = known.get(entry.slug);
    return before ? conflictsOf(line, entry, before) : [];
  });
  if (conflicts.length > 0) return { accepted: false, errors: conflicts };
  const added = entries.map(({ entry }) => entry).filter(({ slug }) => !known.has(slug));
  return { accepted: true, added, unchanged: entries.length - added.length };
}

function conflictsOf(line: number, entry: PlatformEntry, before: PlatformEntry): CsvError[] {
  return differences(entry, before).map((field) => ({
    line,
    column: COLUMNS[field],
    message: `“${entry.slug}” is registered with “${before[field]}”, not “${entry[field]}”`,
  }));
}
