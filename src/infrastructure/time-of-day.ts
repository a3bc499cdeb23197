/** Minutes after midnight of "14:30", "9:30" or "9 h 30"; undefined for anything else. */
export function minutesOf(time: string): number | undefined {
  const match = /^([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)$/i.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
