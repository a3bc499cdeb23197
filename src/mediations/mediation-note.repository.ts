import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";
import { NOTES_KEPT_MS, type Note } from "./note";

interface Row {
  id: number;
  case_id: number;
  mediator_id: string;
  note: string;
  written_at: string;
}

export interface WrittenNote extends Note {
  readonly writtenAt: Date;
}

/** Whose notes, in which case: asked for by every read, and sealed with each note. */
export interface NoteBook {
  readonly caseId: number;
  /** Who writes and reads them. */
  readonly mediatorId: string;
}

export function mediationNoteRepository(db: Knex, seals: Sealing) {
  return {
    async add(book: NoteBook, note: Note, now: Date): Promise<void> {
      await db<Row>("mediation_notes").insert({
        case_id: book.caseId,
        mediator_id: book.mediatorId,
        note: seals.seal(JSON.stringify(note), about(book)),
        written_at: now.toISOString(),
      });
    },

    /** In the order in which they were written. */
    async all(book: NoteBook): Promise<readonly WrittenNote[]> {
      const rows = await db<Row>("mediation_notes")
        .where({ case_id: book.caseId, mediator_id: book.mediatorId })
        .orderBy("id");
      return rows.map((row) => ({
        ...(JSON.parse(seals.open(row.note, about(book))) as Note),
        writtenAt: new Date(row.written_at),
      }));
    },

    /** Those whose time is over. */
    async eraseOld(now: Date): Promise<void> {
      const before = new Date(now.getTime() - NOTES_KEPT_MS).toISOString();
      await db<Row>("mediation_notes").where("written_at", "<=", before).delete();
    },
  };
}

export type MediationNoteRepository = ReturnType<typeof mediationNoteRepository>;

/** A note that is moved to another case or to another hand opens no more. */
function about({ caseId, mediatorId }: NoteBook): string {
  return `mediation note of ${mediatorId} in case ${String(caseId)}`;
}
