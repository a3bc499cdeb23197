import { endOfDay, parseDay, startOfDay } from "./local-day";

const MINUTE = 60_000;
const DAY = 86_400_000;
/** The clock changes in the night; a time of day from here on is after it. */
const FIRST_HOUR_AFTER_A_CHANGE = 3;

/**
 * The instant of a time of day ("14:30") on an ISO day in Paris; undefined when either is not one. The
 * hour that comes twice in October is the first of the two.
 */
export function parisInstant(day: string, time: string): Date | undefined {
  const local = parseDay(day);
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (local === undefined || !match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const start = startOfDay(local).getTime();
  const change = endOfDay(local).getTime() - start - DAY;
  const moved = hour >= FIRST_HOUR_AFTER_A_CHANGE ? change : 0;
  return new Date(start + (hour * 60 + minute) * MINUTE + moved);
}
