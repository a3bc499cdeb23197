import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Clock } from "../infrastructure/clock";
import { localDayOf } from "../infrastructure/local-day";
import { remindPlatform, type ReminderStores } from "./remind-platform";

interface Reminding {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string; readonly mailFrom: string };
  readonly stores: ReminderStores;
  readonly inTransaction: <T>(work: (tx: ReminderStores) => Promise<T>) => Promise<T>;
}

/** Reminds, on working days only, each platform whose reminder is due; one transaction a reminder. */
export async function remindPlatforms(reminding: Reminding, stop?: AbortSignal): Promise<void> {
  const { clock, config, stores, inTransaction } = reminding;
  const now = clock.now();
  if (!NATIONAL_CALENDAR.isWorkingDay(localDayOf(now))) return;
  const service = { baseUrl: config.baseUrl, contact: config.mailFrom };
  for (const reminder of await stores.platformInvitations.due(now)) {
    if (stop?.aborted) return;
    await inTransaction((tx) => remindPlatform(tx, reminder, service, now));
  }
}
