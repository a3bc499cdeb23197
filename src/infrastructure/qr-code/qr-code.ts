import { messageOf } from "./codewords";
import { emptyGrid, type Grid } from "./grid";
import { MASKS, penalty } from "./mask";
import { drawFormat, drawPatterns } from "./patterns";

/** Light modules around a code, without which readers do not find it. */
const QUIET = 4;

interface QrCode {
  /** Modules from edge to edge, the quiet zone among them. */
  readonly size: number;
  /** The dark modules as the path of an SVG, one unit a module. */
  readonly path: string;
}

/** A text as a QR code (ISO/IEC 18004, model 2, bytes, level M), to be drawn dark on light. */
export function qrCode(text: string): QrCode {
  const { version, codewords } = messageOf(text);
  const grids = MASKS.map((isTurned, mask) => {
    const grid = emptyGrid(version);
    drawPatterns(grid, version);
    writeCodewords(grid, codewords, isTurned);
    drawFormat(grid, mask);
    return grid;
  });
  const [easiest] = grids
    .map((grid) => ({ grid, penalty: penalty(grid) }))
    .sort((one, other) => one.penalty - other.penalty);
  const { grid } = easiest as { grid: Grid };
  return { size: grid.size + 2 * QUIET, path: pathOf(grid) };
}

/** In columns of two, from the right, up and down by turns; the rest of the room stays light. */
function writeCodewords(
  grid: Grid,
  codewords: readonly number[],
  isTurned: (x: number, y: number) => boolean,
): void {
  let written = 0;
  for (const { x, y } of places(grid)) {
    const codeword = codewords[written >>> 3] ?? 0;
    const bit = ((codeword >>> (7 - (written & 7))) & 1) === 1;
    grid.write(x, y, bit !== isTurned(x, y));
    written += 1;
  }
}

function* places(grid: Grid): Generator<{ x: number; y: number }> {
  const { size } = grid;
  let upwards = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1) {
      const y = upwards ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!grid.isReserved(x, y)) yield { x, y };
      }
    }
    upwards = !upwards;
  }
}

function pathOf(grid: Grid): string {
  const places = Array.from({ length: grid.size }, (_, at) => at);
  const runs = places.flatMap((y) => {
    const row = places.map((x) => (grid.isDark(x, y) ? "1" : "0")).join("");
    return [...row.matchAll(/1+/g)].map(({ 0: run, index }) => ({ x: index, y, run: run.length }));
  });
  return runs.map(({ x, y, run }) => `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`).join("");
}
