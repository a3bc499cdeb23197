import type { Grid } from "./grid";

/** Which modules each of the eight masks turns over (ISO/IEC 18004, table 10). */
export const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** How hard a code is to read: long runs, blocks, what looks like a corner, too dark or too light. */
export function penalty(grid: Grid): number {
  const places = Array.from({ length: grid.size }, (_, at) => at);
  const line = (isDark: (at: number) => boolean) =>
    places.map((at) => (isDark(at) ? "1" : "0")).join("");
  const rows = places.map((y) => line((x) => grid.isDark(x, y)));
  const columns = places.map((x) => line((y) => grid.isDark(x, y)));
  const dark = rows.join("").replaceAll("0", "").length / grid.size ** 2;
  return (
    sum([...rows, ...columns].map(linePenalty)) +
    3 * blocks(rows) +
    10 * Math.floor(Math.abs(dark * 20 - 10))
  );
}

function linePenalty(line: string): number {
  const runs = line.match(/1{5,}|0{5,}/g) ?? [];
  const corners = line.match(/(?=10111010000|00001011101)/g) ?? [];
  return sum(runs.map(({ length }) => length - 2)) + 40 * corners.length;
}

/** Squares of two by two modules of one colour. */
function blocks(rows: readonly string[]): number {
  const pairs = rows.slice(1).map((row, at) => {
    const above = rows[at] ?? "";
    return Array.from(row).filter((module, x) => {
      const others = [row[x + 1], above[x], above[x + 1]];
      return others.every((other) => other === module);
    }).length;
  });
  return sum(pairs);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
