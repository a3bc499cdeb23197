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

/** What has to be written so that cases are stored as they are measured now. */
export interface MeasurementChanges {
  /** Rows and keys, packed; undefined: none. */
  readonly changed: string | undefined;
  readonly gone: string | undefined;
  /** How many measurements change, and in which cells. */
  readonly count: number;
  readonly cells: CellMap;
}

/** Each cell once, by a name of its own. */
export type CellMap = ReadonlyMap<string, MeasurementCell>;

const NAMES = Object.keys(COLUMNS);
const REPLACED = NAMES.slice(3).map((name) => `${name} = excluded.${name}`);

export function measurementRepository(db: Knex) {
  const ids = packedRows(db, { case_id: "bigint" });
  const cells = packedRows(db, {
    platform_id: "integer",
    charter_version: "integer",
    commitment: "text",
  });

  return {
    /** What is stored of these cases, beside what they come to now. */
    async changesOf(cases: readonly MeasuredCase[]): Promise<MeasurementChanges> {
      const before = await stored(cases.filter(({ isNew }) => !isNew));
      const { changed, gone } = changes(before, rowsOf(cases));
      return {
        changed: packedUnlessNone(changed),
        gone: packedUnlessNone(gone.map((row) => row.slice(0, 3))),
        count: changed.length + gone.length,
        cells: cellsOf(changed, gone),
      };
    },

    async write({ changed, gone }: MeasurementChanges): Promise<void> {
      if (changed !== undefined) await put(db, changed);
      if (gone !== undefined) await remove(db, gone);
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
}

export type MeasurementRepository = ReturnType<typeof measurementRepository>;

async function put(db: Knex, rows: string): Promise<void> {
  await db
    .raw(
      `insert into measurements (${NAMES.join(", ")})
       select ${NAMES.join(", ")} from ${packedRows(db, COLUMNS)} as found
       where true on conflict (case_id, charter_version, commitment)
       do update set ${REPLACED.join(", ")}`,
      [rows],
    )
    .options(REPEATED);
}

const KEYS = { case_id: "bigint", charter_version: "integer", commitment: "text" } as const;

async function remove(db: Knex, keys: string): Promise<void> {
  await db.raw(
    `delete from measurements where (case_id, charter_version, commitment)
     in (select case_id, charter_version, commitment from ${packedRows(db, KEYS)} as gone)`,
    [keys],
  );
}

function rowsOf(cases: readonly MeasuredCase[]): MeasurementRow[] {
  const rows: MeasurementRow[] = [];
  for (const { caseId, platformId, measurements } of cases) {
    for (const measurement of measurements) rows.push(toRow(caseId, platformId, measurement));
  }
  return rows;
}

function packedUnlessNone(rows: readonly unknown[]): string | undefined {
  return rows.length === 0 ? undefined : JSON.stringify(rows);
}

function cellsOf(...rows: readonly (readonly MeasurementRow[])[]): CellMap {
  const cells = new Map<string, MeasurementCell>();
  for (const some of rows) {
    for (const [, charterVersion, commitment, platformId] of some) {
      const name = `${platformId} ${charterVersion} ${commitment}`;
      if (!cells.has(name)) cells.set(name, [platformId, charterVersion, commitment]);
    }
  }
  return cells;
}
