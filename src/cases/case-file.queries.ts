import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import type { EventSource } from "../clocks/counted-event";

/** All that is known of one case, for those who may look into it. */
export interface CaseFile {
  readonly platformId: number;
  readonly platform: string;
  readonly tradeName: string;
  /** The platform's own. */
  readonly reference: string;
  /** Those in force, in the order they occurred. */
  readonly events: readonly FiledEvent[];
  /** With those that were corrected since. */
  readonly history: readonly FiledEvent[];
}

export interface FiledEvent {
  readonly type: EventType;
  readonly at: Date;
  readonly code: string | undefined;
  readonly source: EventSource;
  readonly recordedAt: Date;
  /** Who recorded it, or handed in the file it came in; undefined for whoever has no account. */
  readonly by: string | undefined;
  /** What whoever recorded it adds: to the seller, or why an official decided so. */
  readonly words: string | undefined;
  /** Why it is recorded on a later day than it occurred. */
  readonly backdatingReason: string | undefined;
  /** The commitments that were late when it was recorded and are in time as it is dated. */
  readonly cures: readonly string[];
  /** What it replaces, and why; undefined for nearly all. */
  readonly corrects: CorrectedEvent | undefined;
  /** It was corrected: it is told, and counts no more. */
  readonly isReplaced: boolean;
}

interface CorrectedEvent {
  readonly at: Date;
  readonly code: string | undefined;
  readonly reason: string;
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
  replaced_by: number | null;
  former_at: string | null;
  former_code: string | null;
  correction_reason: string | null;
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
        .leftJoin("event_imports as i", "i.id", "e.import_id")
        .leftJoin("accounts as w", "w.id", db.raw("coalesce(a.account_id, i.account_id)"))
        .leftJoin("event_corrections as x", "x.event_id", "e.id")
        .leftJoin("event_corrections as y", "y.by_event_id", "e.id")
        .leftJoin("case_events as f", "f.id", "y.event_id")
        .where({ "p.slug": platform, "c.reference": reference })
        .orderBy(["e.occurred_at", "e.id"])
        .select("c.platform_id", "p.slug", "p.trade_name", "a.words", "a.backdating_reason")
        .select(db.raw("coalesce(w.name, w.email) as by"), db.raw(CURES))
        .select("x.by_event_id as replaced_by", "y.reason as correction_reason")
        .select("f.occurred_at as former_at", "f.code as former_code")
        .select<Row[]>("e.type", "e.occurred_at", "e.code", "e.source", "e.recorded_at");
      const [first] = rows;
      if (!first) return undefined;
      const history = rows.map(fromRow);
      const events = history.filter(({ isReplaced }) => !isReplaced);
      return { ...caseOf(first), reference, events, history };
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
    corrects: correctedEvent(row),
    isReplaced: row.replaced_by !== null,
  };
}

function correctedEvent(row: Row): CorrectedEvent | undefined {
  const { former_at: at, former_code: code, correction_reason: reason } = row;
  if (at === null || reason === null) return undefined;
  return { at: new Date(at), code: code === null || code === "" ? undefined : code, reason };
}
