import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Clock } from "../infrastructure/clock";
import { localDayOf } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import type { ReaderStores } from "./readers";
import { tellPlatformDue, tellSellersDue, untoldClocks, type DueStores } from "./tell-due-dates";

interface Telling {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string };
  readonly stores: DueStores;
  readonly inTransaction: <T>(work: (tx: DueStores & ReaderStores) => Promise<T>) => Promise<T>;
}

/**
 * On working days, tells platforms what falls due and sellers what has not been kept. What is told
 * already is not read again; a transaction is begun only where there is something to tell.
 */
export async function tellDueDates(telling: Telling, stop?: AbortSignal): Promise<void> {
  const { clock, stores } = telling;
  if (!NATIONAL_CALENDAR.isWorkingDay(localDayOf(clock.now()))) return;
  for (const platform of await stores.platforms.all()) {
    if (stop?.aborted) return;
    await tellOf(telling, platform);
  }
}

async function tellOf(
  { clock, config: { baseUrl }, stores, inTransaction }: Telling,
  platform: Platform,
): Promise<void> {
  const now = clock.now();
  const due = await untoldClocks(stores, platform.id, "platform", now);
  if (due.length > 0 || (await stores.platformNews.isWaiting(platform.id))) {
    await inTransaction((tx) => tellPlatformDue(tx, { platform, due, baseUrl }, now));
  }
  const late = (await untoldClocks(stores, platform.id, "seller", now)).filter(
    ({ stage }) => stage === "overdue",
  );
  if (late.length > 0) {
    await inTransaction((tx) => tellSellersDue(tx, { platform, due: late, baseUrl }, now));
  }
}
