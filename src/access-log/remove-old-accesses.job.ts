import type { Clock } from "../infrastructure/clock";
import { monthsBefore } from "../infrastructure/months-before";
import { ACCESS_MONTHS } from "./access-entry";
import type { AccessEntryRepository } from "./access-entry.repository";

interface Removal {
  readonly clock: Clock;
  readonly stores: { readonly accessEntries: AccessEntryRepository };
}

/** Who looked at what is itself personal data: it is kept for as long as it can be asked about. */
export async function removeOldAccesses({ clock, stores }: Removal): Promise<void> {
  await stores.accessEntries.deleteBefore(monthsBefore(clock.now(), ACCESS_MONTHS));
}
