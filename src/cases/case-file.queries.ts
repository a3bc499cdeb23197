import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import type { EventSource } from "./case-event";

/** All that is known of one case, for those who may look into it. */
export interface CaseFile {
  readonly platformId: number;
  readonly platform: string;
  readonly tradeName: string;
  /** The platform's own. */
  readonly reference: string;
  /** In the order they occurred. */
  readonly events: readonly FiledEvent[];
}

export interface FiledEvent {
  readonly type: EventType;
  readonly at: Date;
  readonly code: string | undefined;
  readonly source: EventSource;
  readonly recordedAt: Date;
  /** Who recorded it; undefined when it came in a file or from no account. */
  readonly by: string | undefined;
  /** What whoever recorded it adds: to the seller, or why an official decided so. */
  readonly words: string | undefined;
  /** Why it is recorded on a later day than it occurred. */
  readonly backdatingReason: string | undefined;
  /** The commitments that were late when it was recorded and are in time as it is dated. */
  readonly cures: readonly string[];
}

interface Row {
  platform_id: number;
  slug: string;
  trade_name: string;
  type: string;
  occurred_at: string;
  code: string;
  source: string;
  recorded_at: string;
  by: string | null;
  words: string | null;
  backdating_reason: string | null;
  cures: string | null;
}

const CURES = `(select string_agg(b.commitment, ' ') from backdated_clocks as b
  where b.event_id = e.id) as cures`;

export function caseFileQueries(db: Knex) {
  return {
    /** By the platform's slug and its own reference of the case. */
    async find(platform: string, reference: string): Promise<CaseFile | undefined> {
      const rows = await db("cases as c")
        .join("platforms as p", "p.id", "c.platform_id")
        .join("case_events as e", "e.case_id", "c.id")
        .leftJoin("case_acts as a", "a.event_id", "e.id")
        .leftJoin("accounts as w", "w.id", "a.account_id")
        .where({ "p.slug": platform, "c.reference": reference })
        .orderBy(["e.occurred_at", "e.id"])
        .select("c.platform_id", "p.slug", "p.trade_name", "a.words", "a.backdating_reason")
        .select(db.raw("coalesce(w.name, w.email) as by"), db.raw(CURES))
        .select<Row[]>("e.type", "e.occurred_at", "e.code", "e.source", "e.recorded_at");
      const [first] = rows;
      return first && { ...caseOf(first), reference, events: rows.map(fromRow) };
    },
  };
}

function caseOf(row: Row) {
  return { platformId: row.platform_id, platform: row.slug, tradeName: row.trade_name };
}

function fromRow(row: Row): FiledEvent {
  return {
    type: row.type as EventType,
    at: new Date(row.occurred_at),
    code: row.code === "" ? undefined : row.code,
    source: row.source as EventSource,
    recordedAt: new Date(row.recorded_at),
    by: row.by ?? undefined,
    words: row.words ?? undefined,
    backdatingReason: row.backdating_reason ?? undefined,
    cures: row.cures?.split(" ") ?? [],
  };
}
