import { label, LABEL_LINE } from "./label";
import type { Line, Scene, Shape } from "./scene";
import { BASE, heightOf, periodColumn, type SharePeriod } from "./share-column";

export interface SharesByPeriod {
  readonly title: string;
  readonly description: string;
  /** Percent, and the name of the line: "objectif 90 %". */
  readonly target: { readonly share: number; readonly label: string };
  /** Oldest first. The latest five are drawn, so that their words keep their size on a phone. */
  readonly periods: readonly SharePeriod[];
}

const WIDTH = 352;
const MOST_PERIODS = 5;

/** One bar a period, the target as a dashed line with its name, a word for whatever is not kept. */
export function shareByPeriod(shares: SharesByPeriod): Scene {
  const periods = shares.periods.slice(-MOST_PERIODS);
  const width = WIDTH / Math.max(periods.length, 1);
  const target = heightOf(shares.target.share);
  const columns = periods.map((period, index) =>
    periodColumn(period, { left: width * index, width, target }),
  );
  const lines = Math.max(1, ...columns.map((column) => column.lines));

  return {
    width: WIDTH,
    height: BASE + lines * LABEL_LINE + 6,
    title: shares.title,
    description: shares.description,
    shapes: [
      ...targetName(shares.target.label),
      ...columns.flatMap((column) => column.shapes),
      { ...across(BASE, 0, WIDTH), strokeWidth: 1, dashed: false },
      ...targetLine(
        target,
        width,
        columns.map(({ coversTarget }) => coversTarget),
      ),
    ],
  };
}

/** The name stands after a sample of the line, above all bars, where no bar can run into it. */
function targetName(name: string): Shape[] {
  return [across(9, 0, 23), label(name, 29, 13, { anchor: "start" })];
}

/** One line over neighbouring columns, so that its dashes run on; none where words stand. */
function targetLine(y: number, width: number, covered: readonly boolean[]): Line[] {
  const lines: Line[] = [];
  for (const [index, isCovered] of covered.entries()) {
    if (isCovered) continue;
    const runsOn = index > 0 && covered[index - 1] === false ? lines.pop() : undefined;
    lines.push(across(y, runsOn?.x1 ?? width * index, width * (index + 1)));
  }
  return lines;
}

function across(y: number, x1: number, x2: number): Line {
  return { kind: "line", x1, y1: y, x2, y2: y, stroke: "ink", strokeWidth: 1.5, dashed: true };
}
