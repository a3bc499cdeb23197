import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import { ON_A_PAGE } from "../infrastructure/http/pagination";

/** An act that was recorded after a due date and dated before it. */
export interface BackdatedAct {
  readonly platform: string;
  readonly tradeName: string;
  readonly reference: string;
  readonly type: EventType;
  readonly at: Date;
  readonly recordedAt: Date;
  /** Who recorded it: a name, or an address where none is known. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
  /** The commitments that were late when it was recorded. */
  readonly cures: readonly string[];
}

interface Row {
  slug: string;
  trade_name: string;
  reference: string;
  type: string;
  occurred_at: string;
  recorded_at: string;
  by: string | null;
  backdating_reason: string | null;
  cures: string;
}

export function backdatedActQueries(db: Knex) {
  return {
    async count(): Promise<number> {
      const [row] = await db("backdated_clocks").countDistinct<{ count: number }[]>({
        count: "event_id",
      });
      return row?.count ?? 0;
    },

    /** A page of them, the last recorded first. */
    async page(skip: number): Promise<BackdatedAct[]> {
      const rows = await db
        .from(
          db("backdated_clocks")
            .groupBy("event_id")
            .select("event_id", db.raw("string_agg(commitment, ' ') as cures"))
            .as("b"),
        )
        .join("case_events as e", "e.id", "b.event_id")
        .join("cases as c", "c.id", "e.case_id")
        .join("platforms as p", "p.id", "c.platform_id")
        .leftJoin("case_acts as a", "a.event_id", "e.id")
        .leftJoin("event_corrections as x", "x.by_event_id", "e.id")
        .leftJoin("event_imports as i", "i.id", "e.import_id")
        .leftJoin("accounts as w", "w.id", db.raw("coalesce(a.account_id, i.account_id)"))
        .orderBy("e.id", "desc")
        .limit(ON_A_PAGE)
        .offset(skip)
        .select("p.slug", "p.trade_name", "c.reference", "e.type", "e.occurred_at")
        .select("e.recorded_at", "b.cures")
        .select(db.raw("coalesce(a.backdating_reason, x.reason) as backdating_reason"))
        .select<Row[]>(db.raw("coalesce(w.name, w.email) as by"));
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Row): BackdatedAct {
  return {
    platform: row.slug,
    tradeName: row.trade_name,
    reference: row.reference,
    type: row.type as EventType,
    at: new Date(row.occurred_at),
    recordedAt: new Date(row.recorded_at),
    by: row.by ?? undefined,
    reason: row.backdating_reason ?? undefined,
    cures: row.cures.split(" "),
  };
}
