import { level } from "./hatching";
import { label, LABEL_LINE, LABEL_SIZE, labels } from "./label";
import type { ChartColour, Rect, Shape, Text } from "./scene";
import { textWidth, wrapped } from "./text-width";

/** A period with its share, or the reason why it has none. */
export type SharePeriod = MeasuredPeriod | { readonly label: string; readonly absence: string };

interface MeasuredPeriod {
  readonly label: string;
  /** Percent, 0 to 100, for the height of the bar. */
  readonly share: number;
  /** The same as it is printed: truncated, with its sign. */
  readonly value: string;
  readonly verdict: "kept" | "not-kept" | "indicative";
  /** The verdict in words, under the bar. */
  readonly note?: string;
}

interface Column {
  readonly shapes: readonly Shape[];
  /** How many lines of labels stand under the base. */
  readonly lines: number;
  /** Words stand where the target's line would run: it is left out here. */
  readonly coversTarget: boolean;
}

/** The slot of a period; `target` is the height of the target's line. */
interface Slot {
  readonly left: number;
  readonly width: number;
  readonly target: number;
}

const TOP = 24;
/** The base line of the bars. */
export const BASE = 108;
const GAP = 6;
const VALUE_SIZE = 14;
const VALUE_ROOM = 26;
const MOST_LINES = 4;

const COLOURS: Record<MeasuredPeriod["verdict"], ChartColour> = {
  kept: "brand",
  "not-kept": "not-kept",
  indicative: "indicative",
};

/** Where a share, in percent, reaches to. */
export function heightOf(share: number): number {
  return BASE - (BASE - TOP) * (Math.min(Math.max(share, 0), 100) / 100);
}

export function periodColumn(period: SharePeriod, slot: Slot): Column {
  const centre = slot.left + slot.width / 2;
  const room = slot.width - GAP;
  const name = wrapped(period.label, LABEL_SIZE, room);
  const names = labels(name, centre, BASE + LABEL_LINE + 1, { anchor: "middle" });
  if ("absence" in period) {
    const words = absence(period.absence, centre, room);
    const top = (words[0]?.y ?? BASE) - LABEL_SIZE;
    return {
      shapes: [...words, ...names],
      lines: name.length,
      coversTarget: slot.target > top && slot.target < BASE - 4,
    };
  }
  const fill = COLOURS[period.verdict];
  const note = period.note === undefined ? [] : wrapped(period.note, LABEL_SIZE, room);
  const below = BASE + (name.length + 1) * LABEL_LINE + 1;
  return {
    shapes: [
      ...bar(period, centre, slot, fill),
      ...names,
      ...labels(note, centre, below, { anchor: "middle", fill, bold: true }),
    ],
    lines: name.length + note.length,
    coversTarget: false,
  };
}

function bar(period: MeasuredPeriod, centre: number, slot: Slot, fill: ChartColour): Shape[] {
  const width = Math.min(60, slot.width * 0.8);
  const y = heightOf(period.share);
  const rect: Rect = { kind: "rect", x: centre - width / 2, y, width, height: BASE - y, fill };
  return [rect, ...breach(rect), value(period.value, rect, centre, slot.target)];
}

/** A bar that is not kept also differs by level lines above its figure, whatever the printer. */
function breach(rect: Rect): Shape[] {
  const height = rect.height - VALUE_ROOM;
  return rect.fill === "not-kept" && height > 0 ? [level({ ...rect, height })] : [];
}

/** The figure: in the bar where it has room, else above it; never on the target's line. */
function value(text: string, bar: Rect, x: number, target: number): Text {
  const fits = bar.height >= VALUE_ROOM && textWidth(text, VALUE_SIZE) <= bar.width;
  const struck = (y: number) => target > y - VALUE_SIZE && target < y + 3;
  const inside = fits && [BASE - 9, target - 5].find((y) => !struck(y) && y - VALUE_SIZE > bar.y);
  const style = { anchor: "middle", bold: true, size: VALUE_SIZE } as const;
  if (inside) return label(text, x, inside, { ...style, fill: "surface" });
  return label(text, x, struck(bar.y - 5) ? target - 5 : bar.y - 5, style);
}

/** Why there is no bar, in the place of the bar. */
function absence(words: string, centre: number, room: number): readonly Text[] {
  const lines = shortened(wrapped(words, LABEL_SIZE, room));
  const first = BASE - 8 - (lines.length - 1) * LABEL_LINE;
  return labels(lines, centre, first, { anchor: "middle", fill: "quiet" });
}

function shortened(lines: string[]): string[] {
  if (lines.length <= MOST_LINES) return lines;
  const [last = "", ...before] = lines.slice(0, MOST_LINES).reverse();
  return [...before.reverse(), `${last.slice(0, -1)}…`];
}
