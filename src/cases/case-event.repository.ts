import type { Knex } from "knex";
import type { EventSource } from "../clocks/counted-event";
import { engineOf, sortingRows } from "../infrastructure/database/connection";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import { REPEATED } from "../infrastructure/database/repeated-statements";
import type { EventRow } from "./event-rows";

/** What all events of one import have in common. */
interface Origin {
  readonly importId: number;
  readonly source: EventSource;
  readonly recordedAt: string;
}

interface Recorded {
  readonly added: number;
  /** The lines whose event is known with another code than they give. */
  readonly contradicted: readonly number[];
}

export function caseEventRepository(db: Knex) {
  const isPostgres = engineOf(db) === "postgres";
  const lives = isPostgres ? "on commit drop" : "";
  const eventRows = packedRows(db, {
    platform_id: "integer",
    reference: "text",
    type: "text",
    occurred_at: "text",
    code: "text",
    line: "integer",
  });

  return {
    /**
     * Makes room for the events of an import, in the order of its file. Sorted by case they are
     * recorded several times faster than one by one: the tables and their indexes then grow at their ends.
     */
    async beginCollecting(): Promise<void> {
      // What a refused import has collected is left where it is.
      await db.raw("drop table if exists collected_events");
      await db.raw(
        `create temporary table collected_events (platform_id integer, reference text,
           type text, occurred_at text, code text, line integer) ${lives}`,
      );
    },

    async collect(events: readonly EventRow[]): Promise<void> {
      await db
        .raw(`insert into collected_events select * from ${eventRows} as found`, [
          JSON.stringify(events),
        ])
        .options(REPEATED);
    },

    /**
     * Records what was collected and is not known yet: an event is the same when case, kind and instant
     * are.
     */
    async recordCollected(origin: Origin): Promise<Recorded> {
      await sortCollected(db, lives);
      await db.raw(
        `insert into cases (platform_id, reference)
         select platform_id, reference from sorted_events where true
         on conflict (platform_id, reference) do nothing`,
      );
      // The order of the table is the one wanted: what is read in it need not be sorted again.
      const order = isPostgres ? "cases.id, occurred_at, type, line" : "sorted_events.rowid";
      const inserted: { rowCount?: number } = await db.raw(
        `insert into case_events
           (case_id, type, occurred_at, code, line, source, recorded_at, import_id)
         select cases.id, type, occurred_at, code, line, ?, ?, ?
         from sorted_events join cases using (platform_id, reference)
         order by ${order}
         on conflict (case_id, occurred_at, type, revision) do nothing`,
        [origin.source, origin.recordedAt, origin.importId],
      );
      const added = inserted.rowCount ?? (await sqliteChanges(db));
      const contradicted = await otherwiseCoded(db);
      await db.raw("drop table sorted_events");
      return { added, contradicted };
    },
  };
}

export type CaseEventRepository = ReturnType<typeof caseEventRepository>;

/** Makes of what was collected the table `sorted_events`, in the order in which events are recorded. */
async function sortCollected(db: Knex, lives: string): Promise<void> {
  // What a refused import has sorted is left where it is.
  await db.raw("drop table if exists sorted_events");
  const [collected] = await db("collected_events").count<{ rows: number }[]>({ rows: "*" });
  const sort = () =>
    db.raw(
      `create temporary table sorted_events ${lives} as
         select * from collected_events order by platform_id, reference, occurred_at, type, line`,
    );
  await sortingRows(db, collected?.rows ?? 0, sort);
  await db.raw("drop table collected_events");
}

/** How many rows the last statement has inserted. */
async function sqliteChanges(db: Knex): Promise<number> {
  const [row] = await db.raw<{ count: number }[]>("select changes() as count");
  return row?.count ?? 0;
}

/** What was corrected since is no contradiction: either code was right once. */
async function otherwiseCoded(db: Knex): Promise<number[]> {
  const lines = await selectPacked<[number]>(
    db,
    ["line"],
    `select found.line from sorted_events as found
     join cases using (platform_id, reference)
     where found.code <> '' and not exists
       (select 1 from case_events as known
        where (known.case_id, known.occurred_at, known.type, known.code) =
              (cases.id, found.occurred_at, found.type, found.code))
     order by found.line`,
    [],
  );
  return lines.map(([line]) => line);
}
