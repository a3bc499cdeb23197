import type { Knex } from "knex";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import type { Indicator } from "../charter/indicator";
import type { MeasuredClock } from "./commitment-result";
import type { PagedClockQueries } from "./paged-clock.queries";
import type { ResultCell } from "./result-cells";

/** The indicator of a commitment in a version; undefined where it is not measured. */
export type IndicatorOf = (charterVersion: number, commitment: string) => Indicator | undefined;

type CellClocks = readonly [ResultCell, readonly MeasuredClock[]];

type ClockRow = readonly [place: number, charterVersion: number, ...run: RunRow];

/** A cell may hold thousands of clocks: so many cells are read at a time. */
const CELLS_A_QUERY = 48;

const RUN = Object.keys(RUN_COLUMNS);

export function measuredClockQueries(db: Knex, { clocksAQuery, runsOf }: PagedClockQueries) {
  const cellRows = packedRows(db, {
    place: "integer",
    platform_id: "integer",
    charter_version: "integer",
    commitment: "text",
    first_day: "integer",
    end_day: "integer",
  });

  return {
    /**
     * Each cell, in their order, with the clocks whose period may be the one of the cell: those measured
     * under any of the versions.
     */
    async *ofCells(
      cells: readonly ResultCell[],
      versions: readonly number[],
      indicatorOf: IndicatorOf,
    ): AsyncGenerator<CellClocks, void> {
      for (let first = 0; first < cells.length; first += CELLS_A_QUERY) {
        const asked = cells.slice(first, first + CELLS_A_QUERY);
        const rows = await rowsOf(asked, versions);
        if (rows.length <= clocksAQuery) yield* sharedOut(asked, rows, indicatorOf);
        else yield* oneByOne(asked, versions, indicatorOf);
      }
    },
  };

  /** Of all these cells together; one more than a query may bring shows that there are too many. */
  function rowsOf(cells: readonly ResultCell[], versions: readonly number[]): Promise<ClockRow[]> {
    return selectPacked<ClockRow>(
      db,
      ["place", "charter_version", ...RUN],
      `select cell.place, m.charter_version, ${RUN.map((name) => `m.${name}`).join(", ")}
       from ${cellRows} as cell
       join measurements as m on m.platform_id = cell.platform_id
         and m.charter_version = cell.charter_version and m.commitment = cell.commitment
         and m.due_from < cell.end_day and m.due_until >= cell.first_day
       limit ?`,
      [JSON.stringify(askedRows(cells, versions)), clocksAQuery + 1],
    );
  }

  async function* oneByOne(
    cells: readonly ResultCell[],
    versions: readonly number[],
    indicatorOf: IndicatorOf,
  ): AsyncGenerator<CellClocks, void> {
    for (const cell of cells) {
      const clocks: MeasuredClock[] = [];
      for (const charterVersion of versions) {
        const indicator = indicatorOf(charterVersion, cell.commitment.commitment);
        if (!indicator) continue;
        for await (const run of runsOf(cell, charterVersion)) {
          clocks.push({ charterVersion, indicator, run });
        }
      }
      yield [cell, clocks];
    }
  }
}

export type MeasuredClockQueries = ReturnType<typeof measuredClockQueries>;

function askedRows(
  cells: readonly ResultCell[],
  versions: readonly number[],
): (number | string)[][] {
  return cells.flatMap(({ outline: { platformId, period }, commitment: { commitment } }, place) =>
    versions.map((version) => [
      place,
      platformId,
      version,
      commitment,
      period.firstDay,
      period.endDay,
    ]),
  );
}

function sharedOut(
  cells: readonly ResultCell[],
  rows: readonly ClockRow[],
  indicatorOf: IndicatorOf,
): CellClocks[] {
  const withClocks = cells.map((cell) => [cell, [] as MeasuredClock[]] as const);
  for (const [place, charterVersion, ...run] of rows) {
    const found = withClocks[place];
    const indicator = found && indicatorOf(charterVersion, found[0].commitment.commitment);
    if (indicator) found[1].push({ charterVersion, indicator, run: runFromRow(run) });
  }
  return withClocks;
}
