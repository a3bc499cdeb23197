import { EVENT_TYPES, type EventType } from "../charter/indicator";
import type { CsvError } from "../infrastructure/csv/csv-error";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import { readInstant } from "../infrastructure/instant";
import { recordedCode, type EventCodes } from "./event-codes";
import type { CorrectionRow } from "./event-correction";
import type { MistakeTexts } from "./mistake.texts";

export const EVENT_COLUMNS = ["platform", "case", "event", "occurred_at"];
/**
 * What a file may do without. The code says why a case is excluded, or that a change asks the seller to
 * adapt; the instant of an event recorded before says that the row replaces it, for the reason given.
 */
export const OPTIONAL_COLUMNS = ["code", "corrects", "reason"];

/** What a row is held against. */
export interface KnownWorld {
  /** Ids by slug. */
  readonly platforms: ReadonlyMap<string, number>;
  /** The slug of the one platform that the file may speak of; undefined: of any. */
  readonly only: string | undefined;
  readonly codes: EventCodes;
  /** As instants are stored. */
  readonly now: string;
  readonly t: MistakeTexts;
}

/** A block of rows, read: arrays, since they travel to the database as they are. */
export interface EventBlock {
  readonly rowCount: number;
  readonly events: readonly EventRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly errors: readonly CsvError[];
}

export type CaseKey = readonly [platformId: number, reference: string];
export type EventRow = readonly [
  ...caseKey: CaseKey,
  type: EventType,
  occurredAt: string,
  code: string,
  line: number,
];

const LONGEST_REFERENCE = 200;
const LONGEST_REASON = 500;
/** Control characters, and those that turn the direction of the text after them. */
const INVISIBLE = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;
const KNOWN_TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Reads a block of rows in the order of EVENT_COLUMNS and OPTIONAL_COLUMNS. */
export function readEventRows(world: KnownWorld, block: CsvBlock): EventBlock {
  const errors: CsvError[] = [...block.errors];
  const events: EventRow[] = [];
  const corrections: CorrectionRow[] = [];
  block.rows.forEach((fields, index) => {
    const row = fields as FileRow;
    const line = block.lines[index] ?? 0;
    const caseKey = readCaseKey(world, row);
    const event = readEvent(world, row);
    const corrected = readCorrection(row, world.now);
    if (!caseKey || !event || !corrected) {
      errors.push(...rowMistakes(world, row).map((mistake) => ({ line, ...mistake })));
    } else if (corrected === "none") {
      events.push([...caseKey, ...event, line]);
    } else {
      corrections.push({ ...correctionOf(caseKey, event), ...corrected, line });
    }
  });
  return { rowCount: block.rows.length, events, corrections, errors };
}

/** A row has the columns asked for, the last ones only if the file has them. */
type FileRow = readonly [
  platform: string,
  reference: string,
  type: string,
  instant: string,
  code?: string,
  corrects?: string,
  reason?: string,
];

/** Undefined when there can be no such case. */
function readCaseKey({ platforms }: KnownWorld, [slug, reference]: FileRow): CaseKey | undefined {
  const platformId = platforms.get(slug);
  if (platformId === undefined || !isReference(reference)) return undefined;
  return [platformId, reference.normalize("NFC")];
}

/** Undefined when something is wrong with it: what, is looked into only then. */
function readEvent({ codes, now }: KnownWorld, [, , type, instant, code = ""]: FileRow) {
  const occurredAt = readInstant(instant);
  if (occurredAt === undefined || occurredAt > now || !isEventType(type)) return undefined;
  if (code !== "" && !codes.get(type)?.has(code)) return undefined;
  return [type, occurredAt, recordedCode(type, code)] as const;
}

type ReadEvent = NonNullable<ReturnType<typeof readEvent>>;

function correctionOf(caseKey: CaseKey, [type, occurredAt, code]: ReadEvent) {
  return { caseKey, type, occurredAt, code };
}

/** Undefined when something is wrong with it. */
function readCorrection([, , , , , corrects = "", reason = ""]: FileRow, now: string) {
  if (corrects === "" && reason === "") return "none";
  const instant = readInstant(corrects);
  if (instant === undefined || instant > now || isUnreadable(reason)) return undefined;
  return { corrects: instant, reason };
}

function isUnreadable(reason: string): boolean {
  return reason.trim() === "" || reason.length > LONGEST_REASON || INVISIBLE.test(reason);
}

type RowMistake = Omit<CsvError, "line">;

function rowMistakes(world: KnownWorld, row: FileRow): RowMistake[] {
  const [platform, reference, type, instant, code = "", corrects = "", reason = ""] = row;
  const { codes, now, t } = world;
  const isCorrection = corrects !== "" || reason !== "";
  const mistakes: [column: string, message: string | undefined][] = [
    ["platform", platformMistake(platform, world)],
    ["case", textMistake(reference, LONGEST_REFERENCE, t)],
    ["event", isEventType(type) ? undefined : t.unknownEvent(type)],
    ["occurred_at", instantMistake(instant, now, t)],
    ["code", codeMistake(type, code, codes, t)],
    ["corrects", isCorrection ? correctsMistake(corrects, now, t) : undefined],
    ["reason", isCorrection ? reasonMistake(reason, t) : undefined],
  ];
  return mistakes.flatMap(([column, message]) =>
    message === undefined ? [] : [{ column, message }],
  );
}

function isEventType(type: string): type is EventType {
  return KNOWN_TYPES.has(type);
}

function platformMistake(slug: string, { platforms, only, t }: KnownWorld): string | undefined {
  if (platforms.has(slug)) return undefined;
  return only === undefined ? t.unknownPlatform(slug) : t.otherPlatform(slug, only);
}

function isReference(text: string): boolean {
  const isBare = text !== "" && text.trim() === text;
  return isBare && text.length <= LONGEST_REFERENCE && !INVISIBLE.test(text);
}

function textMistake(text: string, longest: number, t: MistakeTexts): string | undefined {
  if (text.trim() === "") return t.empty;
  if (text.trim() !== text) return t.spaces;
  if (text.length > longest) return t.tooLong(text.length, longest);
  return INVISIBLE.test(text) ? t.invisible : undefined;
}

function instantMistake(text: string, now: string, t: MistakeTexts): string | undefined {
  const instant = readInstant(text);
  if (instant === undefined) return t.notAnInstant(text);
  return instant > now ? t.future(text) : undefined;
}

function codeMistake(
  type: string,
  code: string,
  codes: EventCodes,
  t: MistakeTexts,
): string | undefined {
  if (code === "" || !isEventType(type)) return undefined;
  const known = codes.get(type);
  if (!known) return t.codeless(type);
  return known.has(code) ? undefined : t.unknownCode(code, [...known].join(", "));
}

function correctsMistake(corrects: string, now: string, t: MistakeTexts): string | undefined {
  return corrects === "" ? t.nothingCorrected : instantMistake(corrects, now, t);
}

function reasonMistake(reason: string, t: MistakeTexts): string | undefined {
  return reason.trim() === "" ? t.reasonMissing : textMistake(reason.trim(), LONGEST_REASON, t);
}
