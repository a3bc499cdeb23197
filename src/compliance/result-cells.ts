import type { CommitmentResult } from "./scorecard";
import type { CommitmentOutline, ScorecardOutline } from "./signatory-facts";
import { isFresh, resultFromStored, type StoredResult } from "./stored-result";

/** One commitment of one scorecard. */
export interface ResultCell {
  readonly outline: ScorecardOutline;
  readonly commitment: CommitmentOutline;
}

/** By the outline of their commitment, whose identity is the key. */
export type Results = ReadonlyMap<CommitmentOutline, CommitmentResult>;

interface SortedCells {
  readonly fresh: Results;
  readonly stale: readonly ResultCell[];
}

export function cellsOf(outlines: readonly ScorecardOutline[]): ResultCell[] {
  return outlines.flatMap((outline) =>
    outline.commitments.map((commitment) => ({ outline, commitment })),
  );
}

/** Whether clocks can count in it: none does without a taking, and what is attested has none. */
export function hasClocks({ commitment: { indicator, takings } }: ResultCell): boolean {
  return indicator !== undefined && takings.length > 0;
}

/** Tells the cells whose stored result is what would be computed now from those to be computed. */
export function sortedCells(
  cells: readonly ResultCell[],
  stored: readonly StoredResult[],
  revisionOf: (cell: ResultCell) => number,
  now: Date,
): SortedCells {
  const byKey = new Map(stored.map((result) => [keyOf(result), result]));
  const fresh = new Map<CommitmentOutline, CommitmentResult>();
  const stale: ResultCell[] = [];
  for (const cell of cells) {
    const { commitment, outline } = cell;
    const known = byKey.get(cellKey(cell));
    if (known && isFresh(known, commitment, revisionOf(cell), now)) {
      fresh.set(commitment, resultFromStored(known, commitment, outline.period, now));
    } else {
      stale.push(cell);
    }
  }
  return { fresh, stale };
}

function cellKey({ outline, commitment: { commitment } }: ResultCell): string {
  const { platformId, charterVersion, period } = outline;
  return keyOf({ platformId, charterVersion, commitment, period: period.id });
}

type Key = Pick<StoredResult, "platformId" | "charterVersion" | "commitment" | "period">;

function keyOf({ platformId, charterVersion, commitment, period }: Key): string {
  return [platformId, charterVersion, commitment, period].join(" ");
}
