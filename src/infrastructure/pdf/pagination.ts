/** Something to put on a page as a whole. Lengths in points. */
export interface Piece {
  /** White above it, dropped at the top of a page. */
  readonly gap: number;
  readonly height: number;
  /** Whether it may not be the last on a page: a heading, the first line of a paragraph. */
  readonly holdsNext?: boolean;
  /** Starts a page of its own. */
  readonly opensPage?: boolean;
  /** So much must be left of the page where it starts, unless no page has so much. */
  readonly needs?: number;
  /** What is printed again above it when it comes first on a page: the header of its table. */
  readonly header?: Piece;
  /** The name of the place, for references to its page. */
  readonly anchor?: string;
  /** Draws it on the current page, `top` being measured from the upper edge of the paper. */
  paint(top: number): void;
}

/** A piece at its place. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly page: number;
  /** From the top of the room. */
  readonly top: number;
}

/**
 * Puts pieces on pages of a height of `room`, in order. Pieces that hold the next one stay on one
 * page as long as a page can hold them all.
 */
export function paginated(pieces: readonly Piece[], room: number): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let page = 1;
  let used = 0;
  for (const group of groups(pieces)) {
    const [first] = group;
    if (!first) continue;
    const together = heightOf(group);
    const needs = first.needs ?? 0;
    const needed = needs > room ? together : Math.max(together, needs);
    const fits = used + first.gap + needed <= room || together > room;
    if (used > 0 && (first.opensPage === true || !fits)) turn();
    for (const piece of group) place(piece);
  }
  return placed;

  function place(piece: Piece): void {
    if (used > 0 && used + piece.gap + piece.height > room) turn();
    if (used === 0 && piece.header) {
      placed.push({ piece: piece.header, page, top: 0 });
      used = piece.header.height;
    }
    const top = used === 0 ? 0 : used + piece.gap;
    placed.push({ piece, page, top });
    used = top + piece.height;
  }

  function turn(): void {
    page += 1;
    used = 0;
  }
}

function groups(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    if (open) open.push(piece);
    else groups.push((open = [piece]));
    if (piece.holdsNext !== true) open = undefined;
  }
  return groups;
}

/** From the top of the first to the foot of the last. */
function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gap, height }, index) => sum + height + (index > 0 ? gap : 0), 0);
}
