import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { isoDay, localDayOf } from "../infrastructure/local-day";

/** How long the administration gives itself, as a rule, to look at a signature. */
export const REVIEW_WORKING_DAYS = 10;

/** The last day to expect its decision on: an ISO day, Europe/Paris. */
export function reviewDueOn(recordedAt: Date): string {
  return isoDay(NATIONAL_CALENDAR.workingDayAfter(localDayOf(recordedAt), REVIEW_WORKING_DAYS));
}
