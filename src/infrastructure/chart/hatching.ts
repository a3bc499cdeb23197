import type { Path, Rect } from "./scene";

const SPACING = 6;

/** Slanted lines in the surface colour over a rectangle: told from a plain one without colour. */
export function slanted({ x, y, width, height }: Rect): Path {
  const strokes: string[] = [];
  for (let k = SPACING; k < width + height; k += SPACING) {
    strokes.push(
      `M${at(x + Math.max(0, k - height))} ${at(y + Math.min(k, height))}` +
        `L${at(x + Math.min(k, width))} ${at(y + Math.max(0, k - width))}`,
    );
  }
  return hatching(strokes);
}

/** Level lines in the surface colour over a rectangle. */
export function level({ x, y, width, height }: Rect): Path {
  const strokes: string[] = [];
  for (let k = SPACING / 2; k < height; k += SPACING) {
    strokes.push(`M${at(x)} ${at(y + k)}L${at(x + width)} ${at(y + k)}`);
  }
  return hatching(strokes);
}

function hatching(strokes: readonly string[]): Path {
  return { kind: "path", d: strokes.join(""), stroke: "surface", strokeWidth: 1.2 };
}

function at(length: number): number {
  return Math.round(length * 100) / 100;
}
