/** A glyph as fontkit knows it in one font; named after the characters it was first asked for. */
interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
}

/** Scaled in place by pdfkit, which adds to it. */
interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  /** Asked for after the positions were scaled. */
  readonly advanceWidth: number;
}

/** A font as fontkit parses it. */
export interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number, codePoints: readonly number[]): Glyph;
  layout(text: string, features?: readonly string[]): GlyphRun;
}

/** What shaping a text gives, whatever document it is for. */
interface Shape {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Readonly<Position>[];
}

/** Some megabytes: more words than a year of reports and statements has. */
const MOST_SHAPES = 20_000;

/**
 * The fonts of documents in one face: they share the parsed tables and the shape of every text that one of
 * them has laid out, for shaping takes longer than all the rest of printing. Each keeps glyphs of its own:
 * a glyph is named after the first character it was drawn for, and what one document draws must not show
 * in another.
 */
export function documentFonts(parsed: ParsedFont): () => ParsedFont {
  const shapeOf = shapes(parsed);
  return () => {
    const font = withGlyphs(parsed);
    return Object.assign(font, {
      layout(text: string, features: readonly string[] = []): GlyphRun {
        const { glyphs, positions } = shapeOf(text, features);
        return run(
          glyphs.map(({ id, codePoints }) => font.getGlyph(id, codePoints)),
          positions.map((position) => ({ ...position })),
        );
      },
    });
  };
}

/** Each text is shaped by itself, so that its shape is the same whatever was shaped before. */
function shapes(parsed: ParsedFont): (text: string, features: readonly string[]) => Shape {
  const shaper = withGlyphs(parsed);
  const known = new Map<string, Shape>();
  return (text, features) => {
    const key = `${features.join(" ")}\n${text}`;
    const kept = known.get(key);
    if (kept) return kept;

    Object.assign(shaper, { _glyphs: {} });
    const { glyphs, positions } = shaper.layout(text, features);
    const shape = {
      glyphs: glyphs.map(({ id, codePoints }) => ({ id, codePoints })),
      positions: positions.map((position) => ({ ...position })),
    };
    if (known.size >= MOST_SHAPES) known.clear();
    known.set(key, shape);
    return shape;
  };
}

/** The same font with no glyph asked for yet. */
function withGlyphs(parsed: ParsedFont): ParsedFont {
  const own = { _glyphs: { value: {}, writable: true } };
  return Object.create(parsed, own) as ParsedFont;
}

function run(glyphs: readonly Glyph[], positions: readonly Position[]): GlyphRun {
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
