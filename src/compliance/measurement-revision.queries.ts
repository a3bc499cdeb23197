import type { Knex } from "knex";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";

/** A number that rises with every change of the measurements of a commitment; 0 before the first. */
export type Revisions = (platformId: number, commitment: string) => number;

type Row = readonly [platformId: number, commitment: string, revision: number];

export function measurementRevisionQueries(db: Knex) {
  const platforms = packedRows(db, { id: "integer" });

  return {
    /** Of these platforms, over all versions of the charter. */
    async of(platformIds: readonly number[]): Promise<Revisions> {
      const rows = await selectPacked<Row>(
        db,
        ["platform_id", "commitment", "revision"],
        `select platform_id, commitment, sum(revision) as revision from measurement_revisions
         where platform_id in (select id from ${platforms} as asked)
         group by platform_id, commitment`,
        [JSON.stringify(platformIds.map((id) => [id]))],
      );
      const revisions = new Map(rows.map(([id, code, revision]) => [`${id} ${code}`, revision]));
      return (platformId, commitment) => revisions.get(`${platformId} ${commitment}`) ?? 0;
    },
  };
}

export type MeasurementRevisionQueries = ReturnType<typeof measurementRevisionQueries>;
