import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import type { EventSource } from "../clocks/counted-event";
import { endOfDay, type LocalDay } from "../infrastructure/local-day";
import { engineOf, sortingRows } from "../infrastructure/database/connection";
import { selectPacked } from "../infrastructure/database/packed-rows";
import { REPEATED } from "../infrastructure/database/repeated-statements";
import type { CaseHistory, RecordedEvent } from "./case-event";
import type { OpenImport } from "./event-import.repository";
import { IN_FORCE } from "./in-force-events";

type HistoryRow = [
  caseId: number,
  platformId: number,
  type: EventType,
  occurredAt: string,
  code: string,
  source: EventSource | null,
  line: number | null,
];

const HISTORY = ["case_id", "platform_id", "type", "occurred_at", "code", "source", "line"];

/** Nearly all events are declared, and what is not written need not be read. */
const SOURCE = "nullif(e.source, 'declared') as source";

/** Cases read at a time: enough to make a query worth its while, few enough to hold. */
const CASES_A_BLOCK = 700;

export function caseHistoryRepository(db: Knex) {
  return {
    /**
     * Every case that an import added to, with all that is known of it, in blocks and in the order of
     * the cases. Inside the import's transaction.
     */
    async *touchedBy({ id, lastEventId }: OpenImport): AsyncGenerator<CaseHistory[], void> {
      const isPostgres = engineOf(db) === "postgres";
      const counted = isPostgres ? "integer generated always as identity" : "integer";
      const lives = isPostgres ? "on commit drop" : "";
      await db.raw(
        `create temporary table touched_cases
           (place ${counted} primary key, case_id bigint not null) ${lives}`,
      );
      const touch = () =>
        db.raw(
          `insert into touched_cases (case_id)
           select case_id from case_events where id > ? and import_id = ?
           group by case_id order by case_id`,
          [lastEventId, id],
        );
      const [last] = await db("case_events").max<{ id: number | null }[]>({ id: "id" });
      await sortingRows(db, (last?.id ?? 0) - lastEventId, touch);
      for (let first = 1, more = true; more; first += CASES_A_BLOCK) {
        const histories = historiesOf(await rowsFrom(first, id));
        more = histories.length === CASES_A_BLOCK;
        if (histories.length > 0) yield histories;
      }
      await db.raw("drop table touched_cases");
    },

    /** What is known of one case; undefined when nothing is. */
    async find(platformId: number, reference: string): Promise<CaseHistory | undefined> {
      const rows = await rowsOfCase(db, platformId, reference);
      return historiesOf(rows)[0];
    },

    /**
     * Every case with a clock that runs over one of these days, or over a day between them, in blocks
     * and in the order of the cases.
     */
    async *runningOver(days: readonly LocalDay[]): AsyncGenerator<CaseHistory[], void> {
      const bounds = [Math.min(...days), endOfDay(Math.max(...days)).toISOString()] as const;
      yield* blocksOf((after) => rowsAfter(db, after, RUNNING_OVER, bounds));
    },

    /** Every case there is, in blocks and in the order of the cases. */
    all(): AsyncGenerator<CaseHistory[], void> {
      return blocksOf((after) => rowsAfter(db, after));
    },
  };

  function rowsFrom(first: number, importId: number): Promise<HistoryRow[]> {
    return selectPacked<HistoryRow>(
      db,
      HISTORY,
      `select e.case_id, c.platform_id, e.type, e.occurred_at, e.code, ${SOURCE},
         case when e.import_id = ? then e.line end as line
       from touched_cases as t
       join cases as c on c.id = t.case_id
       join case_events as e on e.case_id = t.case_id
       where t.place between ? and ? and ${IN_FORCE}
       order by t.place, e.occurred_at`,
      [importId, first, first + CASES_A_BLOCK - 1],
      REPEATED,
    );
  }
}

export type CaseHistoryRepository = ReturnType<typeof caseHistoryRepository>;

async function* blocksOf(
  rowsAfterCase: (caseId: number) => Promise<HistoryRow[]>,
): AsyncGenerator<CaseHistory[], void> {
  for (let after = 0, more = true; more;) {
    const histories = historiesOf(await rowsAfterCase(after));
    more = histories.length === CASES_A_BLOCK;
    after = histories.at(-1)?.caseId ?? after;
    if (histories.length > 0) yield histories;
  }
}

/** Condition on `cases`, bound to a day and an instant. */
const RUNNING_OVER = `exists (select 1 from measurements as m
  where m.case_id = cases.id and m.due_until >= ? and m.started_at < ?)`;

function rowsAfter(
  db: Knex,
  caseId: number,
  condition = "true",
  bindings: readonly (string | number)[] = [],
): Promise<HistoryRow[]> {
  return selectPacked<HistoryRow>(
    db,
    HISTORY,
    `select e.case_id, c.platform_id, e.type, e.occurred_at, e.code, ${SOURCE}, null as line
     from (select id, platform_id from cases where id > ? and ${condition}
       order by id limit ?) as c
     join case_events as e on e.case_id = c.id
     where ${IN_FORCE}
     order by e.case_id, e.occurred_at`,
    [caseId, ...bindings, CASES_A_BLOCK],
    REPEATED,
  );
}

function rowsOfCase(db: Knex, platformId: number, reference: string): Promise<HistoryRow[]> {
  return selectPacked<HistoryRow>(
    db,
    HISTORY,
    `select e.case_id, c.platform_id, e.type, e.occurred_at, e.code, ${SOURCE}, null as line
     from cases as c join case_events as e on e.case_id = c.id
     where c.platform_id = ? and c.reference = ? and ${IN_FORCE} order by e.occurred_at`,
    [platformId, reference],
  );
}

/** Rows of one case follow one another. */
function historiesOf(rows: readonly HistoryRow[]): CaseHistory[] {
  const found: (CaseHistory & { events: RecordedEvent[] })[] = [];
  for (const [caseId, platformId, type, occurredAt, code, source, line] of rows) {
    let last = found.at(-1);
    if (last?.caseId !== caseId) found.push((last = { caseId, platformId, events: [] }));
    const at = new Date(occurredAt);
    last.events.push({ type, at, code, source: source ?? "declared", line: line ?? undefined });
  }
  return found;
}
