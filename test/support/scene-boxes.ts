import { join } from "node:path";
import PDFDocument from "pdfkit";
import type { Line, Scene, Text } from "../../src/infrastructure/chart/scene";
import { PROJECT_ROOT } from "../../src/infrastructure/project-root";

const FONTS = join(PROJECT_ROOT, "node_modules/@expo-google-fonts/source-sans-3");
const ruler = new PDFDocument({ autoFirstPage: false })
  .registerFont("regular", join(FONTS, "400Regular/SourceSans3_400Regular.ttf"))
  .registerFont("bold", join(FONTS, "600SemiBold/SourceSans3_600SemiBold.ttf"));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text really stands, measured with the font that the page and the report use. */
export function textBox(text: Text): Box {
  const width = measuredWidth(text.text, text.size, text.bold);
  const before = { start: 0, middle: width / 2, end: width }[text.anchor];
  return {
    left: text.x - before,
    right: text.x - before + width,
    top: text.y - 0.72 * text.size,
    bottom: text.y + 0.2 * text.size,
  };
}

export function measuredWidth(text: string, size: number, bold: boolean): number {
  return ruler
    .font(bold ? "bold" : "regular")
    .fontSize(size)
    .widthOfString(text);
}

export function texts(scene: Scene): Text[] {
  return scene.shapes.filter((shape) => shape.kind === "text");
}

/** What a reader could not make out: texts over one another, cut by the edge, or struck by a line. */
export function illegible(scene: Scene): string[] {
  const boxes = texts(scene).map((text) => ({ name: text.text, box: textBox(text) }));
  const edge = { left: -0.5, right: scene.width + 0.5, top: -0.5, bottom: scene.height + 0.5 };
  const lines = scene.shapes.filter((shape) => shape.kind === "line");
  return [
    ...boxes.filter(({ box }) => !within(box, edge)).map(({ name }) => `${name} is cut off`),
    ...boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `${one.name} runs into ${other.name}`),
    ),
    ...boxes.flatMap(({ name, box }) =>
      lines.filter((line) => overlap(box, lineBox(line))).map(() => `${name} is struck by a line`),
    ),
  ];
}

function lineBox({ x1, x2, y1, y2 }: Line): Box {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
