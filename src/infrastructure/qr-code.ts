import { encode } from "uqr";

/** Light modules around a code, without which readers do not find it. */
const QUIET = 4;

interface QrCode {
  /** Modules from edge to edge, the quiet zone among them. */
  readonly size: number;
  /** The dark modules as the path of an SVG, one unit a module. */
  readonly path: string;
}

/** A text as a QR code (level M: a seventh of it may be unreadable), to be drawn dark on light. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const rows = data.map((row) => row.map((isDark) => (isDark ? "1" : "0")).join(""));
  const runs = rows.flatMap((row, y) =>
    Array.from(row.matchAll(/1+/g), ({ 0: { length }, index }) => ({ x: index, y, length })),
  );
  const path = runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join("");
  return { size, path };
}
