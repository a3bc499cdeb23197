import { endOfDay, isoDay, localDayOf, parseDay, startOfDay } from "../../src/clocks/local-day";

/** Run in a process of its own, in another zone: says what the days of Paris are. */
const lines: string[] = [];
const first = parseDay("2018-01-01") ?? 0;
for (let day = first; day < first + 13 * 366; day++) {
  const [start, end] = [startOfDay(day).getTime(), endOfDay(day).getTime()];
  const inside = [start, start + 1, (start + end) / 2, end - 1].map((at) =>
    localDayOf(new Date(at)),
  );
  lines.push([isoDay(day), start, end, ...inside].join(" "));
}
process.stdout.write(lines.join("\n"));
