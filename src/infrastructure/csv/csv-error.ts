/** What is wrong in a CSV file, and where. */
export interface CsvError {
  /** As an editor counts: the header is line 1. 0 when it is the file as a whole. */
  readonly line: number;
  readonly column?: string;
  readonly message: string;
}

/** "platforms.csv, line 12, country: not a country" */
export function describeCsvError(file: string, { line, column, message }: CsvError): string {
  const place = [file, ...(line > 0 ? [`line ${line}`] : []), ...(column ? [column] : [])];
  return `${place.join(", ")}: ${message}`;
}
