import type { Path, Rect, Scene, Shape, Text } from "./scene";

/**
 * Paints a scene as an SVG element to stand in a page. It has no width of its own, no inline
 * style and no script: colours are classes of the stylesheet, sizes are attributes.
 * `id` must be unique in the page: title and description are tied to the picture by it.
 */
export function svg(scene: Scene, id: string): string {
  const title = `${id}-title`;
  const description = `${id}-description`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}"`,
    ` role="img" aria-labelledby="${escape(title)} ${escape(description)}">`,
    `<title id="${escape(title)}">${escape(scene.title)}</title>`,
    `<desc id="${escape(description)}">${escape(scene.description)}</desc>`,
    ...scene.shapes.map(painted),
    `</svg>`,
  ].join("");
}

function painted(shape: Shape): string {
  switch (shape.kind) {
    case "rect":
      return rect(shape);
    case "line":
      return (
        `<line class="${shape.stroke}" x1="${units(shape.x1)}" y1="${units(shape.y1)}"` +
        ` x2="${units(shape.x2)}" y2="${units(shape.y2)}" stroke="currentColor"` +
        ` stroke-width="${units(shape.strokeWidth)}"${shape.dashed ? ' stroke-dasharray="5 4"' : ""}/>`
      );
    case "text":
      return text(shape);
    case "path":
      return path(shape);
  }
}

function rect({ fill, x, y, width, height }: Rect): string {
  return (
    `<rect class="${fill}" x="${units(x)}" y="${units(y)}" width="${units(width)}"` +
    ` height="${units(height)}" fill="currentColor"/>`
  );
}

function text({ fill, x, y, size, bold, anchor, text: words }: Text): string {
  return (
    `<text class="${fill}" x="${units(x)}" y="${units(y)}" font-size="${units(size)}"` +
    `${bold ? ' font-weight="600"' : ""} text-anchor="${anchor}" fill="currentColor">` +
    `${escape(words)}</text>`
  );
}

function path({ stroke, d, strokeWidth }: Path): string {
  return (
    `<path class="${stroke}" d="${escape(d)}" fill="none" stroke="currentColor"` +
    ` stroke-width="${units(strokeWidth)}"/>`
  );
}

/** Hundredths of a unit are finer than any screen or printer. */
function units(length: number): number {
  return Math.round(length * 100) / 100;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
