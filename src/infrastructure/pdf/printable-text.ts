const GRAPHEMES = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Tabs and line ends are spaces; other controls and invisible signs have no place on paper. */
const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * What of a text can be printed with a font. A character (with its accents) that the font lacks is
 * replaced by `missing`, so that the reader sees that something stood there.
 */
export function printable(
  text: string,
  hasGlyph: (codePoint: number) => boolean,
  missing: string,
): string {
  const plain = visible(text);
  if (everyCodePoint(plain, hasGlyph)) return plain;
  let printed = "";
  // Several code points may make up one sign: it is told as one only while they are all there.
  for (const { segment } of GRAPHEMES.segment(spaced(text))) {
    const sign = visible(segment);
    printed += everyCodePoint(sign, hasGlyph) ? sign : missing;
  }
  return printed;
}

/** A text without what cannot be seen, in Unicode normal form C. */
export function visible(text: string): string {
  return spaced(text).replace(INVISIBLE, "");
}

function spaced(text: string): string {
  return text.toWellFormed().normalize("NFC").replace(SPACING, " ");
}

/**
 * The same for the file's own title and subject: they are also written as XML, where pdfkit escapes
 * nothing, and both places must say the same.
 */
export function metadataText(text: string): string {
  return visible(text).replaceAll("&", "+").replace(/[<>]/g, "");
}

function everyCodePoint(text: string, holds: (codePoint: number) => boolean): boolean {
  return Array.from(text).every((character) => holds(character.codePointAt(0) ?? 0));
}
