import type { Knex } from "knex";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import type { Indicator } from "../charter/indicator";
import type { ClockRun } from "../clocks/clock-run";
import type { MeasuredClock } from "./commitment-result";
import type { Cell } from "./result-cells";

/** The indicator of a commitment in a version; undefined where it is not measured. */
export type IndicatorOf = (charterVersion: number, commitment: string) => Indicator | undefined;

type ClockRow = readonly [place: number, charterVersion: number, ...run: RunRow];

/** In the order of the index, the case telling apart those of the same days. */
type Position = readonly [dueFrom: number, dueUntil: number, caseId: number];

type PagedRow = readonly [...Position, ...run: RunRow];

/** A cell may hold thousands of clocks: so many cells are read at a time. */
const CELLS_A_QUERY = 48;

/** The clocks of a query arrive as one text, which may be only so long: these make some ten megabytes. */
const CLOCKS_A_QUERY = 50_000;

const RUN = Object.keys(RUN_COLUMNS);

/** Before every day that a database can name. */
const START: Position = [-(2 ** 31), 0, 0];

export function measuredClockQueries(db: Knex, { clocksAQuery = CLOCKS_A_QUERY } = {}) {
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
      cells: readonly Cell[],
      versions: readonly number[],
      indicatorOf: IndicatorOf,
    ): AsyncGenerator<readonly [Cell, readonly MeasuredClock[]], void> {
      for (let first = 0; first < cells.length; first += CELLS_A_QUERY) {
        const asked = cells.slice(first, first + CELLS_A_QUERY);
        const rows = await firstRowsOf(asked, versions);
        if (rows.length <= clocksAQuery) {
          yield* sharedOut(asked, rows, indicatorOf);
          continue;
        }
        for (const cell of asked) yield [cell, await clocksOf(cell, versions, indicatorOf)];
      }
    },
  };

  /** Of all these cells together; one more than a query may bring shows that there are too many. */
  function firstRowsOf(cells: readonly Cell[], versions: readonly number[]): Promise<ClockRow[]> {
    const asked = cells.flatMap(({ outline: { platformId, period }, commitment }, place) =>
      versions.map((version) => [
        place,
        platformId,
        version,
        commitment.commitment,
        period.firstDay,
        period.endDay,
      ]),
    );
    return selectPacked<ClockRow>(
      db,
      ["place", "charter_version", ...RUN],
      `select cell.place, m.charter_version, ${RUN.map((name) => `m.${name}`).join(", ")}
       from ${cellRows} as cell
       join measurements as m on m.platform_id = cell.platform_id
         and m.charter_version = cell.charter_version and m.commitment = cell.commitment
         and m.due_from < cell.end_day and m.due_until >= cell.first_day
       limit ?`,
      [JSON.stringify(asked), clocksAQuery + 1],
    );
  }

  async function clocksOf(
    cell: Cell,
    versions: readonly number[],
    indicatorOf: IndicatorOf,
  ): Promise<MeasuredClock[]> {
    const clocks: MeasuredClock[] = [];
    for (const charterVersion of versions) {
      const indicator = indicatorOf(charterVersion, cell.commitment.commitment);
      if (!indicator) continue;
      for await (const run of runsOf(cell, charterVersion)) {
        clocks.push({ charterVersion, indicator, run });
      }
    }
    return clocks;
  }

  async function* runsOf(cell: Cell, charterVersion: number): AsyncGenerator<ClockRun, void> {
    for (let after = START, more = true; more;) {
      const rows = await rowsAfter(after, cell, charterVersion);
      for (const [dueFrom, dueUntil, caseId, ...run] of rows) {
        after = [dueFrom, dueUntil, caseId];
        yield runFromRow(run);
      }
      more = rows.length === clocksAQuery;
    }
  }

  function rowsAfter(
    after: Position,
    { outline: { platformId, period }, commitment: { commitment } }: Cell,
    charterVersion: number,
  ): Promise<PagedRow[]> {
    const columns = ["due_from", "due_until", "case_id", ...RUN];
    return selectPacked<PagedRow>(
      db,
      columns,
      `select ${columns.join(", ")} from measurements
       where platform_id = ? and charter_version = ? and commitment = ?
         and due_from < ? and due_until >= ?
         and (due_from, due_until, case_id) > (?, ?, ?)
       order by due_from, due_until, case_id limit ?`,
      [
        ...[platformId, charterVersion, commitment, period.endDay, period.firstDay],
        ...after,
        clocksAQuery,
      ],
    );
  }
}

export type MeasuredClockQueries = ReturnType<typeof measuredClockQueries>;

function sharedOut(
  cells: readonly Cell[],
  rows: readonly ClockRow[],
  indicatorOf: IndicatorOf,
): (readonly [Cell, readonly MeasuredClock[]])[] {
  const withClocks = cells.map((cell) => [cell, [] as MeasuredClock[]] as const);
  for (const [place, charterVersion, ...run] of rows) {
    const found = withClocks[place];
    const indicator = found && indicatorOf(charterVersion, found[0].commitment.commitment);
    if (indicator) found[1].push({ charterVersion, indicator, run: runFromRow(run) });
  }
  return withClocks;
}
