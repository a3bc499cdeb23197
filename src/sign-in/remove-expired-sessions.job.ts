import type { Clock } from "../infrastructure/clock";
import type { LimitCounterRepository } from "../infrastructure/limits/limit-counter.repository";

/** Rows that end by themselves; those of later domains are among them. */
interface Perishable {
  removeExpired(now: Date): Promise<void>;
}

interface Removal {
  readonly clock: Clock;
  readonly stores: {
    readonly identityAttempts: Perishable;
    readonly limitCounters: LimitCounterRepository;
    readonly ownSessions: Perishable;
    readonly signInCodes: Perishable;
    readonly signInLinks: Perishable;
    readonly standingDrafts: Perishable;
  };
}

/**
 * What opens nothing and counts nothing any more is not kept: sessions, codes, links, attempts at a provider,
 * limits that are over.
 */
export async function removeExpiredSessions({ clock, stores }: Removal): Promise<void> {
  const now = clock.now();
  await stores.ownSessions.removeExpired(now);
  await stores.signInCodes.removeExpired(now);
  await stores.signInLinks.removeExpired(now);
  await stores.identityAttempts.removeExpired(now);
  await stores.standingDrafts.removeExpired(now);
  await stores.limitCounters.removeOver(now);
}
