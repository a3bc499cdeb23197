/** Many times as fast as `<` on two Dates, and it is asked of every event of every case. */
export function isBefore(one: Date, other: Date): boolean {
  return one.getTime() < other.getTime();
}
