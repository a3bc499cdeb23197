/** Advances in em, at least those of Source Sans 3 in either weight: a label never runs over. */
const ADVANCES: readonly (readonly [characters: RegExp, em: number])[] = [
  [/\s/, 0.2],
  [/[iljI.,:;'’·]/, 0.29],
  [/[f()/!|-]/, 0.35],
  [/[rtsz?]/, 0.445],
  [/[cvxyJ–«»]/, 0.5],
  [/[aegkoEFLSTVXYZ\d+<>=≤≥]/, 0.55],
  [/[mW%œŒæÆ—…]/, 0.87],
  [/[wM]/, 0.75],
  [/[\p{Ll}ABCKPR]/u, 0.61],
  [/\p{Lu}/u, 0.68],
];

const UNKNOWN = 1;

/** An upper bound of the width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text.normalize("NFD").replace(/\p{M}/gu, "")) {
    em += ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? UNKNOWN;
  }
  return em * size;
}

/** Lines no wider than `width`: broken between words, and inside a word only where it has no room of its own. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).flatMap((whole) => broken(whole, size, width))) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function broken(word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && textWidth(`${piece}${character}-`, size) > width) {
      pieces.push(`${piece}-`);
      piece = "";
    }
    piece += character;
  }
  // A word that fits without the hyphen stays whole.
  if (textWidth(word, size) <= width) return [word];
  return [...pieces, piece];
}
