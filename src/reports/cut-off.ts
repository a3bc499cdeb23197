const SECOND = 1_000;
const MINUTE = 60_000;

/**
 * The instant up to which a report counts. The one that is asked for holds to the second, for no
 * smaller part of it is printed; where none is asked for, it is the start of the minute that runs.
 */
export function cutOffOf(asked: Date | undefined, now: Date): Date {
  return asked ? startOf(SECOND, asked) : startOf(MINUTE, now);
}

function startOf(length: number, instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / length) * length);
}
