/** Millimetres to points. */
const MM = 72 / 25.4;

/** A4 upright, in points. */
export const PAGE = { width: 595.28, height: 841.89, margin: 22 * MM } as const;

export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Between blocks side by side. */
export const GUTTER = 24;

/** The light scheme of the pages (views/assets/look/tokens.css), on white. */
export const COLOURS = {
  ink: "#1d2329",
  soft: "#4d555e",
  quiet: "#545b62",
  brand: "#0f4c5c",
  kept: "#1f6b3a",
  "not-kept": "#a3262a",
  indicative: "#7a5200",
  line: "#c9c3b4",
  surface: "#ffffff",
} as const;

export type Colour = keyof typeof COLOURS;

export type Face = "sans" | "strong" | "serif";

export interface TypeStyle {
  readonly face: Face;
  readonly size: number;
  /** From one base line to the next. */
  readonly leading: number;
  readonly colour: Colour;
}

export const TYPE = {
  owner: { face: "strong", size: 11, leading: 15, colour: "ink" },
  over: { face: "strong", size: 11, leading: 15, colour: "brand" },
  title: { face: "serif", size: 30, leading: 36, colour: "ink" },
  "long-title": { face: "serif", size: 18, leading: 22, colour: "ink" },
  under: { face: "serif", size: 17, leading: 23, colour: "soft" },
  heading: { face: "serif", size: 17, leading: 21.5, colour: "ink" },
  subheading: { face: "strong", size: 11.5, leading: 15.5, colour: "ink" },
  lede: { face: "sans", size: 13, leading: 18, colour: "ink" },
  body: { face: "sans", size: 11, leading: 15, colour: "ink" },
  soft: { face: "sans", size: 11, leading: 15, colour: "soft" },
  text: { face: "sans", size: 10, leading: 13.6, colour: "ink" },
  small: { face: "sans", size: 9, leading: 12.2, colour: "soft" },
  figure: { face: "serif", size: 26, leading: 30, colour: "ink" },
  verdict: { face: "strong", size: 13, leading: 17, colour: "ink" },
  caption: { face: "strong", size: 9.5, leading: 12.5, colour: "soft" },
  cell: { face: "sans", size: 9.5, leading: 12, colour: "ink" },
  "cell-strong": { face: "strong", size: 9.5, leading: 12, colour: "ink" },
  "cell-header": { face: "strong", size: 8.5, leading: 10.6, colour: "soft" },
  furniture: { face: "sans", size: 8.5, leading: 11, colour: "soft" },
  flag: { face: "strong", size: 9, leading: 11, colour: "not-kept" },
} as const satisfies Record<string, TypeStyle>;
