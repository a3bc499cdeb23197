import PDFDocument from "pdfkit";
import { documentFonts, type ParsedFont } from "./kept-layouts.pdf";
import type { Face } from "./type-styles";

/** Whole TrueType files: the subsets of the web fonts lack ≤ and the narrow no-break space. */
const FILES: Record<Face, string> = {
  sans: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  strong:
    require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  serif:
    require.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
};

/** Stands for what a font lacks; every face has it. */
export const MISSING = "◊";

export interface Fonts {
  /** Makes the face the one that the next text is measured and drawn in. */
  choose(face: Face, size: number): void;
  hasGlyph(face: Face): (codePoint: number) => boolean;
}

/** pdfkit takes a parsed font in place of a file, which its declared types do not know. */
type FontSource = PDFKit.Mixins.PDFFontSource;

/** How fonts are made for documents, by face. */
const known = new Map<Face, () => ParsedFont>();

/** Parsing takes longer than all the rest of a short document, so it is done once a process. */
function newFont(face: Face): ParsedFont {
  const fonts = known.get(face) ?? documentFonts(parsed(FILES[face]));
  known.set(face, fonts);
  return fonts();
}

/** pdfkit keeps to itself what fontkit has made of the file it starts with. */
function parsed(file: string): ParsedFont {
  const opened = new PDFDocument({ font: file, autoFirstPage: false });
  return (opened as unknown as { readonly _font: { readonly font: ParsedFont } })._font.font;
}

/** The faces of a document. */
export function openFonts(pdf: PDFKit.PDFDocument): Fonts {
  const fonts = { sans: newFont("sans"), strong: newFont("strong"), serif: newFont("serif") };
  for (const [face, font] of Object.entries(fonts)) {
    pdf.registerFont(face, font as unknown as FontSource);
    // The plain space and hyphen come first, so that text taken from the file has them and not their
    // no-break twins.
    pdf.font(face, 10).widthOfString("- ");
  }
  return {
    choose: (face, size) => void pdf.font(face, size),
    hasGlyph: (face) => (codePoint) => fonts[face].hasGlyphForCodePoint(codePoint),
  };
}
