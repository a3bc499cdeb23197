import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { heldAtTheEnd } from "./held-commitment";
import type { Period } from "./period";
import type { CommitmentOutline, ScorecardOutline } from "./signatory-facts";
import type { CommitmentResult, Figures, Verdict } from "./scorecard";

/**
 * To be raised whenever the same facts give other figures, or figures of another shape: results stored
 * before are then computed again.
 */
export const RULES = 4;

/** A result kept so that a page need not compute it. */
export interface StoredResult {
  readonly platformId: number;
  readonly charterVersion: number;
  readonly commitment: string;
  /** "2026-S1" */
  readonly period: string;
  /** Of the measurements it was computed from, all versions together. */
  readonly revision: number;
  /** What else it was computed from. */
  readonly basis: string;
  readonly verdict: Verdict;
  readonly figures: Figures | undefined;
  readonly computedAt: Date;
  /** From then on time alone may change it. */
  readonly validUntil: Date | undefined;
}

/**
 * Everything that a result depends on beside the measurements and the time. Signatures, withdrawals and
 * declarations need not tell anybody: a result whose basis is another one is out of date.
 */
export function basisOf({ notApplicable, zeroDeclared, takings }: CommitmentOutline): string {
  const windows = takings.map(({ charterVersion, from, until }) => [charterVersion, from, until]);
  return JSON.stringify([RULES, NATIONAL_CALENDAR.version, notApplicable, zeroDeclared, windows]);
}

/** Whether a stored result is what would be computed now. */
export function isFresh(
  stored: StoredResult,
  outline: CommitmentOutline,
  revision: number,
  now: Date,
): boolean {
  return (
    stored.revision === revision &&
    stored.basis === basisOf(outline) &&
    stored.computedAt <= now &&
    (stored.validUntil === undefined || now < stored.validUntil)
  );
}

/** A fresh stored result, as it would be computed now. */
export function resultFromStored(
  { verdict, figures, validUntil }: StoredResult,
  { commitment, charterVersion, indicator, takings }: CommitmentOutline,
  period: Period,
  now: Date,
): CommitmentResult {
  const held = heldAtTheEnd(takings, period, now);
  return { commitment, charterVersion, indicator, verdict, held, figures, changesAt: validUntil };
}

/** A result as it is stored. */
export function storedFromResult(
  result: CommitmentResult,
  { outline, commitment }: { outline: ScorecardOutline; commitment: CommitmentOutline },
  revision: number,
  now: Date,
): StoredResult {
  return {
    platformId: outline.platformId,
    charterVersion: outline.charterVersion,
    commitment: commitment.commitment,
    period: outline.period.id,
    revision,
    basis: basisOf(commitment),
    verdict: result.verdict,
    figures: result.figures,
    computedAt: now,
    validUntil: result.changesAt,
  };
}
