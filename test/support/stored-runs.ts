import { RUN_COLUMNS, runFromRow, type RunRow } from "../../src/cases/measurement-row";
import type { ClockRun } from "../../src/clocks/clock-run";
import type { Context } from "../../src/context";
import { connect } from "../../src/infrastructure/database/connection";
import { selectPacked } from "../../src/infrastructure/database/packed-rows";

/** What every clock of a case did, as it is stored: pages and figures are made from that. */
export async function storedRuns(
  { config }: Pick<Context, "config">,
  platformId: number,
  reference: string,
): Promise<readonly ClockRun[]> {
  const db = connect(config.database);
  try {
    const rows = await selectPacked<RunRow>(
      db,
      Object.keys(RUN_COLUMNS),
      `select m.* from cases as c join measurements as m on m.case_id = c.id
       where c.platform_id = ? and c.reference = ?
       order by m.started_at, m.commitment, m.charter_version`,
      [platformId, reference],
    );
    return rows.map(runFromRow);
  } finally {
    await db.destroy();
  }
}
