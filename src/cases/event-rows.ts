import { EVENT_TYPES, type EventType } from "../charter/indicator";
import type { CsvError } from "../infrastructure/csv/csv-error";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import { readInstant } from "../infrastructure/instant";
import { recordedCode, type EventCodes } from "./event-codes";

export const EVENT_COLUMNS = ["platform", "case", "event", "occurred_at"];
/** Why a case is excluded, or that a change asks the seller to adapt; a file may do without. */
export const CODE_COLUMN = "code";

/** What a row is held against. */
export interface KnownWorld {
  /** Ids by slug. */
  readonly platforms: ReadonlyMap<string, number>;
  readonly codes: EventCodes;
  /** As instants are stored. */
  readonly now: string;
}

/**
 * A block of rows, read: arrays, since they travel to the database as they are. An event points at
 * its case by place, so that a case is named once a block.
 */
export interface EventBlock {
  readonly rowCount: number;
  readonly cases: readonly CaseKey[];
  readonly events: readonly EventRow[];
  readonly errors: readonly CsvError[];
}

export type CaseKey = readonly [platformId: number, reference: string];
export type EventRow = readonly [
  casePlace: number,
  type: EventType,
  occurredAt: string,
  code: string,
  line: number,
];

const LONGEST_REFERENCE = 200;
/** Control characters, and those that turn the direction of the text after them. */
const INVISIBLE = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;
const KNOWN_TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Reads a block of rows in the order of EVENT_COLUMNS and CODE_COLUMN. */
export function readEventRows(world: KnownWorld, block: CsvBlock): EventBlock {
  const errors: CsvError[] = [...block.errors];
  const events: EventRow[] = [];
  const cases = caseList(world.platforms);
  block.rows.forEach((fields, index) => {
    const row = fields as FileRow;
    const line = block.lines[index] ?? 0;
    const place = cases.place(row[0], row[1]);
    const event = place === undefined ? undefined : readEvent(world, row);
    if (place !== undefined && event) events.push([place, ...event, line]);
    else errors.push(...rowMistakes(world, row).map((mistake) => ({ line, ...mistake })));
  });
  return { rowCount: block.rows.length, cases: cases.keys, events, errors };
}

/** A row has the columns asked for, the last one only if the file has it. */
type FileRow = readonly [
  platform: string,
  reference: string,
  type: string,
  instant: string,
  code?: string,
];

/** Undefined when something is wrong with it: what, is looked into only then. */
function readEvent({ codes, now }: KnownWorld, [, , type, instant, code = ""]: FileRow) {
  const occurredAt = readInstant(instant);
  if (occurredAt === undefined || occurredAt > now || !isEventType(type)) return undefined;
  if (code !== "" && !codes.get(type)?.has(code)) return undefined;
  return [type, occurredAt, recordedCode(type, code)] as const;
}

/** The cases of a block, each once. */
function caseList(platforms: ReadonlyMap<string, number>) {
  const keys: CaseKey[] = [];
  const placesBySlug = new Map<string, Map<string, number>>();
  return {
    keys,
    /** Undefined when there can be no such case. */
    place(slug: string, reference: string): number | undefined {
      const places = placesBySlug.get(slug);
      const place = places?.get(reference);
      if (place !== undefined) return place;

      const platformId = platforms.get(slug);
      if (platformId === undefined || referenceMistake(reference) !== undefined) return undefined;
      keys.push([platformId, reference.normalize("NFC")]);
      if (places) places.set(reference, keys.length - 1);
      else placesBySlug.set(slug, new Map([[reference, keys.length - 1]]));
      return keys.length - 1;
    },
  };
}

type RowMistake = Omit<CsvError, "line">;

function rowMistakes({ platforms, codes, now }: KnownWorld, row: FileRow): RowMistake[] {
  const [platform, reference, type, instant, code = ""] = row;
  const mistakes: [column: string, message: string | undefined][] = [
    ["platform", platforms.has(platform) ? undefined : `unknown platform “${platform}”`],
    ["case", referenceMistake(reference)],
    ["event", isEventType(type) ? undefined : `unknown event “${type}”`],
    ["occurred_at", instantMistake(instant, now)],
    ["code", codeMistake(type, code, codes)],
  ];
  return mistakes.flatMap(([column, message]) =>
    message === undefined ? [] : [{ column, message }],
  );
}

function isEventType(type: string): type is EventType {
  return KNOWN_TYPES.has(type);
}

function referenceMistake(reference: string): string | undefined {
  if (reference.trim() === "") return "is empty";
  if (reference.trim() !== reference) return "starts or ends with a space";
  if (reference.length > LONGEST_REFERENCE) {
    return `has ${reference.length} characters, ${LONGEST_REFERENCE} at most`;
  }
  return INVISIBLE.test(reference) ? "holds a control character" : undefined;
}

function instantMistake(text: string, now: string): string | undefined {
  const instant = readInstant(text);
  if (instant === undefined) {
    return `“${text}” is not an instant with an offset, like 2026-05-07T09:30:00+02:00`;
  }
  return instant > now ? `${text} is in the future` : undefined;
}

function codeMistake(type: string, code: string, codes: EventCodes): string | undefined {
  if (code === "" || !isEventType(type)) return undefined;
  const known = codes.get(type);
  if (!known) return `${type} carries no code`;
  return known.has(code) ? undefined : `unknown code “${code}”, known: ${[...known].join(", ")}`;
}
