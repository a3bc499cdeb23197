import { endOfDay, localDayOf, startOfDay, type LocalDay } from "./local-day";

const MINUTE = 60_000;
const BEFORE_FULL_MINUTE = MINUTE - 1;
const AFTER_FULL_MINUTE = 1;

/**
 * Whether an instant stands for a day that was given without a time. Times of day are given to the
 * minute: what lies a millisecond beside a full one was chosen here, and its time is told to nobody.
 */
export function isUntimed(at: Date): boolean {
  const rest = at.getTime() % MINUTE;
  return rest === BEFORE_FULL_MINUTE || rest === AFTER_FULL_MINUTE;
}

/** The last untimed instant of a day, as far as it has passed. */
export function latestOf(day: LocalDay, now: Date): Date {
  const end = endOfDay(day);
  return end > now ? untimedUpTo(now) : new Date(end.getTime() - 1);
}

/** The first untimed instant of a day. */
export function earliestOf(day: LocalDay): Date {
  return new Date(startOfDay(day).getTime() + AFTER_FULL_MINUTE);
}

/** The last untimed instant that is not after this one. */
export function untimedUpTo(at: Date): Date {
  const minute = at.getTime() - (at.getTime() % MINUTE);
  return new Date(at.getTime() === minute ? minute - 1 : minute + AFTER_FULL_MINUTE);
}

/** The first untimed instant that is not before this one. */
export function untimedFrom(at: Date): Date {
  const rest = at.getTime() % MINUTE;
  const minute = at.getTime() - rest;
  return new Date(minute + (rest <= AFTER_FULL_MINUTE ? AFTER_FULL_MINUTE : BEFORE_FULL_MINUTE));
}

/** From when on an instant may have been: an untimed one, from the beginning of its day. */
export function possibleFrom(at: Date): Date {
  return isUntimed(at) ? startOfDay(localDayOf(at)) : at;
}
