import type { Knex } from "knex";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import { groupedBy } from "../infrastructure/grouped-by";
import type { MeasuredClock } from "./commitment-result";
import type { IndicatorOf } from "./measured-clock.queries";

/** Of a platform and a commitment. */
export type BackdatedClocks = (platformId: number, commitment: string) => readonly MeasuredClock[];

type Row = readonly [
  caseId: number,
  platformId: number,
  charterVersion: number,
  commitment: string,
  ...run: RunRow,
];

const COLUMNS = [
  "case_id",
  "platform_id",
  "charter_version",
  "commitment",
  ...Object.keys(RUN_COLUMNS),
];

export function backdatedClockQueries(db: Knex) {
  const platforms = packedRows(db, { id: "integer" });

  return {
    /** Clocks that were late until an act was dated back, as they are measured now: a few beside all others. */
    async ofPlatforms(ids: readonly number[], indicatorOf: IndicatorOf): Promise<BackdatedClocks> {
      const rows = await selectPacked<Row>(
        db,
        COLUMNS,
        `select distinct ${COLUMNS.map((name) => `m.${name}`).join(", ")}
         from ${platforms} as asked
         join backdated_clocks as b on b.platform_id = asked.id
         join case_events as e on e.id = b.event_id
         join measurements as m on m.case_id = e.case_id
           and m.charter_version = b.charter_version and m.commitment = b.commitment`,
        [JSON.stringify(ids.map((id) => [id]))],
      );
      const byCell = groupedBy(
        rows,
        ([, platformId, , commitment]) => `${platformId} ${commitment}`,
      );
      return (platformId, commitment) =>
        (byCell.get(`${platformId} ${commitment}`) ?? []).flatMap((row) =>
          clockOf(row, indicatorOf),
        );
    },
  };
}

export type BackdatedClockQueries = ReturnType<typeof backdatedClockQueries>;

function clockOf(
  [, , charterVersion, commitment, ...run]: Row,
  indicatorOf: IndicatorOf,
): MeasuredClock[] {
  const indicator = indicatorOf(charterVersion, commitment);
  return indicator ? [{ charterVersion, indicator, run: runFromRow(run) }] : [];
}
