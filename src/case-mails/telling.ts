/** News of one day that are told a platform one by one; what comes on top waits for the digest. */
export const AT_ONCE_A_DAY = 3;

/** Cases of each kind that a digest tells in full; the others are counted. */
export const IN_FULL = 10;

export function isToldAtOnce(notedToday: number): boolean {
  return notedToday < AT_ONCE_A_DAY;
}
