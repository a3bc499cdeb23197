import { openFonts, MISSING } from "./fonts.pdf";
import { brokenLines } from "./line-breaking";
import { stretches } from "./ordinals";
import { printable } from "./printable-text";
import { artifact, documentTag, type Box, type Tag } from "./tags.pdf";
import { COLOURS, type Colour, type TypeStyle } from "./type-styles";

/** Where a block is laid out: its left edge and width on the page, and the element it belongs to. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly parent: Tag;
}

/** The paper and the pens: everything that blocks are measured with and drawn by. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Tag;
  /** Text as lines of at most `width`, with what the font lacks made visible. */
  lines(text: string, style: TypeStyle, width: number): string[];
  widthOf(text: string, style: TypeStyle): number;
  /** Draws lines (as made by `lines`) under one another, `top` being the upper edge of the first. */
  write(lines: readonly string[], style: TypeStyle, box: TextBox): void;
  /** Draws a text of one line whose base line is at `y`, anchored at `x`. */
  label(label: Label, style: Letters): void;
  rule(box: Pick<Box, "x" | "top" | "width">, thickness: number, colour: Colour): void;
  /** Draws what is not read. */
  artifact(draw: () => void): void;
  /** The page on which a named place stands; known once everything has its page. */
  pageOf(anchor: string): number;
}

interface TextBox {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly align?: "left" | "right";
}

type Letters = Pick<TypeStyle, "face" | "size" | "colour">;

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** How much of its width a label stands before its anchor. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** The base line within a line of text: ascenders above it and descenders below look centred. */
const BASE_LINE = 0.35;

export function sheet(pdf: PDFKit.PDFDocument, pages: ReadonlyMap<string, number>): Sheet {
  const fonts = openFonts(pdf);

  const lengthOf = (text: string) =>
    stretches(text).reduce(
      (sum, stretch) => sum + pdf.widthOfString(stretch.text, features(stretch.raised)),
      0,
    );

  const widthOf = (text: string, style: Letters) => {
    fonts.choose(style.face, style.size);
    // Measured as it is drawn, with a space after it, a word is shaped only once.
    return lengthOf(`${text} `) - pdf.widthOfString(" ");
  };

  const draw = (text: string, x: number, y: number) => {
    let left = x;
    for (const stretch of stretches(text)) {
      const look = features(stretch.raised);
      pdf.text(stretch.text, left, y, { lineBreak: false, baseline: "alphabetic", ...look });
      left += pdf.widthOfString(stretch.text, look);
    }
  };

  return {
    pdf,
    root: documentTag(pdf),
    widthOf,
    lines(text, style, width) {
      const plain = printable(text, fonts.hasGlyph(style.face), MISSING);
      return brokenLines(plain, width, (part) => widthOf(part, style));
    },
    write(lines, style, { x, top, width, align = "left" }) {
      fonts.choose(style.face, style.size);
      pdf.fillColor(COLOURS[style.colour]);
      for (const [index, line] of lines.entries()) {
        const baseLine = top + index * style.leading + style.leading / 2 + style.size * BASE_LINE;
        const left = align === "right" ? x + width - widthOf(line, style) : x;
        // The space keeps words of different lines apart when text is taken out of the file.
        draw(`${line} `, left, baseLine);
      }
    },
    label({ text, x, y, anchor }, style) {
      const plain = printable(text, fonts.hasGlyph(style.face), MISSING);
      const left = x - widthOf(plain, style) * BEFORE[anchor];
      pdf.fillColor(COLOURS[style.colour]);
      draw(`${plain} `, left, y);
    },
    rule({ x, top, width }, thickness, colour) {
      artifact(pdf, "Layout", () => {
        pdf.moveTo(x, top).lineTo(x + width, top);
        pdf.lineWidth(thickness).strokeColor(COLOURS[colour]).stroke();
      });
    },
    artifact: (draw) => {
      artifact(pdf, "Layout", draw);
    },
    pageOf: (anchor) => pages.get(anchor) ?? 0,
  };
}

/** The font draws raised letters of its own, lighter ones would not do. */
function features(raised: boolean): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return raised ? { features: ["sups"] } : {};
}
