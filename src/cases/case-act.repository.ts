import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import type { CaseClock } from "./case-clocks";
import type { EventSource } from "./case-event";
import type { NewCaseEvent } from "./case-recording";

type CaseAct = Pick<NewCaseEvent, "words" | "backdatingReason"> & {
  readonly accountId: string | undefined;
};

/** Who recorded an event, and when. */
export interface Recorder {
  readonly type: EventType;
  readonly source: EventSource;
  readonly recordedAt: Date;
  /** Name, or address where none is known; undefined when it came in a file or from no account. */
  readonly by: string | undefined;
}

interface RecorderRow {
  type: string;
  source: string;
  recorded_at: string;
  by: string | null;
}

export function caseActRepository(db: Knex) {
  return {
    /** What a person adds to an event; nothing is kept when they add nothing. */
    async add(eventId: number, { accountId, words, backdatingReason }: CaseAct): Promise<void> {
      const row = {
        account_id: accountId ?? null,
        words: words ?? null,
        backdating_reason: backdatingReason ?? null,
      };
      if (Object.values(row).every((value) => value === null)) return;
      await db("case_acts").insert({ event_id: eventId, ...row });
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
    async lastRecorder(
      platformId: number,
      reference: string,
      types: readonly EventType[],
    ): Promise<Recorder | undefined> {
      const row = await db("case_events as e")
        .join("cases as c", "c.id", "e.case_id")
        .leftJoin("case_acts as a", "a.event_id", "e.id")
        .leftJoin("accounts as w", "w.id", "a.account_id")
        .where({ "c.platform_id": platformId, "c.reference": reference })
        .whereIn("e.type", types)
        .orderBy("e.id", "desc")
        .first<RecorderRow | undefined>(
          "e.type",
          "e.source",
          "e.recorded_at",
          db.raw("coalesce(w.name, w.email) as by"),
        );
      return row && fromRow(row);
    },
  };
}

export type CaseActRepository = ReturnType<typeof caseActRepository>;

function fromRow({ type, source, recorded_at: recordedAt, by }: RecorderRow): Recorder {
  return {
    type: type as EventType,
    source: source as EventSource,
    recordedAt: new Date(recordedAt),
    by: by ?? undefined,
  };
}
