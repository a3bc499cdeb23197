/** Controls, line and paragraph separators, and the marks that turn the direction of what follows. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const TURNS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text as one line without anything invisible that could pass for a new line or make the eye
 * read another order than the one that is stored. Letters, signs and emoji stay as they are.
 */
export function oneLine(text: string): string {
  return text.replace(TURNS, "").replace(BREAKS, " ").replace(/\s+/g, " ").trim();
}

/** How long a text is for a reader: emoji and letters beyond the basic plane count once. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
