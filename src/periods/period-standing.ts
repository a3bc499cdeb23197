import type { PublishedCharter } from "../charter/charter";
import {
  periodAt,
  periodOf,
  periodsBetween,
  previousPeriod,
  type Period,
} from "../compliance/period";
import { isoDay, localDayOf, parseDay } from "../infrastructure/local-day";
import type { Taking } from "../signatures/taking";
import { isReplyOpen, type PeriodClosing } from "./period-closing";

/** `ready`: the platforms have had their time, no contest waits, and the day has come. */
export type PeriodState = "over" | "draft" | "ready" | "published";

/** What is known of a half-year that is closed, in numbers. */
export interface ClosedPeriod {
  readonly closing: PeriodClosing;
  /** How many platforms have a draft; undefined: it was closed before drafts were kept. */
  readonly drafts: number | undefined;
  readonly publishedAt: Date | undefined;
  readonly replies: number;
  readonly contests: number;
  readonly openContests: number;
  /** Upheld, and nothing was recorded in their cases since they came. */
  readonly unmendedContests: number;
  /** When the oldest of these was upheld. */
  readonly oldestUnmendedAt: Date | undefined;
  /** When the oldest of those came that wait for an answer. */
  readonly oldestContestAt: Date | undefined;
}

/** A half-year that is over, and how far it has come. */
export interface PeriodStanding {
  readonly period: Period;
  readonly state: PeriodState;
  /** Undefined before it is closed. */
  readonly closed: ClosedPeriod | undefined;
}

/** Every half-year that is over and in which something could be promised, oldest first. */
export function periodStandings(
  published: readonly PublishedCharter[],
  closed: readonly ClosedPeriod[],
  now: Date,
): PeriodStanding[] {
  const first = firstPeriod(published);
  if (!first) return [];
  const known = new Map(closed.map((one) => [one.closing.period, one]));
  return periodsBetween(first, previousPeriod(periodAt(now))).map((period) => {
    const found = known.get(period.id);
    return { period, state: stateOf(found, now), closed: found };
  });
}

/**
 * Whether there is a draft for a platform to read: it was bound before the half-year ended. Of one that has
 * left, clocks may still fall due in the half-year after.
 */
export function isMeasured(
  cutOff: Date,
  period: Period,
  takings: readonly Pick<Taking, "from" | "until">[],
): boolean {
  const { startsAt } = previousPeriod(period);
  return takings.some(
    ({ from, until }) =>
      from < period.endsAt && from <= cutOff && (until === undefined || until > startsAt),
  );
}

/** The platforms of which that is so, by id. `bound`: the takings of each. */
export function measuredPlatforms(
  cutOff: Date,
  period: Period,
  bound: ReadonlyMap<number, readonly Taking[]>,
): ReadonlySet<number> {
  const ids = [...bound.keys()];
  return new Set(ids.filter((id) => isMeasured(cutOff, period, bound.get(id) ?? [])));
}

/** The half-year in which the first version of the charter came into force. */
export function firstPeriod(published: readonly PublishedCharter[]): Period | undefined {
  const days = published.flatMap(({ inForceOn }) => parseDay(inForceOn) ?? []);
  return days.length === 0 ? undefined : periodOf(Math.min(...days));
}

function stateOf(closed: ClosedPeriod | undefined, now: Date): PeriodState {
  if (!closed) return "over";
  if (closed.publishedAt) return "published";
  return publicationRefusal(closed, now) === undefined ? "ready" : "draft";
}

export type PublicationRefusal =
  | "not-closed"
  | "published-already"
  | "reply-open"
  | "contests-open"
  | "upheld-unmended"
  | "too-early"
  | "changed-meanwhile";

/** What keeps a half-year from being published; undefined when nothing does. */
export function publicationRefusal(
  closed: ClosedPeriod | undefined,
  now: Date,
): PublicationRefusal | undefined {
  if (!closed) return "not-closed";
  if (closed.publishedAt) return "published-already";
  if (isReplyOpen(closed.closing, now)) return "reply-open";
  if (closed.openContests > 0) return "contests-open";
  if (closed.unmendedContests > 0) return "upheld-unmended";
  return isoDay(localDayOf(now)) < closed.closing.publishFrom ? "too-early" : undefined;
}
