import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { Clock } from "../infrastructure/clock";
import { adoptCalendar, type CalendarStores } from "./adopt-calendar";

interface Adopting {
  readonly clock: Clock;
  readonly stores: Pick<CalendarStores, "calendarVersions">;
  readonly inTransaction: <T>(work: (tx: CalendarStores) => Promise<T>) => Promise<T>;
}

/** After an update of the service brought another calendar: one look at a row when it did not. */
export async function adoptNationalCalendar({
  clock,
  stores,
  inTransaction,
}: Adopting): Promise<void> {
  if ((await stores.calendarVersions.inUse()) === NATIONAL_CALENDAR.version) return;
  await inTransaction((tx) => adoptCalendar(tx, NATIONAL_CALENDAR, clock.now()));
}
