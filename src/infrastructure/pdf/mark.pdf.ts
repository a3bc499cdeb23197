import type { Block, Mark, Sign } from "./document";
import type { Piece } from "./pagination";
import type { Frame, Sheet } from "./sheet.pdf";
import type { Box, Tag } from "./tags.pdf";
import { toned } from "./text-blocks.pdf";
import { COLOURS, TYPE, type TypeStyle } from "./type-styles";

/** The signs of the pages (views/partials/sign.ejs) as strokes in a square of sixteen. */
const SIGNS: Record<Sign, string> = {
  check: "M2.5 8.75L6.25 12.5L13.5 3.5",
  cross: "M3.25 3.25L12.75 12.75M12.75 3.25L3.25 12.75",
  about:
    "M2 6.25C4 4.25 6 4.25 8 5.5C10 6.75 12 6.75 14 4.75M2 11.5C4 9.5 6 9.5 8 10.75C10 12 12 12 14 10",
  dash: "M2.5 8L13.5 8",
  empty: "M13.5 8A5.5 5.5 0 1 0 2.5 8A5.5 5.5 0 1 0 13.5 8Z",
  waiting: "M3 8L3.01 8M8 8L8.01 8M13 8L13.01 8",
};

const SQUARE = 16;
const STROKE = 2.25;
const DOT = 3.25;

const SIGN_ROOM = 1.35;

/** The room that a mark takes beside its words, for the sign. */
export function signRoom(style: TypeStyle): number {
  return style.size * SIGN_ROOM;
}

/** Draws the sign and, as content of `tag`, the words. */
export function drawMark(mark: Mark, style: TypeStyle, box: Box, tag: Tag, sheet: Sheet): void {
  const room = signRoom(style);
  const words = toned({ ...style, face: "strong" }, mark.tone);
  drawSign(mark.sign, words, box, sheet);
  tag.mark(() => {
    const lines = sheet.lines(mark.text, words, box.width - room);
    sheet.write(lines, words, { ...box, x: box.x + room, width: box.width - room });
  });
}

function drawSign(sign: Sign, { size, leading, colour }: TypeStyle, box: Box, sheet: Sheet): void {
  const scale = (size * 0.85) / SQUARE;
  sheet.artifact(() => {
    sheet.pdf
      .save()
      .translate(box.x, box.top + leading / 2 - (SQUARE / 2) * scale)
      .scale(scale)
      .path(SIGNS[sign])
      .lineWidth(sign === "waiting" ? DOT : STROKE)
      .lineCap("round")
      .lineJoin("round")
      .stroke(COLOURS[colour])
      .restore();
  });
}

const FIGURE_ROOM = 118;

/** The answer: the large figure, the state in a word and a sign, and the sentence it stands on. */
export function verdict(
  block: Extract<Block, { kind: "verdict" }>,
  frame: Frame,
  sheet: Sheet,
): Piece[] {
  const { figure, mark, text } = block;
  const indent = figure === undefined ? 0 : FIGURE_ROOM;
  const x = frame.x + indent;
  const width = frame.width - indent;
  const lines = sheet.lines(text, TYPE.body, width);
  const below = TYPE.verdict.leading + 2;
  const height = Math.max(
    below + lines.length * TYPE.body.leading,
    figure === undefined ? 0 : TYPE.figure.leading,
  );
  const statement = frame.parent.child("P");
  const sentence = frame.parent.child("P");
  return [
    {
      gap: 12,
      height,
      holdsNext: true,
      paint(top) {
        const box = { x, top, width, height };
        drawMark(mark, TYPE.verdict, box, statement, sheet);
        if (figure !== undefined) {
          statement.mark(() => {
            sheet.write([figure], toned(TYPE.figure, mark.tone), { ...frame, top: top - 3 });
          });
        }
        if (text === "") return;
        sentence.mark(() => {
          sheet.write(lines, TYPE.body, { x, width, top: top + below });
        });
      },
    },
  ];
}
