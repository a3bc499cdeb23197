/** A stretch of a line, raised above it or not. */
export interface Stretch {
  readonly text: string;
  readonly raised: boolean;
}

/** French writes the ending of an ordinal in figures above the line: 1er, 1re, 2e, 90e. */
const ENDING = /(?<=(?<![\p{L}\d])\d+)(er|re|e)(?![\p{L}\d])/u;

/** A line as stretches: the endings of ordinals raised, everything else as it is. */
export function stretches(line: string): Stretch[] {
  if (!ENDING.test(line)) return [{ text: line, raised: false }];
  return line
    .split(ENDING)
    .map((text, index) => ({ text, raised: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
