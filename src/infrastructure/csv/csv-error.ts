/** What is wrong in a CSV file, and where. */
export interface CsvError {
  /** As an editor counts: the header is line 1. 0 when it is the file as a whole. */
  readonly line: number;
  readonly column?: string;
  readonly message: string;
}

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
    return `${place.join(", ")}: ${message}`;
  });
  const more = count - told.length;
  return more > 0 ? [...told, `${file}: and ${more} more mistakes`] : told;
}
