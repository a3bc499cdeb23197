import type { PrintedTable, TableCell, TableColumn, TableRow } from "./document";
import { drawMark, signRoom } from "./mark.pdf";
import type { Piece } from "./pagination";
import type { Frame, Sheet } from "./sheet.pdf";
import type { Tag } from "./tags.pdf";
import { textPieces } from "./text-blocks.pdf";
import { TYPE, type TypeStyle } from "./type-styles";

const PADDING = 2.2;
const GAP = 10;
/** A table of more rows may be broken over pages; its header is then printed again. */
const UNBROKEN = 14;

interface PlacedColumn extends TableColumn {
  readonly x: number;
  readonly width: number;
}

/** Caption, header and rows, told apart by hairlines. */
export function table(
  { table: content }: { readonly table: PrintedTable },
  frame: Frame,
  sheet: Sheet,
): Piece[] {
  const tag = frame.parent.child("Table");
  const columns = placedColumns(content.columns, frame);
  const unbroken = content.rows.length <= UNBROKEN;
  const last = content.rows.length - 1;
  const caption = textPieces(
    { text: content.caption, style: TYPE.caption, tag: tag.child("Caption"), gap: 12 },
    frame,
    sheet,
  );
  const header = headerPiece(columns, frame, tag, sheet);
  const repeated = headerPiece(columns, frame, undefined, sheet);
  const rows = content.rows.map((row, index): Piece => ({
    ...rowPiece(row, columns, frame, tag, sheet),
    header: repeated,
    // Never one row alone at the foot of a page or at the head of the next.
    holdsNext: index < last && (unbroken || index === 0 || index === last - 1),
  }));
  return [...[...caption, header].map((piece) => ({ ...piece, holdsNext: true })), ...rows];
}

function placedColumns(columns: readonly TableColumn[], frame: Frame): PlacedColumn[] {
  const gutters = GAP * (columns.length - 1);
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, gutters);
  let x = frame.x;
  return columns.map((column) => {
    const width = column.width ?? frame.width - fixed;
    const placed = { ...column, x, width };
    x += width + GAP;
    return placed;
  });
}

/** Without a tag the header is the repetition on a further page, which is not read again. */
function headerPiece(
  columns: readonly PlacedColumn[],
  frame: Frame,
  tag: Tag | undefined,
  sheet: Sheet,
): Piece {
  const style = TYPE["cell-header"];
  const cells = columns.map(({ header, width }) => sheet.lines(header, style, width));
  const height = Math.max(...cells.map((lines) => lines.length)) * style.leading + 2 * PADDING;
  const row = tag?.child("TR");
  return {
    gap: 3,
    height,
    paint(top) {
      for (const [index, column] of columns.entries()) {
        const lines = cells[index] ?? [];
        const foot = top + height - PADDING - lines.length * style.leading;
        const draw = () => {
          sheet.write(lines, style, { ...column, top: foot });
        };
        if (row) row.child("TH", { scope: "Column" }).mark(draw);
        else sheet.artifact(draw);
      }
      sheet.rule({ ...frame, top: top + height }, 0.9, "ink");
    },
  };
}

function rowPiece(
  { code, header, cells, strong = false }: TableRow,
  columns: readonly PlacedColumn[],
  frame: Frame,
  tag: Tag,
  sheet: Sheet,
): Piece {
  const row = tag.child("TR");
  const style = strong ? TYPE["cell-strong"] : TYPE.cell;
  const drawn = columns.map((column, index) =>
    index === 0
      ? headerCell(header, code, column, style, row.child("TH", { scope: "Row" }), sheet)
      : cellOf(cells[index - 1] ?? "", column, style, row.child("TD"), sheet),
  );
  const height = Math.max(...drawn.map((cell) => cell.height)) + 2 * PADDING;
  return {
    gap: 0,
    height,
    paint(top) {
      for (const cell of drawn) cell.paint(top + PADDING);
      sheet.rule({ ...frame, top: top + height }, 0.5, "line");
    },
  };
}

type Cell = Pick<Piece, "height" | "paint">;

function cellOf(
  cell: TableCell,
  column: PlacedColumn,
  style: TypeStyle,
  tag: Tag,
  sheet: Sheet,
): Cell {
  if (typeof cell === "string") return textCell(cell, column, style, tag, sheet);
  if ("sign" in cell) {
    const words = sheet.lines(cell.text, TYPE["cell-strong"], column.width - signRoom(style));
    const height = words.length * style.leading;
    return {
      height,
      paint(top) {
        drawMark(cell, style, { ...column, top, height }, tag, sheet);
      },
    };
  }
  return pageCell(cell, column, tag, sheet);
}

const CODE_ROOM = 24;

/** The name of a row, its code hanging before it. */
function headerCell(
  header: string,
  code: string | undefined,
  column: PlacedColumn,
  style: TypeStyle,
  tag: Tag,
  sheet: Sheet,
): Cell {
  if (code === undefined) return textCell(header, column, style, tag, sheet);
  const within = { ...column, x: column.x + CODE_ROOM, width: column.width - CODE_ROOM };
  const name = textCell(header, within, style, tag, sheet);
  return {
    height: name.height,
    paint(top) {
      tag.mark(() => {
        sheet.write([code], { ...style, face: "strong", colour: "brand" }, { ...column, top });
      });
      name.paint(top);
    },
  };
}

function textCell(
  text: string,
  column: PlacedColumn,
  style: TypeStyle,
  tag: Tag,
  sheet: Sheet,
): Cell {
  const lines = sheet.lines(text, style, column.width);
  return {
    height: lines.length * style.leading,
    paint(top) {
      tag.mark(() => {
        sheet.write(lines, style, { ...column, top });
      });
    },
  };
}

function pageCell(
  { pageOf, label }: Extract<TableCell, { pageOf: string }>,
  column: PlacedColumn,
  tag: Tag,
  sheet: Sheet,
): Cell {
  const style: TypeStyle = { ...TYPE.cell, colour: "brand" };
  const height = style.leading;
  return {
    height,
    paint(top) {
      const number = String(sheet.pageOf(pageOf));
      const link = tag.child("Link");
      link.mark(() => {
        sheet.write([number], style, { ...column, top });
      });
      const width = sheet.widthOf(number, style);
      const box = { x: column.x + column.width - width, top, width, height };
      link.link(pageOf, `${label} ${number}`, box);
    },
  };
}
