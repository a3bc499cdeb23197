import type { Knex } from "knex";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import type { LocalDay } from "../infrastructure/local-day";
import type { MovedDueDate } from "./moved-due-dates";

/** When a clock that nothing has stopped falls due, pauses to come apart. */
export interface OpenDueDate {
  readonly caseId: number;
  readonly charterVersion: number;
  readonly commitment: string;
  readonly due: LocalDay;
}

type DueRow = readonly [caseId: number, charterVersion: number, commitment: string, due: LocalDay];

export function calendarVersionRepository(db: Knex) {
  const cases = packedRows(db, { case_id: "bigint" });
  const moved = packedRows(db, {
    case_id: "bigint",
    charter_version: "integer",
    commitment: "text",
    due_before: "integer",
    due_after: "integer",
  });

  return {
    /** By which measurements are made. */
    async inUse(): Promise<string | undefined> {
      const row = await db("calendar_versions")
        .orderBy("in_use_since", "desc")
        .first<{ version: string } | undefined>("version");
      return row?.version;
    },

    async begin(version: string, now: Date): Promise<void> {
      await db("calendar_versions").insert({ version, in_use_since: now.toISOString() });
    },

    /** Of these cases, as they were measured last. */
    async openDueDates(caseIds: readonly number[]): Promise<OpenDueDate[]> {
      const rows = await selectPacked<DueRow>(
        db,
        ["case_id", "charter_version", "commitment", "due_from"],
        `select m.case_id, m.charter_version, m.commitment, m.due_from
         from ${cases} as asked join measurements as m on m.case_id = asked.case_id
         where m.stopped_at is null and m.started_at is not null
           and m.excluded_at is null and m.withdrawn_at is null`,
        [JSON.stringify(caseIds.map((id) => [id]))],
      );
      return rows.map(([caseId, charterVersion, commitment, due]) => {
        return { caseId, charterVersion, commitment, due };
      });
    },

    /** Keeps which due dates a version moved, and from when to when. */
    async addMoved(version: string, dueDates: readonly MovedDueDate[]): Promise<void> {
      if (dueDates.length === 0) return;
      const rows = dueDates.map(({ caseId, charterVersion, commitment, before, after }) => {
        return [caseId, charterVersion, commitment, before, after];
      });
      await db.raw(
        `insert into moved_due_dates
           (calendar_version, case_id, charter_version, commitment, due_before, due_after)
         select ?, case_id, charter_version, commitment, due_before, due_after
         from ${moved} as found`,
        [version, JSON.stringify(rows)],
      );
    },
  };
}

export type CalendarVersionRepository = ReturnType<typeof calendarVersionRepository>;
