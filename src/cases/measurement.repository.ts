import type { Knex } from "knex";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import { REPEATED } from "../infrastructure/database/repeated-statements";
import { changes, COLUMNS, toRow, type MeasurementRow } from "./measurement-row";
import type { Measurement } from "./measurement";

/** All measurements of one case, as they now are. */
export interface MeasuredCase {
  readonly caseId: number;
  readonly platformId: number;
  /** It was never measured before. */
  readonly isNew: boolean;
  readonly measurements: readonly Measurement[];
}

/** The figures a measurement takes part in. */
export type MeasurementCell = readonly [
  platformId: number,
  charterVersion: number,
  commitment: string,
];

const NAMES = Object.keys(COLUMNS);
const REPLACED = NAMES.slice(3).map((name) => `${name} = excluded.${name}`);

export function measurementRepository(db: Knex) {
  const packed = packedRows(db, COLUMNS);
  const keys = packedRows(db, {
    case_id: "bigint",
    charter_version: "integer",
    commitment: "text",
  });
  const ids = packedRows(db, { case_id: "bigint" });
  const cells = packedRows(db, {
    platform_id: "integer",
    charter_version: "integer",
    commitment: "text",
  });

  return {
    /** Replaces the measurements of these cases; the cells of each measurement that changed, with repeats. */
    async replace(cases: readonly MeasuredCase[]): Promise<MeasurementCell[]> {
      const before = await stored(cases.filter(({ isNew }) => !isNew));
      const { changed, gone } = changes(before, rowsOf(cases));
      if (changed.length > 0) await write(changed);
      if (gone.length > 0) await remove(gone);
      return [...changed, ...gone].map(cellOf);
    },

    /** Marks the results of these cells as out of date. Each cell is named once. */
    async raiseRevisions(touched: readonly MeasurementCell[]): Promise<void> {
      await db.raw(
        `insert into measurement_revisions (platform_id, charter_version, commitment, revision)
         select platform_id, charter_version, commitment, 1 from ${cells} as touched
         where true on conflict (platform_id, charter_version, commitment)
         do update set revision = measurement_revisions.revision + 1`,
        [JSON.stringify(touched)],
      );
    },
  };

  function stored(cases: readonly MeasuredCase[]): Promise<MeasurementRow[]> {
    if (cases.length === 0) return Promise.resolve([]);
    return selectPacked<MeasurementRow>(
      db,
      NAMES,
      `select measurements.* from ${ids} as asked join measurements using (case_id)`,
      [JSON.stringify(cases.map(({ caseId }) => [caseId]))],
      REPEATED,
    );
  }

  async function write(rows: readonly MeasurementRow[]): Promise<void> {
    await db
      .raw(
        `insert into measurements (${NAMES.join(", ")})
         select ${NAMES.join(", ")} from ${packed} as found
         where true on conflict (case_id, charter_version, commitment)
         do update set ${REPLACED.join(", ")}`,
        [JSON.stringify(rows)],
      )
      .options(REPEATED);
  }

  async function remove(rows: readonly MeasurementRow[]): Promise<void> {
    await db.raw(
      `delete from measurements where (case_id, charter_version, commitment)
       in (select case_id, charter_version, commitment from ${keys} as gone)`,
      [JSON.stringify(rows.map((row) => row.slice(0, 3)))],
    );
  }
}

export type MeasurementRepository = ReturnType<typeof measurementRepository>;

function rowsOf(cases: readonly MeasuredCase[]): MeasurementRow[] {
  const rows: MeasurementRow[] = [];
  for (const { caseId, platformId, measurements } of cases) {
    for (const measurement of measurements) rows.push(toRow(caseId, platformId, measurement));
  }
  return rows;
}

function cellOf([, charterVersion, commitment, platformId]: MeasurementRow): MeasurementCell {
  return [platformId, charterVersion, commitment];
}
