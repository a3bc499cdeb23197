/** The same day and hour so many months ago, in UTC; of a month without that day, early in the next. */
export function monthsBefore(now: Date, months: number): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  return before;
}
