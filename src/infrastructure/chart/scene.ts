/** What a colour means; the page's stylesheet and the report each say what it looks like. */
export type ChartColour =
  | "brand"
  | "kept"
  | "not-kept"
  | "indicative"
  | "ink"
  | "quiet"
  | "surface";

/**
 * A picture as data, painted as SVG for the page and as vectors for the report.
 * Units are those of the page at its natural size: one unit is one CSS pixel, y grows downwards.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What the picture is, in a few words. */
  readonly title: string;
  /** What it shows, in full: whoever cannot see it misses nothing. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Rect | Line | Text | Path;

export interface Rect {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: ChartColour;
}

export interface Line {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: ChartColour;
  readonly strokeWidth: number;
  readonly dashed: boolean;
}

export interface Text {
  readonly kind: "text";
  /** Where the anchor stands; `y` is the base line of the letters. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: ChartColour;
}

/** An open line of SVG path commands (M and L only, so that every painter can draw it). */
export interface Path {
  readonly kind: "path";
  readonly d: string;
  readonly stroke: ChartColour;
  readonly strokeWidth: number;
}
