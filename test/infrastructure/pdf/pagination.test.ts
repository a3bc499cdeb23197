import { paginated, type Piece } from "../../../src/infrastructure/pdf/pagination";

const piece = (changes: Partial<Piece> = {}): Piece => ({
  gap: 2,
  height: 10,
  paint: () => undefined,
  ...changes,
});

/** Page and top of each piece on pages of a height of 40. */
const places = (pieces: readonly Piece[]) =>
  paginated(pieces, 40).map(({ page, top }) => [page, top]);

describe("putting pieces on pages", () => {
  it("places one under the other and drops the gap at the top of a page", () => {
    expect(places([piece(), piece(), piece(), piece()])).toEqual([
      [1, 0],
      [1, 12],
      [1, 24],
      [2, 0],
    ]);
  });

  it("takes a heading along to the page of what follows it", () => {
    expect(places([piece(), piece(), piece({ holdsNext: true }), piece()])).toEqual([
      [1, 0],
      [1, 12],
      [2, 0],
      [2, 12],
    ]);
  });

  it("starts a page where it is told to, but leaves none empty", () => {
    expect(places([piece({ opensPage: true }), piece({ opensPage: true })])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it("starts on the next page what needs more room than is left", () => {
    expect(places([piece(), piece({ needs: 29 })])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(places([piece(), piece({ needs: 28 })])).toEqual([
      [1, 0],
      [1, 12],
    ]);
  });

  it("starts where it is what no page could hold", () => {
    expect(places([piece(), piece({ needs: 41 })])).toEqual([
      [1, 0],
      [1, 12],
    ]);
  });

  it("breaks what holds together but is longer than a page", () => {
    const rows = Array.from({ length: 5 }, () => piece({ gap: 0, holdsNext: true }));
    expect(places(rows)).toEqual([
      [1, 0],
      [1, 10],
      [1, 20],
      [1, 30],
      [2, 0],
    ]);
  });

  it("prints the header of a table again where a row comes first on a page", () => {
    const header = piece({ height: 5, gap: 0 });
    const row = piece({ gap: 0, header });
    const placed = paginated([header, row, row, row, row], 40);

    expect(placed.map(({ page, top, piece: put }) => [page, top, put === header])).toEqual([
      [1, 0, true],
      [1, 5, false],
      [1, 15, false],
      [1, 25, false],
      [2, 0, true],
      [2, 5, false],
    ]);
  });
});
