import type { CharterVersion, Commitment, PublishedCharter } from "../charter/charter";
import { charterInForce } from "../charter/in-force";
import { isoDay, localDayOf } from "../infrastructure/local-day";
import type { Taking } from "../signatures/taking";
import type { CommitmentFacts } from "./commitment-result";
import { complaintFamily } from "./complaint-family";
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
  /** Where the figures were declared one by one; every version, in the order they came. */
  readonly declaredFamilies: readonly DeclaredFamilies[];
}

/** The problem families of which a platform declared complaints in a half-year. */
export interface DeclaredFamilies {
  /** "2026-S1" */
  readonly period: string;
  readonly families: readonly string[];
  readonly receivedAt: Date;
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

export type CommitmentOutline = Omit<CommitmentFacts, "clocks" | "backdated">;

/**
 * Which commitments a scorecard is about: those of the version that the platform signed last before
 * the period ended or, when it had signed none, of the version in force then; and those that it held
 * until then under another version, whose cases may still fall due.
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
  const isZero = zeroDeclaredIn(signatory, period, cutOff);
  const begun = signatory.takings.filter(({ from }) => from <= cutOff && from < period.endsAt);
  return {
    platformId: signatory.platformId,
    platform: signatory.slug,
    period,
    charterVersion: charter.version,
    commitments: commitmentsOf(charter, published, begun).map((told) => {
      const {
        charterVersion,
        commitment: { code, measurement },
      } = told;
      return {
        commitment: code,
        charterVersion,
        indicator: measurement.kind === "measured" ? measurement.indicator : undefined,
        notApplicable: statement?.notApplicable.includes(code) ?? false,
        takings: signatory.takings.filter(({ commitment }) => commitment === code),
        zeroDeclared: isZero(told.commitment),
      };
    }),
  };
}

interface ToldCommitment {
  readonly charterVersion: number;
  readonly commitment: Commitment;
}

/** Every commitment once, as the version of the scorecard tells it or else the last one that was held. */
function commitmentsOf(
  charter: CharterVersion,
  published: readonly PublishedCharter[],
  begun: readonly Taking[],
): ToldCommitment[] {
  const told = new Map(charter.commitments.map((own) => [own.code, toldBy(charter, own)]));
  for (const version of published.toReversed().map((one) => one.charter)) {
    for (const commitment of version.commitments) {
      const { code } = commitment;
      const held = begun.some(
        (one) => one.charterVersion === version.version && one.commitment === code,
      );
      if (held && !told.has(code)) told.set(code, toldBy(version, commitment));
    }
  }
  return [...told.values()].sort((one, other) => numberOf(one) - numberOf(other));
}

function toldBy({ version }: CharterVersion, commitment: Commitment): ToldCommitment {
  return { charterVersion: version, commitment };
}

function numberOf({ commitment: { code } }: ToldCommitment): number {
  return Number(code.slice(1));
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

/** A declaration says that there was no case of what it counts no complaints of. */
function zeroDeclaredIn(
  { declarations, declaredFamilies }: SignatoryFacts,
  period: Period,
  cutOff: Date,
): (commitment: Commitment) => boolean {
  if (!isDeclared(declarations, period, cutOff)) return () => false;
  const told = declaredFamilies.findLast(
    (one) => one.period === period.id && one.receivedAt <= cutOff,
  );
  return (commitment) => {
    const family = complaintFamily(commitment);
    return !declares(commitment) && (family === undefined || !told?.families.includes(family));
  };
}

/** Of the promise to declare, a declaration says nothing. */
function declares({ measurement }: Commitment): boolean {
  return measurement.kind === "measured" && measurement.indicator.stop === "declaration-received";
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
