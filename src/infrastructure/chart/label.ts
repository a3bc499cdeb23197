import type { ChartColour, Text } from "./scene";

/** The size of every label that is no figure: 12.7 px on a phone of 375 px, where a scene is 343 px wide. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;

interface LabelStyle {
  readonly anchor: Text["anchor"];
  readonly fill?: ChartColour;
  readonly bold?: boolean;
  readonly size?: number;
}

/** One line of text whose base line is at `y`. */
export function label(text: string, x: number, y: number, style: LabelStyle): Text {
  const { anchor, fill = "ink", bold = false, size = LABEL_SIZE } = style;
  return { kind: "text", text, x, y, size, bold, anchor, fill };
}

/** Lines under one another, the first at `y`. */
export function labels(
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle,
): readonly Text[] {
  return lines.map((text, index) => label(text, x, y + index * LABEL_LINE, style));
}
