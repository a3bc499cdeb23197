import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import {
  evidenceLine,
  leafHash,
  saltedCommitment,
  type EvidenceEntry,
  type OpenedEntry,
  type Opening,
} from "./evidence-entry";
import type { EvidenceEvent, Personal } from "./evidence-event";
import { fromRow, type Row } from "./evidence-rows";

const SALT_BYTES = 32;

export function evidenceRepository(db: Knex) {
  return {
    /**
     * Appends one line, inside the transaction of the change it is the evidence of.
     * Writers queue on the head's row lock, so sequence numbers follow the order of commits and
     * leave no gap. The line is read back before it counts: what is hashed is what is stored.
     */
    async append(event: EvidenceEvent, now: Date, personal: Personal = {}): Promise<OpenedEntry> {
      const seq = await takeSeq();
      const openings = Object.entries(personal).map(([field, value]) => ({
        seq,
        field,
        value,
        salt: randomBytes(SALT_BYTES).toString("hex"),
      }));
      const commitments = Object.fromEntries(
        openings.map(({ field, salt, value }) => [field, saltedCommitment(salt, value)]),
      );
      const body = evidenceLine(seq, event, commitments, now);
      const leaf = leafHash(body);
      await db<Row>("evidence_entries").insert({
        seq,
        body,
        leaf,
        recorded_at: now.toISOString(),
      });
      if (openings.length > 0) await db<Opening>("evidence_openings").insert(openings);
      const reference = "reference" in event ? event.reference : undefined;
      if (reference) await db("evidence_references").insert({ reference, seq });

      const stored = await db<Row>("evidence_entries").where({ seq }).first("body");
      if (!stored || leafHash(stored.body) !== leaf)
        throw new Error(`evidence ${String(seq)} was not stored as written`);
      return { seq, body, leaf, recordedAt: now, openings };
    },

    /** Deletes what commitments in the lines of a signature stand for; the lines stay as they are. */
    async eraseOpenings(reference: string, fields: readonly string[]): Promise<void> {
      const lines = db("evidence_references").where({ reference }).select("seq");
      await db<Opening>("evidence_openings")
        .whereIn("seq", lines)
        .whereIn("field", fields)
        .delete();
    },

    /** Deletes what the commitments of one line stand for. */
    async eraseOpeningsOf(seq: number): Promise<void> {
      await db<Opening>("evidence_openings").where({ seq }).delete();
    },

    async all(): Promise<readonly EvidenceEntry[]> {
      const rows = await db<Row>("evidence_entries").orderBy("seq");
      return rows.map(fromRow);
    },
  };

  async function takeSeq(): Promise<number> {
    const head = await db<{ id: number; size: number }>("evidence_head").forUpdate().first("size");
    if (!head) throw new Error("the evidence log has no head");
    await db("evidence_head").update({ size: head.size + 1 });
    return head.size;
  }
}

export type EvidenceRepository = ReturnType<typeof evidenceRepository>;
