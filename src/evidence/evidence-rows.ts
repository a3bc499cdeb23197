import type { EvidenceEntry } from "./evidence-entry";

export interface Row {
  seq: number;
  body: string;
  leaf: string;
  recorded_at: string;
}

export function fromRow(row: Row): EvidenceEntry {
  return {
    seq: row.seq,
    body: row.body,
    leaf: row.leaf,
    recordedAt: new Date(row.recorded_at),
  };
}
