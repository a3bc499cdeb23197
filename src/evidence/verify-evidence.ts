import { leafHash, type EvidenceEntry, type EvidenceHead } from "./evidence-entry";

/** What is wrong with the log, and at which line. */
export interface EvidenceFault {
  readonly seq: number;
  readonly fault: "missing" | "hash" | "number" | "surplus";
}

export interface EvidenceCheck {
  /** Lines that were read. */
  readonly lines: number;
  /** Those found first; none in a log that is whole. */
  readonly faults: readonly EvidenceFault[];
}

/** More would say no more. */
const FAULTS_TOLD = 20;

/**
 * Reads the whole log once more: numbers without a gap, each line the one its hash was taken of and
 * naming its own number, as many lines as the head counts. It finds accidents and clumsy hands;
 * whoever rewrites lines and hashes alike is found out by the checkpoints that others hold only.
 */
export async function verifyEvidence(
  blocks: AsyncIterable<readonly EvidenceEntry[]>,
  { size, last = -1 }: EvidenceHead,
): Promise<EvidenceCheck> {
  const faults: EvidenceFault[] = [];
  let lines = 0;
  let next = 0;
  for await (const block of blocks) {
    for (const entry of block) {
      faults.push(...faultsOf(entry, next));
      next = entry.seq + 1;
      lines += 1;
    }
  }
  if (last >= size) faults.push({ seq: last, fault: "surplus" });
  if (next < size) faults.push({ seq: next, fault: "missing" });
  return { lines, faults: faults.slice(0, FAULTS_TOLD) };
}

function faultsOf({ seq, body, leaf }: EvidenceEntry, expected: number): EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  if (seq !== expected) faults.push({ seq: expected, fault: "missing" });
  if (leafHash(body) !== leaf) faults.push({ seq, fault: "hash" });
  else if (numberIn(body) !== seq) faults.push({ seq, fault: "number" });
  return faults;
}

function numberIn(body: string): unknown {
  return (JSON.parse(body) as { seq?: unknown }).seq;
}

const FAULTS: Readonly<Record<EvidenceFault["fault"], string>> = {
  missing: "is missing",
  hash: "is not the line that its hash was taken of",
  number: "names another number",
  surplus: "lies beyond the head of the log",
};

/** For whoever runs the service: "line 12 is missing". */
export function faultInWords({ seq, fault }: EvidenceFault): string {
  return `line ${String(seq)} ${FAULTS[fault]}`;
}
