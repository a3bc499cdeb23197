import type { Block } from "./document";
import { figure } from "./figure.pdf";
import { verdict } from "./mark.pdf";
import type { Piece } from "./pagination";
import type { Frame, Sheet } from "./sheet.pdf";
import { table } from "./table.pdf";
import { bullets, facts, heading, notice, paragraph, title } from "./text-blocks.pdf";
import { GUTTER } from "./type-styles";

/** Blocks as pieces to put on pages, in reading order. */
export function laidOut(blocks: readonly Block[], frame: Frame, sheet: Sheet): Piece[] {
  return blocks.flatMap((block) => piecesOf(block, frame, sheet));
}

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const LAYOUTS: {
  readonly [Kind in Block["kind"]]: (block: BlockOf<Kind>, frame: Frame, sheet: Sheet) => Piece[];
} = { title, heading, paragraph, notice, verdict, facts, bullets, table, figure, columns, section };

function piecesOf(block: Block, frame: Frame, sheet: Sheet): Piece[] {
  const layout = LAYOUTS[block.kind] as (block: Block, frame: Frame, sheet: Sheet) => Piece[];
  return layout(block, frame, sheet);
}

function section({ blocks, start }: BlockOf<"section">, frame: Frame, sheet: Sheet): Piece[] {
  const within = { ...frame, parent: frame.parent.child("Sect") };
  const pieces = laidOut(blocks, within, sheet);
  const { height } = stacked(pieces);
  return pieces.map((piece, index) => ({
    ...piece,
    ...(index === 0 && (start === "new-page" ? { opensPage: true } : { needs: height })),
    // What ends a section holds nothing: the next one may start elsewhere.
    ...(index === pieces.length - 1 && { holdsNext: false }),
  }));
}

/** Blocks side by side as one piece, read one column after the other. */
function columns({ columns }: BlockOf<"columns">, frame: Frame, sheet: Sheet): Piece[] {
  let x = frame.x;
  const stacks = columns.map(({ width, blocks }) => {
    const stack = stacked(laidOut(blocks, { ...frame, x, width }, sheet));
    x += width + GUTTER;
    return stack;
  });
  return [
    {
      gap: Math.max(...stacks.map(({ gap }) => gap)),
      height: Math.max(...stacks.map(({ height }) => height)),
      paint(top) {
        for (const stack of stacks) stack.paint(top);
      },
    },
  ];
}

/** Pieces under one another as one. */
function stacked(pieces: readonly Piece[]): Piece {
  const tops: number[] = [];
  let height = 0;
  for (const [index, piece] of pieces.entries()) {
    tops.push(index === 0 ? 0 : height + piece.gap);
    height = (tops[index] ?? 0) + piece.height;
  }
  return {
    gap: pieces[0]?.gap ?? 0,
    height,
    paint(top) {
      for (const [index, piece] of pieces.entries()) piece.paint(top + (tops[index] ?? 0));
    },
  };
}
