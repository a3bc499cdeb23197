/** What is wrong in a CSV file, and where. */
export interface CsvError {
  /** As an editor counts: the header is line 1. 0 when it is the file as a whole. */
  readonly line: number;
  readonly column?: string;
  readonly message: string;
}

/** In characters; a field may be as long as its file. */
const LONGEST_MESSAGE = 300;

/** More lines than this help nobody; the rest is counted. */
const MOST_TOLD = 100;

/**
 * One line an error: "platforms.csv, line 12, country: not a country". `count` says how many there are
 * when not all of them were kept.
 */
export function describeCsvErrors(
  file: string,
  errors: readonly CsvError[],
  count = errors.length,
): string[] {
  const told = errors.slice(0, MOST_TOLD).map(({ line, column, message }) => {
    const place = [file, ...(line > 0 ? [`line ${line}`] : []), ...(column ? [column] : [])];
    return `${place.join(", ")}: ${printable(message)}`;
  });
  const more = count - told.length;
  return more > 0 ? [...told, `${file}: and ${more} more mistakes`] : told;
}

/** What a file holds is repeated on a terminal: nothing in it may move the cursor or turn the text. */
function printable(message: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters meant
  const safe = message.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
  return safe.length > LONGEST_MESSAGE ? `${safe.slice(0, LONGEST_MESSAGE)}…` : safe;
}
