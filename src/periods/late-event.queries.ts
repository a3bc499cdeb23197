import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import type { EventSource } from "../clocks/counted-event";

/** An event that was recorded after a half-year was closed, and is dated before its cut-off. */
export interface LateEvent {
  readonly reference: string;
  readonly type: EventType;
  readonly at: Date;
  readonly code: string | undefined;
  readonly recordedAt: Date;
  readonly source: EventSource;
}

interface Row {
  reference: string;
  type: string;
  occurred_at: string;
  code: string;
  recorded_at: string;
  source: string;
}

/** More than these tell nobody which of them moved a figure. */
const MOST = 100;

export function lateEventQueries(db: Knex) {
  return {
    /** Of a platform, up to the publication, the last recorded first; a hundred at most. */
    async ofPlatform(period: string, platformId: number): Promise<LateEvent[]> {
      const rows = await db("period_closings as p")
        .join("case_events as e", "e.id", ">", "p.last_event_id")
        .join("cases as c", "c.id", "e.case_id")
        .leftJoin("period_publications as d", "d.period", "p.period")
        .where({ "p.period": period, "c.platform_id": platformId })
        .whereRaw("e.occurred_at <= p.cut_off")
        .whereRaw("(d.published_at is null or e.recorded_at <= d.published_at)")
        .orderBy("e.id", "desc")
        .limit(MOST)
        .select("c.reference", "e.type", "e.occurred_at", "e.code")
        .select<Row[]>("e.recorded_at", "e.source");
      return rows.map((row) => ({
        reference: row.reference,
        type: row.type as EventType,
        at: new Date(row.occurred_at),
        code: row.code === "" ? undefined : row.code,
        recordedAt: new Date(row.recorded_at),
        source: row.source as EventSource,
      }));
    },
  };
}
