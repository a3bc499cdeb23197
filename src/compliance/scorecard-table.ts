import type { ScorecardRow } from "./scorecard-rows";

/** Heading, and what stands in a row; numbers are aligned to the right. */
const COLUMNS: readonly [heading: string, cell: (row: ScorecardRow) => string | number | null][] = [
  ["platform", (row) => row.platform],
  ["commitment", (row) => row.commitment],
  ["n", (row) => row.n],
  ["on time", (row) => row.on_time],
  ["late", (row) => row.late_closed],
  ["open", (row) => row.late_open],
  ["pending", (row) => row.pending],
  ["excluded", (row) => row.excluded],
  ["share", (row) => (row.share_kept === null ? null : `${row.share_kept.toFixed(1)} %`)],
  ["median", (row) => row.median],
  ["p90", (row) => row.p90],
  ["longest", (row) => row.longest],
  ["unit", (row) => row.unit],
  ["verdict", (row) => row.verdict],
];

const LEFT = new Set(["platform", "commitment", "unit", "verdict"]);

/** Scorecards for a terminal: a line a commitment. */
export function scorecardTable(rows: readonly ScorecardRow[]): string {
  const headings = COLUMNS.map(([heading]) => heading);
  const lines = [
    headings,
    ...rows.map((row) => COLUMNS.map(([, cell]) => String(cell(row) ?? "–"))),
  ];
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const width = widths[column] ?? 0;
          return LEFT.has(headings[column] ?? "") ? text.padEnd(width) : text.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
