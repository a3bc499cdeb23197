import { z } from "zod";
import { EVENT_TYPES } from "../charter/indicator";
import type { Mistakes } from "../cases/mistakes";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import type { ProblemError } from "../infrastructure/http/problem";

export const MOST_EVENTS = 10_000;

/** JSON may write halves of characters that no database keeps. */
const text = z.string().refine((value) => value.isWellFormed(), "is not well-formed text");

export const eventSchema = z.strictObject({
  case: text.meta({ description: "The platform's own reference of the case" }),
  event: text.meta({ enum: [...EVENT_TYPES] }),
  occurred_at: text.meta({ format: "date-time", description: "With an offset" }),
  code: z.exactOptional(text).meta({ description: "Where the event carries one" }),
  corrects: z.exactOptional(text).meta({
    format: "date-time",
    description: "The instant of the event recorded before that this one replaces",
  }),
  reason: z.exactOptional(text).meta({ description: "Of a correction; required with it" }),
});

export const callSchema = z.strictObject({
  platform: text.meta({ description: "The slug of the platform whose token it is" }),
  events: z
    .array(eventSchema)
    .min(1, "holds no event")
    .max(MOST_EVENTS, `holds more than ${String(MOST_EVENTS)} events`),
});

export type EventCall = z.infer<typeof callSchema>;

/** More than this help nobody. */
const MOST_TOLD = 1000;

export function readEventCall(
  body: unknown,
):
  | { readonly valid: true; readonly call: EventCall }
  | { readonly valid: false; readonly errors: readonly ProblemError[] } {
  const read = callSchema.safeParse(body);
  if (read.success) return { valid: true, call: read.data };
  const errors = read.error.issues.slice(0, MOST_TOLD).map(({ path, message }) => {
    return { detail: message, pointer: pointerTo(path) };
  });
  return { valid: false, errors };
}

/** Rows at a time, as a file brings them. */
const ROWS_A_BLOCK = 2000;

/** The events as the rows of a file, each on the line of its place, from 1. */
export async function* blocksOf({ platform, events }: EventCall): AsyncGenerator<CsvBlock, void> {
  for (let from = 0; from < events.length; from += ROWS_A_BLOCK) {
    const block = events.slice(from, from + ROWS_A_BLOCK);
    yield await Promise.resolve({
      rows: block.map(({ case: reference, event, occurred_at: at, code, corrects, reason }) => {
        return [platform, reference, event, at, code ?? "", corrects ?? "", reason ?? ""];
      }),
      lines: block.map((_, place) => from + place + 1),
      errors: [],
    });
  }
}

/** What is wrong with the events, each at its place in the body. */
export function eventErrors({ first }: Mistakes): readonly ProblemError[] {
  return first.map(({ line, column, message }) => {
    const path = line === 0 ? [] : ["events", line - 1, ...(column === undefined ? [] : [column])];
    return { detail: message, pointer: pointerTo(path) };
  });
}

/** A JSON Pointer (RFC 6901). */
function pointerTo(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

const KEY = /^[\x21-\x7E]{1,255}$/;

/** Names a call, so that one sent again does nothing twice; undefined when it is none. */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  return header !== undefined && KEY.test(header) ? header : undefined;
}

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

export function readBearer(header: string | undefined): string | undefined {
  return BEARER.exec(header ?? "")?.[1];
}
