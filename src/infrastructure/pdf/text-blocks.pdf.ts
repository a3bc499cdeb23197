import type { Block, Fact, Heading, Tone } from "./document";
import type { Piece } from "./pagination";
import type { Frame, Sheet } from "./sheet.pdf";
import type { Tag } from "./tags.pdf";
import { TYPE, type TypeStyle } from "./type-styles";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const MOST_TITLE_LINES = 2;

/** The platform or matter in large letters; the lines around it are read with it. */
export function title({ text, over, under }: Of<"title">, frame: Frame, sheet: Sheet): Piece[] {
  const above = frame.parent.child("P");
  const heading = frame.parent.child("H1");
  const long = sheet.lines(text, TYPE.title, frame.width).length > MOST_TITLE_LINES;
  const style = long ? TYPE["long-title"] : TYPE.title;
  return held([
    ...textPieces({ text: over, style: TYPE.over, tag: above, gap: 0 }, frame, sheet),
    ...textPieces({ text, style, tag: heading, gap: 4 }, frame, sheet),
    ...textPieces({ text: under, style: TYPE.under, tag: heading, gap: 2 }, frame, sheet),
  ]);
}

const CODE_ROOM = 38;

/** A heading stays with what follows it; its code hangs before it. */
export function heading(block: Heading, frame: Frame, sheet: Sheet): Piece[] {
  const style = block.level === 2 ? TYPE.heading : TYPE.subheading;
  const tag = frame.parent.child(block.level === 2 ? "H2" : "H3");
  const indent = block.code === undefined ? 0 : CODE_ROOM;
  const within = { ...frame, x: frame.x + indent, width: frame.width - indent };
  const lines = sheet.lines(block.text, style, within.width);
  const gap = block.level === 2 ? 26 : 12;
  return [
    {
      gap,
      height: lines.length * style.leading,
      holdsNext: true,
      ...(block.anchor !== undefined && { anchor: block.anchor }),
      paint(top) {
        if (block.anchor !== undefined)
          sheet.pdf.addNamedDestination(block.anchor, "XYZ", 0, top, 0);
        if (block.level === 2) bookmark(block, sheet);
        tag.mark(() => {
          if (block.code !== undefined) {
            sheet.write([block.code], { ...style, colour: "brand" }, { ...frame, top });
          }
          sheet.write(lines, style, { ...within, top });
        });
      },
    },
  ];
}

function bookmark({ code, text }: Heading, { pdf }: Sheet): void {
  pdf.outline.addItem(code === undefined ? text : `${code} ${text}`);
}

const PARAGRAPHS = {
  lede: { style: TYPE.lede, gap: 14 },
  body: { style: TYPE.body, gap: 8 },
  soft: { style: TYPE.soft, gap: 6 },
  text: { style: TYPE.text, gap: 4 },
  note: { style: TYPE.small, gap: 10 },
  small: { style: TYPE.small, gap: 4 },
} as const;

export function paragraph({ text, style }: Of<"paragraph">, frame: Frame, sheet: Sheet): Piece[] {
  const tag = frame.parent.child("P");
  return textPieces({ text, tag, ...PARAGRAPHS[style] }, frame, sheet);
}

const TONES: Record<Tone, TypeStyle["colour"]> = {
  ink: "ink",
  brand: "brand",
  kept: "kept",
  "not-kept": "not-kept",
  indicative: "indicative",
  quiet: "quiet",
};

export function toned(style: TypeStyle, tone: Tone): TypeStyle {
  return { ...style, colour: TONES[tone] };
}

const NOTICE_PADDING = 7;

/** Words between two rules. */
export function notice({ text, tone }: Of<"notice">, frame: Frame, sheet: Sheet): Piece[] {
  const tag = frame.parent.child("P");
  const style = toned(TYPE["cell-strong"], tone);
  const lines = sheet.lines(text, style, frame.width);
  const height = lines.length * style.leading + 2 * NOTICE_PADDING;
  return [
    {
      gap: 14,
      height,
      paint(top) {
        sheet.rule({ ...frame, top }, 1, style.colour);
        tag.mark(() => {
          sheet.write(lines, style, { ...frame, top: top + NOTICE_PADDING });
        });
        sheet.rule({ ...frame, top: top + height }, 1, style.colour);
      },
    },
  ];
}

/** Names in a column of their own, what they stand for beside them. */
export function facts({ facts, small = false }: Of<"facts">, frame: Frame, sheet: Sheet): Piece[] {
  const style = small ? TYPE.small : TYPE.cell;
  const termStyle: TypeStyle = { ...style, face: "strong", colour: "soft" };
  const termWidth = Math.max(...facts.map(({ term }) => sheet.widthOf(term, termStyle))) + 14;
  const list = frame.parent.child("L");
  return facts.map((fact, index) => {
    const x = frame.x + termWidth;
    const width = frame.width - termWidth;
    const lines = sheet.lines(fact.text, style, width);
    const item = list.child("LI");
    return {
      gap: index === 0 ? (small ? 4 : 10) : small ? 2 : 3.5,
      height: lines.length * style.leading,
      holdsNext: holdsInShortList(index, facts),
      paint(top) {
        item.child("Lbl").mark(() => {
          sheet.write(sheet.lines(fact.term, termStyle, termWidth), termStyle, { ...frame, top });
        });
        item.child("LBody").mark(() => {
          sheet.write(lines, style, { x, width, top });
        });
      },
    };
  });
}

function holdsInShortList(index: number, facts: readonly Fact[]): boolean {
  return facts.length <= 8 && index < facts.length - 1;
}

const BULLET_ROOM = 12;

export function bullets({ items }: Of<"bullets">, frame: Frame, sheet: Sheet): Piece[] {
  const list = frame.parent.child("L");
  const within = { ...frame, x: frame.x + BULLET_ROOM, width: frame.width - BULLET_ROOM };
  return items.flatMap((text, index) => {
    const item = list.child("LI");
    const label = item.child("Lbl");
    const tag = item.child("LBody");
    const gap = index === 0 ? 6 : 3;
    const [first, ...rest] = textPieces({ text, style: TYPE.body, tag, gap }, within, sheet);
    if (!first) return [];
    const paint = (top: number) => {
      label.mark(() => {
        sheet.write(["–"], TYPE.soft, { ...frame, top });
      });
      first.paint(top);
    };
    return [{ ...first, paint }, ...rest];
  });
}

interface TextOf {
  readonly text: string;
  readonly style: TypeStyle;
  readonly tag: Tag;
  readonly gap: number;
}

/** One piece a line; neither the first nor the last line of a paragraph stands alone on a page. */
export function textPieces({ text, style, tag, gap }: TextOf, frame: Frame, sheet: Sheet): Piece[] {
  const lines = sheet.lines(text, style, frame.width);
  return lines.map((line, index) => ({
    gap: index === 0 ? gap : 0,
    height: style.leading,
    holdsNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    paint(top) {
      tag.mark(() => {
        sheet.write([line], style, { ...frame, top });
      });
    },
  }));
}

/** The same pieces, never parted. */
export function held(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index < pieces.length - 1 ? { ...piece, holdsNext: true } : piece,
  );
}
