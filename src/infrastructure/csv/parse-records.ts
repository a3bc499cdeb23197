import { parse } from "csv-parse/sync";
import type { CsvError } from "./csv-error";
import type { CsvTexts } from "./csv.texts";
import { lineFeeds, type CsvText } from "./whole-records";

export interface CsvRecords {
  readonly rows: string[][];
  /** The line each row starts on. */
  readonly lines: number[];
  readonly error?: CsvError;
}

/** The records of a text; empty lines are skipped. Text without a quote takes a much faster way. */
export function parseRecords(source: CsvText, t: CsvTexts): CsvRecords {
  return source.text.includes('"') ? quotedRecords(source, t) : plainRecords(source);
}

function plainRecords({ text, line }: CsvText): CsvRecords {
  const rows: string[][] = [];
  const lines: number[] = [];
  let at = line;
  for (const full of text.split("\n")) {
    const record = full.endsWith("\r") ? full.slice(0, -1) : full;
    if (record !== "") {
      rows.push(record.split(","));
      lines.push(at);
    }
    at += 1;
  }
  return { rows, lines };
}

/** Lines are counted here: the parser counts a \r\n inside quotes twice. */
function quotedRecords({ text, line }: CsvText, t: CsvTexts): CsvRecords {
  const rows: string[][] = [];
  const lines: number[] = [];
  let at = line;
  try {
    parse(text, {
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      on_record(record: string[]) {
        if (record.length > 1 || record[0] !== "") {
          rows.push(record);
          lines.push(at);
        }
        at += 1 + record.reduce((feeds, field) => feeds + lineFeeds(field), 0);
        return null;
      },
    });
  } catch (error) {
    return { rows, lines, error: { line: at, message: quoteMessage(error, t) } };
  }
  return { rows, lines };
}

function quoteMessage(error: unknown, t: CsvTexts): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "CSV_QUOTE_NOT_CLOSED" ? t.quoteOpen : t.quoteOutOfPlace;
}
