import type { Grid } from "./grid";

/** What every code of a version looks like, whatever it says (ISO/IEC 18004, 6.3). */
export function drawPatterns(grid: Grid, version: number): void {
  const last = grid.size - 1;
  for (let at = 0; at <= last; at += 1) {
    grid.reserve(6, at, at % 2 === 0);
    grid.reserve(at, 6, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [last - 3, 3],
    [3, last - 3],
  ] as const) {
    drawSquares(grid, x, y, 4, [2, 4]);
  }
  drawAlignment(grid, version);
  if (version > 6) drawVersion(grid, version);
  drawFormat(grid, 0);
}

/** Which mask was laid over the data, twice, protected against misreading; level M is 00. */
export function drawFormat(grid: Grid, mask: number): void {
  const bits = (remembered(mask, 10, 0x537) ^ 0x5412) >>> 0;
  const { size } = grid;
  for (let at = 0; at < 15; at += 1) {
    const dark = isSet(bits, at);
    grid.reserve(8, columnOf(at, size), dark);
    grid.reserve(rowOf(at, size), 8, dark);
  }
  grid.reserve(8, size - 8, true);
}

/** Down the eighth column; the timing pattern is stepped over. */
function columnOf(at: number, size: number): number {
  if (at < 6) return at;
  return at < 8 ? at + 1 : size - 15 + at;
}

function rowOf(at: number, size: number): number {
  if (at < 8) return size - 1 - at;
  return at === 8 ? 7 : 14 - at;
}

function drawVersion(grid: Grid, version: number): void {
  const bits = remembered(version, 12, 0x1f25);
  for (let at = 0; at < 18; at += 1) {
    const [far, near] = [grid.size - 11 + (at % 3), Math.floor(at / 3)];
    grid.reserve(far, near, isSet(bits, at));
    grid.reserve(near, far, isSet(bits, at));
  }
}

function drawAlignment(grid: Grid, version: number): void {
  const places = alignment(version, grid.size);
  const last = places.length - 1;
  places.forEach((x, column) => {
    places.forEach((y, row) => {
      const isFinder =
        [column, row].every((at) => at === 0 || at === last) && column + row < 2 * last;
      if (!isFinder) drawSquares(grid, x, y, 2, [1]);
    });
  });
}

function alignment(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - (count - 2 - at) * step)];
}

/** Squares around a middle, out to `reach`, dark but for the rings named. */
function drawSquares(grid: Grid, x: number, y: number, reach: number, light: number[]): void {
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(right));
      grid.reserve(x + right, y + down, !light.includes(ring));
    }
  }
}

/** A value with the remainder of its division behind it, so that it can be mended. */
function remembered(value: number, length: number, divisor: number): number {
  let remainder = value;
  for (let at = 0; at < length; at += 1) {
    remainder = (remainder << 1) ^ ((remainder >>> (length - 1)) * divisor);
  }
  return (value << length) | remainder;
}

function isSet(bits: number, at: number): boolean {
  return ((bits >>> at) & 1) === 1;
}
