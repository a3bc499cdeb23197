import type { Role } from "../accounts/account";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a session lives without a request, and from sign-in on whatever happens. */
interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

/** The more a role can do, the sooner a browser that was left open is of no use to others. */
export const SESSION_LIMITS: Readonly<Record<Role, SessionLimits>> = {
  administrator: { idleMs: 30 * MINUTE, absoluteMs: 8 * HOUR },
  official: { idleMs: HOUR, absoluteMs: 10 * HOUR },
  mediator: { idleMs: HOUR, absoluteMs: 10 * HOUR },
  representative: { idleMs: 2 * HOUR, absoluteMs: 12 * HOUR },
};

/** A session that still owes its second factor is open halfway for so long only. */
export const HALFWAY_MS = 15 * MINUTE;

/** How a session was begun: by a code sent by mail, a one-time link, an identity of another service. */
export type FirstProof = "code" | "link" | "identity";

interface SessionTimes {
  readonly role: Role;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export function isAlive({ role, lastSeenAt, expiresAt }: SessionTimes, now: Date): boolean {
  const idleUntil = lastSeenAt.getTime() + SESSION_LIMITS[role].idleMs;
  return now.getTime() < Math.min(idleUntil, expiresAt.getTime());
}
