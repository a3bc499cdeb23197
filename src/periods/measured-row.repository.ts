import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { COLUMNS } from "../cases/measurement-row";
import type { Period } from "../compliance/period";
import { selectPacked } from "../infrastructure/database/packed-rows";
import type { MeasuredRows } from "./period-publication";

type Position = readonly [
  charterVersion: number,
  commitment: string,
  dueFrom: number,
  dueUntil: number,
  caseId: number,
];

type Row = readonly [...Position, ...rest: unknown[]];

/** In the order of the index that a period is read by, the case telling apart those of the same days. */
const ORDER = ["charter_version", "commitment", "due_from", "due_until", "case_id"] as const;

const NAMES = [
  ...ORDER,
  ...Object.keys(COLUMNS).filter((name) => !ORDER.some((known) => known === name)),
];

/** Before every row. */
const START: Position = [-1, "", -(2 ** 31), 0, 0];

/** The rows of a query arrive as one text: these make some ten megabytes. */
const ROWS_A_QUERY = 50_000;

export function measuredRowRepository(db: Knex) {
  return {
    /**
     * The measurements that may count in a period, of these platforms in their order: how many, and a
     * digest over a line of JSON for each, in the order of version, commitment, due days and case.
     */
    async behind(period: Period, platformIds: readonly number[]): Promise<MeasuredRows> {
      const hash = createHash("sha256");
      let count = 0;
      for (const platformId of platformIds) {
        for (let after: Position = START, more = true; more;) {
          const rows = await rowsAfter(after, platformId, period);
          for (const row of rows) hash.update(`${JSON.stringify(row)}\n`, "utf8");
          count += rows.length;
          const [version, commitment, dueFrom, dueUntil, caseId] = rows.at(-1) ?? START;
          after = [version, commitment, dueFrom, dueUntil, caseId];
          more = rows.length === ROWS_A_QUERY;
        }
      }
      return { count, sha256: hash.digest("hex") };
    },
  };

  function rowsAfter(after: Position, platformId: number, period: Period): Promise<Row[]> {
    return selectPacked<Row>(
      db,
      NAMES,
      `select ${NAMES.join(", ")} from measurements
       where platform_id = ? and due_from < ? and due_until >= ?
         and (${ORDER.join(", ")}) > (?, ?, ?, ?, ?)
       order by ${ORDER.join(", ")} limit ?`,
      [platformId, period.endDay, period.firstDay, ...after, ROWS_A_QUERY],
    );
  }
}

export type MeasuredRowRepository = ReturnType<typeof measuredRowRepository>;
