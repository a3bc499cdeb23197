import {
  endOfDay,
  isoDay,
  localDayOf,
  parseDay,
  startOfDay,
} from "../../src/infrastructure/local-day";

/** Thirteen years of Paris, a line a day: the day, its two ends, and the days some instants in it fall on. */
export function localDays(): string {
  const lines: string[] = [];
  const first = parseDay("2018-01-01") ?? 0;
  for (let day = first; day < first + 13 * 366; day++) {
    const [start, end] = [startOfDay(day).getTime(), endOfDay(day).getTime()];
    const instants = [start, start + 1, (start + end) / 2, end - 1];
    const inside = instants.map((at) => localDayOf(new Date(at)));
    lines.push([isoDay(day), start, end, ...inside].join(" "));
  }
  return lines.join("\n");
}

// Run in a process of its own, in another zone.
if (require.main === module) process.stdout.write(localDays());
