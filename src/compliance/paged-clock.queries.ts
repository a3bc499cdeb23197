import type { Knex } from "knex";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import type { ClockRun } from "../clocks/clock-run";
import { selectPacked } from "../infrastructure/database/packed-rows";
import type { ResultCell } from "./result-cells";

/** In the order of the index, the case telling apart those of the same days. */
type Position = readonly [dueFrom: number, dueUntil: number, caseId: number];

type PagedRow = readonly [...Position, ...run: RunRow];

const COLUMNS = ["due_from", "due_until", "case_id", ...Object.keys(RUN_COLUMNS)];

/** Before every day that a database can name. */
const START: Position = [-(2 ** 31), 0, 0];

/** The clocks of a query arrive as one text, which may be only so long: these make some ten megabytes. */
const CLOCKS_A_QUERY = 50_000;

export function pagedClockQueries(db: Knex, clocksAQuery = CLOCKS_A_QUERY) {
  return {
    /** How many clocks a query may bring. */
    clocksAQuery,

    /** The clocks of one cell under one version, however many, so many at a time. */
    async *runsOf(cell: ResultCell, charterVersion: number): AsyncGenerator<ClockRun, void> {
      for (let after = START, more = true; more;) {
        const rows = await rowsAfter(after, cell, charterVersion);
        for (const [dueFrom, dueUntil, caseId, ...run] of rows) {
          after = [dueFrom, dueUntil, caseId];
          yield runFromRow(run);
        }
        more = rows.length === clocksAQuery;
      }
    },
  };

  function rowsAfter(
    after: Position,
    { outline: { platformId, period }, commitment: { commitment } }: ResultCell,
    charterVersion: number,
  ): Promise<PagedRow[]> {
    const scope = [platformId, charterVersion, commitment, period.endDay, period.firstDay];
    return selectPacked<PagedRow>(
      db,
      COLUMNS,
      `select ${COLUMNS.join(", ")} from measurements
       where platform_id = ? and charter_version = ? and commitment = ?
         and due_from < ? and due_until >= ?
         and (due_from, due_until, case_id) > (?, ?, ?)
       order by due_from, due_until, case_id limit ?`,
      [...scope, ...after, clocksAQuery],
    );
  }
}

export type PagedClockQueries = ReturnType<typeof pagedClockQueries>;
