const HOUR = 3_600_000;

/** A session ends two hours after the last request, and ten hours after sign-in whatever happens. */
export const IDLE_MS = 2 * HOUR;
export const ABSOLUTE_MS = 10 * HOUR;

/** A one-time sign-in link is good for a day: it is handed over by a person, not clicked in a hurry. */
export const LINK_MS = 24 * HOUR;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export function isAlive(session: SessionTimes, now: Date): boolean {
  const idleUntil = session.lastSeenAt.getTime() + IDLE_MS;
  return now.getTime() < Math.min(idleUntil, session.expiresAt.getTime());
}
