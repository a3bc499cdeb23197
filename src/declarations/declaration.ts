import type { CharterVersion, PublishedCharter } from "../charter/charter";
import { charterInForce } from "../charter/in-force";
import type { Indicator } from "../charter/indicator";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { dueDate } from "../clocks/due-date";
import { periodAt, periodsBetween, type Period } from "../compliance/period";
import type { Entered } from "../infrastructure/http/form";
import { isoDay, startOfDay } from "../infrastructure/local-day";
import { lengthOf } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";
import { bindsAt, type Taking } from "../signatures/taking";
import type { RecordedComplaints } from "./compared-figures";
import { OTHER_FAMILY, type DeclaredFigures } from "./declared-figures";

/** What a platform handed in for a half-year; a correction is the next version, and none is ever changed. */
export interface Declaration {
  readonly platformId: number;
  /** "2026-S1" */
  readonly period: string;
  /** From 1. */
  readonly version: number;
  /** Whose problem families are meant. */
  readonly charterVersion: number;
  readonly figures: DeclaredFigures;
  /** What the register knew when it came. */
  readonly recorded: RecordedComplaints;
  /** Why the two differ. */
  readonly explanation: string | undefined;
  /** Of a correction. */
  readonly reason: string | undefined;
  /** Of the representative. */
  readonly accountId: string;
  readonly receivedAt: Date;
}

const HOUR = 3_600_000;
const NOON = 12 * HOUR;

/** When the declaration of a half-year falls due from: noon of its last day. */
export function dueFrom({ endDay }: Period): Date {
  return new Date(startOfDay(endDay - 1).getTime() + NOON);
}

/** The ISO day by which a platform has to declare; undefined when it has not promised to. */
export function declarationDueOn(
  period: Period,
  takings: readonly Taking[],
  published: readonly PublishedCharter[],
): string | undefined {
  const from = dueFrom(period);
  for (const taking of takings) {
    const indicator = bindsAt(taking, from) ? declaringIndicator(taking, published) : undefined;
    if (indicator)
      return isoDay(dueDate(indicator, from, indicator.target, 0, NATIONAL_CALENDAR).day);
  }
  return undefined;
}

function declaringIndicator(
  { charterVersion, commitment }: Taking,
  published: readonly PublishedCharter[],
): Indicator | undefined {
  const version = published.find(({ charter }) => charter.version === charterVersion);
  const measurement = version?.charter.commitments.find(
    ({ code }) => code === commitment,
  )?.measurement;
  if (measurement?.kind !== "measured") return undefined;
  return measurement.indicator.stop === "declaration-received" ? measurement.indicator : undefined;
}

/** The half-years a platform may declare, and the running one: from its first commitment on. */
export function declarablePeriods(takings: readonly Taking[], now: Date): Period[] {
  const begun = takings.map(({ from }) => from.getTime()).filter((from) => from <= now.getTime());
  if (begun.length === 0) return [];
  return periodsBetween(periodAt(new Date(Math.min(...begun))), periodAt(now));
}

export function isOver({ endsAt }: Period, now: Date): boolean {
  return endsAt <= now;
}

/** The version in force when a half-year ended: complaints are told by its families. */
export function charterOf(
  { endDay }: Period,
  published: readonly PublishedCharter[],
): CharterVersion | undefined {
  return (charterInForce(published, isoDay(endDay - 1)) ?? published[0])?.charter;
}

/** The main types that complaints are told by. */
export function declaredFamilies({ families }: CharterVersion): string[] {
  return [...families.map(({ code }) => code), OTHER_FAMILY];
}

export const WORDS_LIMIT = 2000;

export const SUBMISSION_FIELDS = ["explanation", "reason", "confirmed"] as const;

export type SubmissionMistake =
  | "explanation-missing"
  | "explanation-too-long"
  | "reason-missing"
  | "reason-too-long"
  | "not-confirmed";

/** What has to be said beside the figures: why they differ, why they are corrected, that they are complete. */
export function readSubmission(
  { explanation = "", reason = "", confirmed = "" }: Entered,
  { differs, corrects }: { readonly differs: boolean; readonly corrects: boolean },
): Answer<Pick<Declaration, "explanation" | "reason">, SubmissionMistake> {
  const mistakes: Mistaken<SubmissionMistake>[] = [
    ...(corrects ? wordsMistakes("reason", reason) : []),
    ...(differs ? wordsMistakes("explanation", explanation) : []),
  ];
  if (confirmed !== "yes") mistakes.push({ field: "confirmed", mistake: "not-confirmed" });
  if (mistakes.length > 0) return { complete: false, mistakes };
  return {
    complete: true,
    value: {
      explanation: differs ? explanation : undefined,
      reason: corrects ? reason : undefined,
    },
  };
}

function wordsMistakes(
  field: "explanation" | "reason",
  words: string,
): Mistaken<SubmissionMistake>[] {
  if (words === "") return [{ field, mistake: `${field}-missing` }];
  return lengthOf(words) > WORDS_LIMIT ? [{ field, mistake: `${field}-too-long` }] : [];
}
