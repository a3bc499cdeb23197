import type { Face } from "./type-styles";

/** Whole TrueType files: the subsets of the web fonts lack ≤ and the narrow no-break space. */
const FILES: Record<Face, string> = {
  sans: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  strong:
    require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  serif:
    require.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
};

/** What a new document must be given, or pdfkit starts with Helvetica, which it does not embed. */
export const FIRST_FONT = FILES.sans;

/** Stands for what a font lacks; every face has it. */
export const MISSING = "◊";

export interface Fonts {
  /** Makes the face the one that the next text is measured and drawn in. */
  choose(face: Face, size: number): void;
  hasGlyph(face: Face): (codePoint: number) => boolean;
}

/** pdfkit parses the font and keeps it to itself. */
interface ParsedFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** The faces of a document, each parsed for it alone. */
export function openFonts(pdf: PDFKit.PDFDocument): Fonts {
  // A font names a glyph after the first character drawn with it. The plain space and hyphen come
  // first, so that text taken from the file has them and not their no-break twins.
  for (const file of Object.values(FILES)) pdf.font(file, 10).widthOfString("- ");

  return {
    choose: (face, size) => void pdf.font(FILES[face], size),
    hasGlyph(face) {
      const { font } = (pdf.font(FILES[face]) as unknown as ParsedFont)._font;
      return (codePoint) => font.hasGlyphForCodePoint(codePoint);
    },
  };
}
