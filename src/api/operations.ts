import { z } from "zod";
import { DUE_DATE_PATHS, PARAMETERS } from "../calculator/due-date";
import { LANGUAGES } from "../infrastructure/language";
import { DOCUMENT_PATH, EVENTS_PATH } from "./api-address";
import { callSchema, eventSchema, MOST_EVENTS } from "./event-call";

/** Every address of the API, what it takes and each answer it gives: the document and the page are made of it. */
export interface Operation {
  readonly id: "due-date" | "due-date-csv" | "events" | "document";
  readonly method: "get" | "post";
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: z.ZodType;
  /** It wants a token of a platform. */
  readonly needsToken: boolean;
  readonly answers: readonly Answer[];
}

export interface Parameter {
  readonly name:
    | "commitment"
    | "event"
    | "code"
    | "start"
    | "pause"
    | "lang"
    | "dry_run"
    | "Idempotency-Key";
  readonly in: "query" | "header";
  readonly required: boolean;
  readonly schema: object;
}

export interface Answer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 413 | 415 | 422 | 429;
  readonly type: "application/json" | "application/problem+json" | "text/csv";
  readonly schema: z.ZodType;
}

const problemSchema = z.looseObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: "What happened, in the language that was asked for" }),
  errors: z.exactOptional(
    z.array(
      z.strictObject({
        detail: z.string(),
        parameter: z.exactOptional(z.string()),
        pointer: z.exactOptional(z.string()).meta({
          description: "JSON Pointer (RFC 6901) into the body",
        }),
      }),
    ),
  ),
});

const receiptSchema = z.strictObject({
  recorded: z.boolean().meta({ description: "False after a check" }),
  events: z.int().meta({ description: `Of the call, ${String(MOST_EVENTS)} at most` }),
  added: z.int(),
  corrected: z.int(),
  known: z.int().meta({ description: "Recorded before, and unchanged" }),
  cases: z.int().meta({ description: "In which something was added or corrected" }),
});

const day = z.string().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });

const dueDateSchema = z.strictObject({
  charter_version: z.int(),
  commitment: z.string(),
  event: z.string(),
  code: z.string().nullable(),
  started_at: instant,
  direction: z.enum(["at-most", "at-least"]),
  target: z.int(),
  unit: z.enum(["working-days", "calendar-days", "hours"]),
  working_days_added: z.int(),
  due_on: day,
  due_at: instant,
  language: z.enum(["fr", "en", "de"]),
  explanation: z.array(z.string()),
});

/** Schemas that the document names; the others stand where they are used. */
export const NAMED_SCHEMAS = {
  Event: eventSchema,
  EventCall: callSchema,
  EventReceipt: receiptSchema,
  DueDate: dueDateSchema,
  Problem: problemSchema,
} as const;

function problems(...statuses: readonly Answer["status"][]): readonly Answer[] {
  const form = { type: "application/problem+json", schema: problemSchema } as const;
  return statuses.map((status) => ({ status, ...form }));
}

const text = { type: "string" };

/** Of the parameters that are more than a text. */
const SCHEMAS: Readonly<Partial<Record<Parameter["name"], object>>> = {
  pause: { type: "array", items: text },
  lang: { enum: LANGUAGES },
};

const DUE_DATE_PARAMETERS = PARAMETERS.map((name): Parameter => {
  const required = name === "commitment" || name === "start";
  return { name, in: "query", required, schema: SCHEMAS[name] ?? text };
});

export const OPERATIONS: readonly Operation[] = [
  {
    id: "events",
    method: "post",
    path: EVENTS_PATH,
    parameters: [
      {
        name: "Idempotency-Key",
        in: "header",
        required: false,
        schema: { type: "string", minLength: 1, maxLength: 255 },
      },
      { name: "dry_run", in: "query", required: false, schema: { type: "boolean" } },
    ],
    body: callSchema,
    needsToken: true,
    answers: [
      { status: 200, type: "application/json", schema: receiptSchema },
      ...problems(400, 401, 403, 413, 415, 422, 429),
    ],
  },
  {
    id: "due-date",
    method: "get",
    path: DUE_DATE_PATHS.json,
    parameters: DUE_DATE_PARAMETERS,
    needsToken: false,
    answers: [
      { status: 200, type: "application/json", schema: dueDateSchema },
      ...problems(404, 422),
    ],
  },
  {
    id: "due-date-csv",
    method: "get",
    path: DUE_DATE_PATHS.csv,
    parameters: DUE_DATE_PARAMETERS,
    needsToken: false,
    answers: [{ status: 200, type: "text/csv", schema: z.string() }, ...problems(404, 422)],
  },
  {
    id: "document",
    method: "get",
    path: DOCUMENT_PATH,
    parameters: [],
    needsToken: false,
    answers: [
      {
        status: 200,
        type: "application/json",
        schema: z.looseObject({ openapi: z.literal("3.1.1") }),
      },
    ],
  },
];
