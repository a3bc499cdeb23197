import type { CharterVersion, PublishedCharter } from "../charter/charter";
import { charterInForce } from "../charter/in-force";
import { isoDay, localDayOf } from "../clocks/local-day";
import type { Taking } from "../signing/taking";
import type { CommitmentFacts } from "./commitment-result";
import { periodAt, periodsBetween, type Period } from "./period";

/** What a platform signed and handed in: all that a scorecard needs beside the clocks. */
export interface SignatoryFacts {
  readonly platformId: number;
  readonly slug: string;
  readonly takings: readonly Taking[];
  /** Those accepted, in the order of their effect. */
  readonly statements: readonly SignedStatement[];
  /** For which half-years it handed in its figures, and when. */
  readonly declarations: readonly Declaration[];
}

export interface SignedStatement {
  readonly charterVersion: number;
  readonly effectiveAt: Date;
  /** Codes of the commitments it calls not applicable. */
  readonly notApplicable: readonly string[];
}

export interface Declaration {
  /** The last day of the half-year. */
  readonly dueFrom: Date;
  readonly receivedAt: Date;
}

/** A scorecard before any clock is read. */
export interface ScorecardOutline {
  readonly platformId: number;
  readonly platform: string;
  readonly period: Period;
  readonly charterVersion: number;
  readonly commitments: readonly CommitmentOutline[];
}

export type CommitmentOutline = Omit<CommitmentFacts, "clocks">;

/**
 * Which commitments a scorecard is about: those of the version that the platform signed last before
 * the period ended or, when it had signed none, of the version in force then.
 */
export function scorecardOutline(
  signatory: SignatoryFacts,
  published: readonly PublishedCharter[],
  period: Period,
  cutOff: Date,
): ScorecardOutline | undefined {
  const statement = signatory.statements.findLast(
    ({ effectiveAt }) => effectiveAt <= cutOff && effectiveAt < period.endsAt,
  );
  const charter = charterOf(statement, published, period, cutOff);
  if (!charter) return undefined;
  const zeroDeclared = isDeclared(signatory.declarations, period, cutOff);
  return {
    platformId: signatory.platformId,
    platform: signatory.slug,
    period,
    charterVersion: charter.version,
    commitments: charter.commitments.map(({ code, measurement }) => ({
      commitment: code,
      indicator: measurement.kind === "measured" ? measurement.indicator : undefined,
      notApplicable: statement?.notApplicable.includes(code) ?? false,
      takings: signatory.takings.filter(({ commitment }) => commitment === code),
      zeroDeclared,
    })),
  };
}

/** From the one in which its first signature took effect to the running one; none before. */
export function periodsOf({ statements }: SignatoryFacts, now: Date): Period[] {
  const [first] = statements;
  return first ? periodsBetween(periodAt(first.effectiveAt), periodAt(now)) : [];
}

function charterOf(
  statement: SignedStatement | undefined,
  published: readonly PublishedCharter[],
  period: Period,
  cutOff: Date,
): CharterVersion | undefined {
  const version = statement?.charterVersion;
  if (version !== undefined) {
    return published.find(({ charter }) => charter.version === version)?.charter;
  }
  const day = isoDay(Math.min(period.endDay - 1, localDayOf(cutOff)));
  return (charterInForce(published, day) ?? published[0])?.charter;
}

/** Due from the last day of the half-year on, its very end (24:00) included. */
function isDeclared(
  declarations: readonly Declaration[],
  { startsAt, endsAt }: Period,
  cutOff: Date,
): boolean {
  return declarations.some(
    ({ dueFrom, receivedAt }) => dueFrom > startsAt && dueFrom <= endsAt && receivedAt <= cutOff,
  );
}
