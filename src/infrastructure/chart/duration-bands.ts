import { slanted, level } from "./hatching";
import { label, LABEL_LINE, LABEL_SIZE, labels } from "./label";
import type { Rect, Scene, Shape } from "./scene";
import { textWidth, wrapped } from "./text-width";

/** Well within the target, within it, beyond it, far beyond it, and still open past it. */
type BandKind = "early" | "within" | "late" | "very-late" | "open";

interface Band {
  readonly kind: BandKind;
  readonly count: number;
  /** With its count: "en 5 jours au plus : 35". */
  readonly label: string;
}

export interface DurationBands {
  readonly title: string;
  readonly description: string;
  /** The name of the dashed line between what is in time and what is not: "objectif 10 jours". */
  readonly target: string;
  /** In the order of time. */
  readonly bands: readonly Band[];
  /** Stands in the empty band when no case is counted. */
  readonly empty: string;
}

const WIDTH = 352;
const TOP = 22;
const HEIGHT = 24;
const BOTTOM = TOP + HEIGHT;
const GAP = 2;
const LEAST = 5;
const SWATCH = 12;
const ROW = 21;

/** One band divided as the cases are, and under it what each part means, with its count. */
export function durationBands(durations: DurationBands): Scene {
  const key = keyOf(durations.bands);
  return {
    width: WIDTH,
    height: key.bottom,
    title: durations.title,
    description: durations.description,
    shapes: [...band(durations), ...key.shapes],
  };
}

function band({ bands, target, empty }: DurationBands): Shape[] {
  const present = bands.filter(({ count }) => count > 0);
  if (present.length === 0) {
    const outline = { x: 0, y: TOP, width: WIDTH, height: HEIGHT };
    return [
      ...filled("open", outline),
      label(empty, WIDTH / 2, TOP + 17, { anchor: "middle", fill: "quiet" }),
    ];
  }
  const widths = partWidths(present.map(({ count }) => count));
  const inTime = present.filter(({ kind }) => kind === "early" || kind === "within").length;
  let x = 0;
  let end = 0;
  const parts = present.flatMap(({ kind }, index) => {
    const width = widths[index] ?? 0;
    const part = filled(kind, { x, y: TOP, width, height: HEIGHT });
    x += width + GAP;
    if (index < inTime) end = x - GAP / 2;
    return part;
  });
  return [...parts, ...targetMark(target, Math.min(end, WIDTH - 1))];
}

/** Widths in proportion to the counts, none too thin to be seen; with the gaps they fill the band. */
function partWidths(counts: readonly number[]): number[] {
  const room = WIDTH - GAP * (counts.length - 1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const thin = counts.map((count) => (count / total) * room < LEAST);
  const thinRoom = thin.filter(Boolean).length * LEAST;
  const thickTotal = counts.reduce((sum, count, index) => (thin[index] ? sum : sum + count), 0);
  return counts.map((count, index) =>
    thin[index] ? LEAST : (count / thickTotal) * (room - thinRoom),
  );
}

function targetMark(name: string, x: number): Shape[] {
  const half = textWidth(name, LABEL_SIZE) / 2;
  const centre = Math.min(Math.max(x, half), WIDTH - half);
  return [
    {
      kind: "line",
      x1: x,
      y1: TOP - 5,
      x2: x,
      y2: BOTTOM + 5,
      stroke: "ink",
      strokeWidth: 1.5,
      dashed: true,
    },
    label(name, centre, 12, { anchor: "middle" }),
  ];
}

type Box = Pick<Rect, "x" | "y" | "width" | "height">;

/** Each kind has a colour and a drawing of its own, so that it is told apart in black and white. */
function filled(kind: BandKind, box: Box): Shape[] {
  const inner = { x: box.x + 1.5, y: box.y + 1.5, width: box.width - 3, height: box.height - 3 };
  switch (kind) {
    case "early":
      return [{ kind: "rect", fill: "kept", ...box }];
    case "within":
      return hatched({ kind: "rect", fill: "kept", ...box }, slanted);
    case "late":
      return hatched({ kind: "rect", fill: "not-kept", ...box }, level);
    case "very-late":
      return hatched({ kind: "rect", fill: "not-kept", ...box }, level, slanted);
    case "open":
      return [
        { kind: "rect", fill: "ink", ...box },
        { kind: "rect", fill: "surface", ...inner },
      ];
  }
}

function hatched(rect: Rect, ...lines: readonly ((rect: Rect) => Shape)[]): Shape[] {
  return [rect, ...lines.map((line) => line(rect))];
}

/** What each drawing means, from left to right for as long as a line has room. */
function keyOf(bands: readonly Band[]): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = BOTTOM + 10;
  for (const { kind, label: name } of bands) {
    const lines = wrapped(name, LABEL_SIZE, WIDTH - SWATCH - 6);
    const width = SWATCH + 6 + Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += ROW;
    }
    shapes.push(
      ...filled(kind, { x, y, width: SWATCH, height: SWATCH }),
      ...labels(lines, x + SWATCH + 6, y + 11, { anchor: "start" }),
    );
    x = lines.length > 1 ? WIDTH : x + width + 14;
    y += (lines.length - 1) * LABEL_LINE;
  }
  return { shapes, bottom: y + SWATCH + 6 };
}
