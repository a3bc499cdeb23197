import type { Knex } from "knex";
import { IN_FORCE } from "../cases/in-force-events";
import type { CharterVersion } from "../charter/charter";
import { complaintKinds } from "../compliance/complaint-family";
import type { Period } from "../compliance/period";
import { engineOf } from "../infrastructure/database/connection";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import type { RecordedComplaints } from "./compared-figures";

type Row = readonly [
  family: string,
  complaints: number,
  withdrawn: number,
  decided: number,
  hours: number | null,
];

export function recordedComplaintsRepository(db: Knex) {
  const kinds = packedRows(db, { type: "text", commitment: "text", family: "text" });
  const hours =
    engineOf(db) === "sqlite"
      ? "(julianday(m.stopped_at) - julianday(m.started_at)) * 24"
      : "extract(epoch from m.stopped_at::timestamptz - m.started_at::timestamptz) / 3600";

  return {
    /**
     * What the register knows of the complaints of a half-year: each case once, in the family of the
     * first complaint made in it, with the clock that this complaint started.
     */
    async of(
      platformId: number,
      { startsAt, endsAt }: Period,
      charter: CharterVersion,
    ): Promise<RecordedComplaints> {
      const asked = complaintKinds(charter);
      const rows = await selectPacked<Row>(
        db,
        ["family", "complaints", "withdrawn", "decided", "hours"],
        `select f.family, count(*) as complaints, count(m.withdrawn_at) as withdrawn,
           count(m.stopped_at) as decided, sum(${hours}) as hours
         from (
           select e.case_id, asked.commitment, asked.family,
             row_number() over (partition by e.case_id order by e.occurred_at, e.id) as place
           from cases as c
           join case_events as e on e.case_id = c.id
           join ${kinds} as asked on asked.type = e.type
           where c.platform_id = ? and e.occurred_at >= ? and e.occurred_at < ? and ${IN_FORCE}
         ) as f
         left join measurements as m on m.case_id = f.case_id
           and m.commitment = f.commitment and m.charter_version = ?
         where f.place = 1
         group by f.family`,
        [
          JSON.stringify(asked.map(({ type, commitment, family }) => [type, commitment, family])),
          platformId,
          startsAt.toISOString(),
          endsAt.toISOString(),
          charter.version,
        ],
      );
      return recordedOf(rows, [...new Set(asked.map(({ family }) => family))]);
    },
  };
}

function recordedOf(rows: readonly Row[], families: readonly string[]): RecordedComplaints {
  const sum = (value: (row: Row) => number) => rows.reduce((total, row) => total + value(row), 0);
  const decided = sum(([, , , closed]) => closed);
  const hours = sum(([, , , , all]) => all ?? 0);
  const counts = new Map(rows.map(([family, complaints]) => [family, complaints]));
  return {
    complaints: sum(([, complaints]) => complaints),
    families: Object.fromEntries(families.map((family) => [family, counts.get(family) ?? 0])),
    withdrawn: sum(([, , withdrawn]) => withdrawn),
    averageHours: decided === 0 ? undefined : Math.round((hours / decided) * 100) / 100,
  };
}
