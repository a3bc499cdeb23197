import { closeSync, openSync, writeSync } from "node:fs";
import { seededRandom } from "../../src/demonstration/random";

const PLATFORM_COUNT = 100;

export const PLATFORMS = Array.from({ length: PLATFORM_COUNT }, (_, k) => `platform-${k + 1}`);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2024, 6, 2);
const LAST = Date.UTC(2026, 10, 20);
const ROWS_A_WRITE = 10_000;

/** Start, stop, how often (in a hundred), and how long an answer takes at most, in hours. */
const KINDS = [
  ["request-received", "first-human-reply", 50, 60],
  ["challenge-received", "decision-sent", 70, 300],
  ["fee-disputed", "fee-answered", 80, 400],
  ["return-requested", "stock-returned", 90, 900],
  ["mediation-requested", "mediation-answered", 100, 200],
] as const;

/**
 * A file of about this many events in the order they happened: 100 platforms of unequal size, cases
 * of one to four events, some paused, some never answered.
 */
export function writeEventFile(path: string, count: number): void {
  const random = seededRandom(7);
  const rows: { at: number; text: string }[] = [];
  for (let number = 1; rows.length < count; number++) {
    const platform = PLATFORMS[Math.floor(PLATFORM_COUNT * random.between(0, 1) ** 2)] ?? "";
    const draw = random.between(0, 100);
    const [start, stop, , longest] = KINDS.find(([, , upTo]) => draw < upTo) ?? KINDS[0];
    const add = (event: string, at: number) => {
      if (at < LAST) rows.push({ at, text: `${platform},C${number},${event}` });
    };
    let at = random.between(FIRST, LAST);
    add(start, at);
    if (start === "challenge-received" && random.chance(0.3)) {
      add("info-requested", (at += random.between(HOUR, 3 * DAY)));
      add("info-supplied", (at += random.between(HOUR, 6 * DAY)));
    }
    if (random.chance(0.93)) add(stop, at + random.between(0, longest) * HOUR);
  }
  write(path, rows.toSorted((one, other) => one.at - other.at).slice(0, count));
}

function write(path: string, rows: readonly { at: number; text: string }[]): void {
  const file = openSync(path, "w");
  writeSync(file, "platform,case,event,occurred_at\n");
  for (let first = 0; first < rows.length; first += ROWS_A_WRITE) {
    const lines = rows
      .slice(first, first + ROWS_A_WRITE)
      .map(({ at, text }) => `${text},${new Date(at).toISOString().slice(0, 19)}Z\n`);
    writeSync(file, lines.join(""));
  }
  closeSync(file);
}
