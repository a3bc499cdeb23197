import type { Clock } from "../../src/infrastructure/clock";

/** Friday 2 October 2026, noon in Paris: the time in every test that does not say otherwise. */
export const NOON = new Date("2026-10-02T10:00:00.000Z");

/** A clock that stands still until it is told to move. */
export interface StoppedClock extends Clock {
  moveTo(instant: Date): void;
}

export function stoppedClock(start: Date = NOON): StoppedClock {
  let now = start;
  return {
    now: () => now,
    moveTo(instant) {
      now = instant;
    },
  };
}
