/** A platform is bound by a commitment of a version, from an instant up to another, not included. */
export interface Taking {
  /** "C1" */
  readonly commitment: string;
  readonly charterVersion: number;
  readonly from: Date;
  /** Undefined: no end is known. */
  readonly until: Date | undefined;
}

/** What an accepted statement takes. */
export interface AcceptedStatement {
  readonly charterVersion: number;
  readonly effectiveAt: Date;
  readonly acceptedAt: Date;
  /** Codes. */
  readonly commitments: readonly string[];
}

/** The platform withdrew, was removed, or its version lapsed. */
export interface SignatoryEnd {
  /** The start of the first day without the signature. */
  readonly from: Date;
  readonly recordedAt: Date;
}

/**
 * The commitments a platform has been bound by. The later statement replaces the earlier one from
 * its own effect on: what it does not take ends there, what it takes again goes on without a break.
 * An end stops what was accepted when it was recorded, and nothing that came since. It works forward
 * only: one of the very day it is recorded leaves the hours before it as they were.
 */
export function takingsOf(
  statements: readonly AcceptedStatement[],
  ends: readonly SignatoryEnd[],
): Taking[] {
  const inOrder = statements.toSorted(
    (one, other) => time(one.effectiveAt) - time(other.effectiveAt),
  );
  return inOrder
    .flatMap((statement, index) => {
      const until = earliest(inOrder[index + 1]?.effectiveAt, endOf(statement, ends));
      return statement.commitments.map((commitment) => ({
        commitment,
        charterVersion: statement.charterVersion,
        from: statement.effectiveAt,
        until,
      }));
    })
    .filter(({ from, until }) => until === undefined || from < until)
    .reduce<Taking[]>(joined, []);
}

/** Whether a taking binds at an instant. */
export function bindsAt({ from, until }: Taking, at: Date): boolean {
  return from <= at && (until === undefined || at < until);
}

function endOf(statement: AcceptedStatement, ends: readonly SignatoryEnd[]): Date | undefined {
  return ends
    .filter(({ recordedAt }) => recordedAt >= statement.acceptedAt)
    .map(({ from, recordedAt }) => (from > recordedAt ? from : recordedAt))
    .reduce<Date | undefined>(earliest, undefined);
}

function joined(takings: Taking[], next: Taking): Taking[] {
  const before = takings.findIndex(
    ({ commitment, charterVersion, until }) =>
      commitment === next.commitment &&
      charterVersion === next.charterVersion &&
      until?.getTime() === next.from.getTime(),
  );
  const continued = takings[before];
  return continued ? takings.with(before, { ...continued, until: next.until }) : [...takings, next];
}

function earliest(one: Date | undefined, other: Date | undefined): Date | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function time(date: Date): number {
  return date.getTime();
}
