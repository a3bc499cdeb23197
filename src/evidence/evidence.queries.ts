import type { Knex } from "knex";
import type { EvidenceEntry, EvidenceHead, OpenedEntry, Opening } from "./evidence-entry";
import { fromRow, type Row } from "./evidence-rows";

const LINES_A_BLOCK = 1000;

/** The log as it is read: whole, or the lines of one signature. */
export function evidenceQueries(db: Knex) {
  return {
    /** The lines that speak of a signature, in order, each with the openings that are kept of it. */
    async ofReference(reference: string): Promise<readonly OpenedEntry[]> {
      const rows = await db<Row>("evidence_entries as e")
        .join("evidence_references as r", "r.seq", "e.seq")
        .where("r.reference", reference)
        .orderBy("e.seq")
        .select<Row[]>("e.*");
      const openings = await db<Opening>("evidence_openings").whereIn(
        "seq",
        rows.map(({ seq }) => seq),
      );
      return rows.map((row) => ({
        ...fromRow(row),
        openings: openings.filter(({ seq }) => seq === row.seq),
      }));
    },

    /** How many lines the head counts, and the number of the last one there is, at one moment. */
    async head(): Promise<EvidenceHead> {
      const row = await db("evidence_head").first<{ size: number; last: number | null }>(
        db.raw("size, (select max(seq) from evidence_entries) as last"),
      );
      return { size: row.size, last: row.last ?? undefined };
    },

    /** The lines up to a size, in order, so many at a time. */
    async *inBlocks(size: number): AsyncGenerator<readonly EvidenceEntry[], void> {
      for (let after = -1; after < size;) {
        const rows = await db<Row>("evidence_entries")
          .where("seq", ">", after)
          .where("seq", "<", size)
          .orderBy("seq")
          .limit(LINES_A_BLOCK);
        if (rows.length === 0) return;
        yield rows.map(fromRow);
        after = rows.at(-1)?.seq ?? size;
      }
    },
  };
}

export type EvidenceQueries = ReturnType<typeof evidenceQueries>;
