/** The width of a text in the style it will be printed in. */
export type Measure = (text: string) => number;

/** What is never divided: a word with whatever sticks to it, and whether a space follows. */
interface Word {
  readonly text: string;
  readonly width: number;
  readonly spaced: boolean;
}

/**
 * Breaks text into lines no wider than `width`: at spaces and after the hyphens of compounds; inside
 * a word only when it is wider than a line. A last line of a single short word gets company.
 */
export function brokenLines(text: string, width: number, measure: Measure): string[] {
  const space = measure(" ");
  const lines: Word[][] = [];
  let used = 0;
  for (const word of wordsOf(text, width, measure)) {
    const line = lines.at(-1);
    if (line && used + word.width <= width) line.push(word);
    else {
      lines.push([word]);
      used = 0;
    }
    used += word.width + (word.spaced ? space : 0);
  }
  return withoutRunt(lines, width / 2).map(joined);
}

const AFTER_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

function wordsOf(text: string, width: number, measure: Measure): Word[] {
  return text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => {
      const parts = word.split(AFTER_HYPHEN).flatMap((part) => narrowed(part, width, measure));
      return parts.map((part, index) => ({
        text: part,
        width: measure(part),
        spaced: index === parts.length - 1,
      }));
    });
}

/** A word wider than a line, cut into pieces that are not. */
function narrowed(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measure(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Takes a word from the line before, when that line can spare one. */
function withoutRunt(lines: Word[][], shortest: number): Word[][] {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  const company = before?.at(-1);
  const lonely = last?.[0];
  if (!company?.spaced || !before || before.length < 3 || !lonely || last.length > 1) return lines;
  if (company.width + lonely.width > shortest) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [company, lonely]];
}

function joined(line: readonly Word[]): string {
  return line
    .map(({ text, spaced }) => (spaced ? `${text} ` : text))
    .join("")
    .trimEnd();
}
