import type { ChartColour, Scene, Shape } from "../chart/scene";
import type { Piece } from "./pagination";
import type { Frame, Sheet } from "./sheet.pdf";
import { COLOURS, type Colour } from "./type-styles";

const CHART_COLOURS: Record<ChartColour, Colour> = {
  brand: "brand",
  kept: "kept",
  "not-kept": "not-kept",
  indicative: "indicative",
  ink: "ink",
  quiet: "quiet",
  surface: "surface",
};

/** The scene of the page as vectors, as wide as its frame. */
export function figure({ scene }: { readonly scene: Scene }, frame: Frame, sheet: Sheet): Piece[] {
  const scale = frame.width / scene.width;
  const height = scene.height * scale;
  return [
    {
      gap: 12,
      height,
      paint(top) {
        const { x, width } = frame;
        const alt = `${scene.title}. ${scene.description}`;
        const tag = frame.parent.child("Figure", { alt, box: { x, top, width, height } });
        tag.mark(() => {
          sheet.pdf.save().translate(x, top).scale(scale);
          for (const shape of scene.shapes) draw(shape, sheet);
          sheet.pdf.restore();
        });
      },
    },
  ];
}

function draw(shape: Shape, sheet: Sheet): void {
  const { pdf } = sheet;
  switch (shape.kind) {
    case "rect":
      pdf.rect(shape.x, shape.y, shape.width, shape.height).fill(colour(shape.fill));
      return;
    case "line":
      pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).lineWidth(shape.strokeWidth);
      if (shape.dashed) pdf.dash(5, { space: 4 });
      pdf.stroke(colour(shape.stroke)).undash();
      return;
    case "path":
      pdf.path(shape.d).lineWidth(shape.strokeWidth).stroke(colour(shape.stroke));
      return;
    case "text":
      sheet.label(shape, {
        face: shape.bold ? "strong" : "sans",
        size: shape.size,
        colour: CHART_COLOURS[shape.fill],
      });
  }
}

function colour(name: ChartColour): string {
  return COLOURS[CHART_COLOURS[name]];
}
