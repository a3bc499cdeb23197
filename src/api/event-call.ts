import { z } from "zod";
import { EVENT_TYPES } from "../charter/indicator";
import type { Mistakes } from "../cases/mistakes";
import type { CsvBlock } from "../infrastructure/csv/read-csv";
import type { ProblemError } from "../infrastructure/http/problem";
import type { Language } from "../infrastructure/language";
import { problemTexts, type ProblemTexts } from "./problem.texts";

export const MOST_EVENTS = 10_000;

/** JSON may write halves of characters that no database keeps. */
const text = z.string().refine((value) => value.isWellFormed());

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
  events: z.array(eventSchema).min(1).max(MOST_EVENTS),
});

export type EventCall = z.infer<typeof callSchema>;

/** More than this help nobody. */
const MOST_TOLD = 1000;

/** What is wrong is told in our own words: the validator's are English, and for whoever wrote the schema. */
export function readEventCall(
  body: unknown,
  language: Language,
):
  | { readonly valid: true; readonly call: EventCall }
  | { readonly valid: false; readonly errors: readonly ProblemError[] } {
  const { form } = problemTexts[language];
  const read = callSchema.safeParse(body, { error: (issue) => detailOf(issue, form) });
  if (read.success) return { valid: true, call: read.data };
  const errors = read.error.issues.flatMap((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [key]) : [[]];
    return keys.map((key) => ({
      detail: issue.message,
      pointer: pointerTo([...issue.path, ...key]),
    }));
  });
  return { valid: false, errors: errors.slice(0, MOST_TOLD) };
}

function detailOf(issue: z.core.$ZodRawIssue, t: ProblemTexts["form"]): string {
  if (issue.code === "unrecognized_keys") return t.unknownKey;
  if (issue.code === "too_small") return t.noEvent;
  if (issue.code === "too_big") return t.tooManyEvents(String(issue.maximum));
  if (issue.code === "custom") return t.brokenText;
  if (issue.code !== "invalid_type") return t.wrong;
  if (issue.input === undefined) return t.missing;
  return issue.expected in t.types ? t.types[issue.expected as keyof typeof t.types] : t.wrong;
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
