import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import type { EventSource } from "../clocks/counted-event";
import type { CaseClock } from "./case-clocks";
import type { NewCaseEvent } from "./case-recording";
import { IN_FORCE } from "./in-force-events";

/** An event that a person records, with what they add to it. */
interface CaseAct {
  readonly caseId: number;
  readonly event: NewCaseEvent;
  readonly source: EventSource;
  readonly recordedAt: Date;
  /** Undefined for somebody without an account. */
  readonly accountId: string | undefined;
}

/** Who recorded an event, and when. */
export interface Recorder {
  readonly type: EventType;
  readonly source: EventSource;
  readonly recordedAt: Date;
  /** Name, or address where none is known; undefined for whoever has no account. */
  readonly by: string | undefined;
}

interface EventRow {
  id: number;
  case_id: number;
  type: string;
  occurred_at: string;
  code: string;
  source: string;
  recorded_at: string;
}

interface RecorderRow {
  type: string;
  source: string;
  recorded_at: string;
  by: string | null;
}

/** At the same instant may stand what was corrected away since, or what another source told. */
const STOOD_THERE =
  "(select count(*) from case_events where case_id = ? and type = ? and occurred_at = ?)";

export function caseActRepository(db: Knex) {
  return {
    /** The id of a case, opened when it is not known yet. */
    async openCase(platformId: number, reference: string): Promise<number> {
      const key = { platform_id: platformId, reference };
      await db("cases").insert(key).onConflict(["platform_id", "reference"]).ignore();
      const row = await db("cases").where(key).first<{ id: number } | undefined>("id");
      if (!row) throw new Error("the case was not opened");
      return row.id;
    },

    /** Records an event that is not known yet; its id. */
    async record({ caseId, event, source, recordedAt, accountId }: CaseAct): Promise<number> {
      const key = { case_id: caseId, type: event.type, occurred_at: event.at.toISOString() };
      const row = {
        ...key,
        code: event.code ?? "",
        source,
        recorded_at: recordedAt.toISOString(),
        revision: db.raw(STOOD_THERE, Object.values(key)),
      };
      const [added] = await db<EventRow>("case_events").insert(row, "id");
      if (!added) throw new Error("the event was not stored");
      await addWords(db, added.id, { ...event, accountId });
      return added.id;
    },

    /** The clocks that an event, dated back, brings back into time. */
    async addBackdated(
      eventId: number,
      platformId: number,
      clocks: readonly Pick<CaseClock, "charterVersion" | "commitment">[],
    ): Promise<void> {
      if (clocks.length === 0) return;
      const rows = clocks.map(({ charterVersion, commitment }) => ({
        event_id: eventId,
        platform_id: platformId,
        charter_version: charterVersion,
        commitment: commitment.code,
      }));
      await db("backdated_clocks").insert(rows);
    },

    /** Of the event of one of these kinds that was recorded last in a case. */
    lastRecorder(
      platformId: number,
      reference: string,
      types: readonly EventType[],
    ): Promise<Recorder | undefined> {
      return lastRecorder(db, { platform_id: platformId, reference }, types);
    },
  };
}

export type CaseActRepository = ReturnType<typeof caseActRepository>;

async function lastRecorder(
  db: Knex,
  ofCase: { readonly platform_id: number; readonly reference: string },
  types: readonly EventType[],
): Promise<Recorder | undefined> {
  const row = await db("case_events as e")
    .join(db("cases").where(ofCase).as("c"), "c.id", "e.case_id")
    .leftJoin("case_acts as a", "a.event_id", "e.id")
    .leftJoin("event_imports as i", "i.id", "e.import_id")
    .leftJoin("accounts as w", "w.id", db.raw("coalesce(a.account_id, i.account_id)"))
    .whereIn("e.type", types)
    .whereRaw(IN_FORCE)
    .orderBy("e.id", "desc")
    .first<RecorderRow | undefined>(
      "e.type",
      "e.source",
      "e.recorded_at",
      db.raw("coalesce(w.name, w.email) as by"),
    );
  return row && fromRow(row);
}

/** Nothing is kept when they add nothing. */
async function addWords(
  db: Knex,
  eventId: number,
  { accountId, words, backdatingReason }: NewCaseEvent & Pick<CaseAct, "accountId">,
): Promise<void> {
  const row = {
    account_id: accountId ?? null,
    words: words ?? null,
    backdating_reason: backdatingReason ?? null,
  };
  if (Object.values(row).every((value) => value === null)) return;
  await db("case_acts").insert({ event_id: eventId, ...row });
}

function fromRow({ type, source, recorded_at: recordedAt, by }: RecorderRow): Recorder {
  return {
    type: type as EventType,
    source: source as EventSource,
    recordedAt: new Date(recordedAt),
    by: by ?? undefined,
  };
}
