import type { EventCodes } from "../cases/event-codes";
import { EVENT_TYPES } from "../charter/indicator";
import { clocksTexts } from "../clocks/clocks.texts";
import { eventUploadsTexts } from "../event-uploads/event-uploads.texts";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { DOCUMENT_PATH, EVENTS_PATH } from "./api-address";
import { apiTexts, type ApiTexts } from "./api.texts";
import { OPERATIONS, type Operation } from "./operations";

interface ApiPage extends Page {
  readonly t: ApiTexts;
  readonly document: string;
  readonly example: string;
  readonly operations: readonly ShownOperation[];
  /** Name and meaning. */
  readonly fields: readonly (readonly string[])[];
  /** Code, meaning, and what it may carry. */
  readonly vocabularyCaption: string;
  readonly vocabulary: readonly (readonly string[])[];
}

interface ShownOperation {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** "POST /api/v1/events". */
  readonly call: string;
  readonly needsToken: boolean;
  /** Name and meaning. */
  readonly parameters: readonly (readonly string[])[];
  /** Code and meaning. */
  readonly answers: readonly (readonly string[])[];
}

/** For whoever writes a program: how to begin, what there is to call, and what it answers. */
export function apiPage(baseUrl: string, codes: EventCodes, language: Language): ApiPage {
  const t = apiTexts[language];
  return {
    title: t.title,
    description: t.lede,
    t,
    document: DOCUMENT_PATH,
    example: example(baseUrl),
    operations: OPERATIONS.map((operation) => shown(operation, t)),
    fields: Object.entries(eventUploadsTexts[language].columns).filter(
      ([name]) => name !== "platform",
    ),
    vocabularyCaption: formats(language).count(EVENT_TYPES.length, t.known),
    vocabulary: EVENT_TYPES.map((type) => [
      type,
      clocksTexts[language].events[type],
      [...(codes.get(type) ?? [])].join(", "),
    ]),
  };
}

function shown(operation: Operation, t: ApiTexts): ShownOperation {
  const { id, method, path, needsToken, parameters, answers } = operation;
  return {
    id,
    ...t.operations[id],
    call: `${method.toUpperCase()} ${path}`,
    needsToken,
    parameters: parameters.map(({ name, required }) => {
      const meaning = t.parameters[name];
      return [name, required ? `${meaning} (${t.required})` : meaning];
    }),
    answers: answers.map(({ status }) => [String(status), t.answers[status]]),
  };
}

function example(baseUrl: string): string {
  const event = {
    case: "2026-00417",
    event: "request-received",
    occurred_at: "2026-05-07T09:30:00+02:00",
  };
  const body = JSON.stringify({ platform: "marcheclair", events: [event] }, null, 2);
  return [
    `curl ${baseUrl}${EVENTS_PATH} \\`,
    '  -H "Authorization: Bearer $TOKEN" \\',
    '  -H "Idempotency-Key: 2026-05-07-1" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '${body}'`,
  ].join("\n");
}
