import type { CsvError } from "../infrastructure/csv/csv-error";

/** What is wrong with a file: the first mistakes by line, and how many there are. */
export interface Mistakes {
  readonly first: readonly CsvError[];
  readonly count: number;
  /** They kept the rest from being looked into: others may show once these are mended. */
  readonly isPartial?: true;
}

const MOST_KEPT = 1000;

export const NO_MISTAKES: Mistakes = { first: [], count: 0 };

/** A file of a million wrong rows is told in a thousand lines and takes no more memory than that. */
export function withMistakes({ first, count }: Mistakes, more: readonly CsvError[]): Mistakes {
  if (more.length === 0) return { first, count };
  const inOrder = [...first, ...more].toSorted((one, other) => one.line - other.line);
  return { first: inOrder.slice(0, MOST_KEPT), count: count + more.length };
}

/** What two checks of one file have found. */
export function joinedMistakes(one: Mistakes, other: Mistakes): Mistakes {
  return { ...withMistakes(one, other.first), count: one.count + other.count };
}

/** Of a file that is not there, or has nothing in it, there is no rest. */
export function partial(mistakes: Mistakes): Mistakes {
  const hasRest = mistakes.first.some(({ line }) => line > 0);
  return hasRest ? { ...mistakes, isPartial: true } : mistakes;
}
