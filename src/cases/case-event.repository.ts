import type { Knex } from "knex";
import type { EventSource } from "../clocks/counted-event";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import type { CaseKey, EventRow } from "./event-rows";

/** What all events of one import have in common. */
interface Origin {
  readonly importId: number;
  readonly source: EventSource;
  readonly recordedAt: string;
}

interface NewEvents {
  readonly cases: readonly CaseKey[];
  readonly events: readonly EventRow[];
}

export function caseEventRepository(db: Knex) {
  const caseRows = packedRows(db, { platform_id: "integer", reference: "text", place: "integer" });
  const eventRows = packedRows(db, {
    case_id: "bigint",
    type: "text",
    occurred_at: "text",
    code: "text",
    line: "integer",
  });

  return {
    /**
     * Records what is not known yet: an event is the same when case, kind and instant are.
     * Returns the lines whose event is known with another code than they give.
     */
    async add({ cases, events }: NewEvents, origin: Origin): Promise<number[]> {
      const ids = await caseIds(cases);
      const rows = events.map(([place, ...event]) => [ids[place], ...event]);
      await db.raw(
        `insert into case_events
           (case_id, type, occurred_at, code, line, source, recorded_at, import_id)
         select case_id, type, occurred_at, code, line, ?, ?, ? from ${eventRows} as found
         where true on conflict (case_id, occurred_at, type, revision) do nothing`,
        [origin.source, origin.recordedAt, origin.importId, JSON.stringify(rows)],
      );
      return otherwiseCoded(rows.filter(([, , , code]) => code !== ""));
    },
  };

  /** The ids of these cases, in their order; those not known yet are opened. */
  async function caseIds(cases: readonly CaseKey[]): Promise<number[]> {
    const packed = JSON.stringify(cases.map((key, place) => [...key, place]));
    await db.raw(
      `insert into cases (platform_id, reference)
       select platform_id, reference from ${caseRows} as found
       where true on conflict (platform_id, reference) do nothing`,
      [packed],
    );
    const ids = await selectPacked<[number]>(
      db,
      ["id"],
      `select cases.id from ${caseRows} as found
       join cases using (platform_id, reference) order by found.place`,
      [packed],
    );
    return ids.map(([id]) => id);
  }

  /** What was corrected since is no contradiction: either code was right once. */
  async function otherwiseCoded(rows: readonly unknown[]): Promise<number[]> {
    if (rows.length === 0) return [];
    const lines = await selectPacked<[number]>(
      db,
      ["line"],
      `select found.line from ${eventRows} as found where not exists
         (select 1 from case_events as known
          where (known.case_id, known.occurred_at, known.type, known.code) =
                (found.case_id, found.occurred_at, found.type, found.code))
       order by found.line`,
      [JSON.stringify(rows)],
    );
    return lines.map(([line]) => line);
  }
}

export type CaseEventRepository = ReturnType<typeof caseEventRepository>;
