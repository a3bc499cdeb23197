import type { Knex } from "knex";
import type { EventType } from "../charter/indicator";
import { packedRows, selectPacked } from "../infrastructure/database/packed-rows";
import { groupedBy } from "../infrastructure/grouped-by";
import type { EventSource } from "./case-event";
import type { Correction, CorrectedCase, KnownEvent } from "./event-correction";
import type { OpenImport } from "./event-import.repository";
import type { CaseKey } from "./event-rows";

type KnownRow = [
  place: number,
  caseId: number,
  id: number,
  type: EventType,
  occurredAt: string,
  code: string,
  source: EventSource,
  replacedAt: string | null,
  replacedCode: string | null,
  reason: string | null,
];

const KNOWN = [
  ...["place", "case_id", "id", "type", "occurred_at", "code", "source"],
  ...["replaced_at", "replaced_code", "reason"],
];

export function eventCorrectionRepository(db: Knex) {
  const caseRows = packedRows(db, { platform_id: "integer", reference: "text", place: "integer" });
  const correctionRows = packedRows(db, {
    case_id: "bigint",
    type: "text",
    occurred_at: "text",
    code: "text",
    line: "integer",
    revision: "integer",
    replaced_id: "bigint",
    reason: "text",
  });

  return {
    /** The cases of these keys, in their order, with all that stood and stands in each. */
    async casesOf(keys: readonly CaseKey[], opened: OpenImport): Promise<CorrectedCase[]> {
      const rows = await selectPacked<KnownRow>(
        db,
        KNOWN,
        `select found.place, e.case_id, e.id, e.type, e.occurred_at, e.code, e.source,
           successor.occurred_at as replaced_at, successor.code as replaced_code, made.reason
         from ${caseRows} as found
         join cases using (platform_id, reference)
         join case_events as e on e.case_id = cases.id
         left join event_corrections as made on made.event_id = e.id
         left join case_events as successor on successor.id = made.by_event_id
         order by found.place, e.occurred_at, e.revision`,
        [JSON.stringify(keys.map((key, place) => [...key, place]))],
      );
      return casesIn(rows, keys, opened);
    },

    /** Both stay: the event replaced, and the one that counts from now on. The ids of these by those of the others. */
    async add(
      corrections: readonly Correction[],
      { importId, recordedAt }: { importId: number; recordedAt: string },
    ): Promise<ReadonlyMap<number, number>> {
      const packed = JSON.stringify(corrections.map(toRow));
      await db.raw(
        `insert into case_events
           (case_id, type, occurred_at, code, line, revision, source, recorded_at, import_id)
         select case_id, type, occurred_at, code, line, revision, 'declared', ?, ?
         from ${correctionRows} as found`,
        [recordedAt, importId, packed],
      );
      await db.raw(
        `insert into event_corrections (event_id, by_event_id, reason)
         select found.replaced_id, e.id, found.reason from ${correctionRows} as found
         join case_events as e using (case_id, type, occurred_at, revision)`,
        [packed],
      );
      const pairs = await selectPacked<[replacedId: number, id: number]>(
        db,
        ["event_id", "by_event_id"],
        `select made.event_id, made.by_event_id from ${correctionRows} as found
         join event_corrections as made on made.event_id = found.replaced_id`,
        [packed],
      );
      return new Map(pairs);
    },
  };
}

export type EventCorrectionRepository = ReturnType<typeof eventCorrectionRepository>;

/** Rows of one case follow one another, under the place of its key. */
function casesIn(
  rows: readonly KnownRow[],
  keys: readonly CaseKey[],
  opened: OpenImport,
): CorrectedCase[] {
  const ofCases = groupedBy(rows, ([place]) => place);
  return keys.map((_, place) => {
    const own = ofCases.get(place) ?? [];
    return { caseId: own[0]?.[1] ?? 0, events: own.map((row) => fromRow(row, opened)) };
  });
}

function toRow(correction: Correction) {
  const { caseId, type, occurredAt, code, line, revision, replacedId, reason } = correction;
  return [caseId, type, occurredAt, code, line, revision, replacedId, reason];
}

function fromRow(row: KnownRow, { lastEventId }: OpenImport): KnownEvent {
  const [, , id, type, occurredAt, code, source, replacedAt, replacedCode, reason] = row;
  const isReplaced = replacedAt !== null && replacedCode !== null && reason !== null;
  const replacement = isReplaced
    ? { occurredAt: replacedAt, code: replacedCode, reason }
    : undefined;
  return { id, type, occurredAt, code, source, isNew: id > lastEventId, replacement };
}
