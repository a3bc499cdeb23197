import type { CsvError } from "../infrastructure/csv/csv-error";

/** What is wrong with a file: the first mistakes by line, and how many there are. */
export interface Mistakes {
  readonly first: readonly CsvError[];
  readonly count: number;
}

const MOST_KEPT = 1000;

export const NO_MISTAKES: Mistakes = { first: [], count: 0 };

/** A file of a million wrong rows is told in a thousand lines and takes no more memory than that. */
export function withMistakes({ first, count }: Mistakes, more: readonly CsvError[]): Mistakes {
  if (more.length === 0) return { first, count };
  const inOrder = [...first, ...more].toSorted((one, other) => one.line - other.line);
  return { first: inOrder.slice(0, MOST_KEPT), count: count + more.length };
}
