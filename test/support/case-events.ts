import { createHash } from "node:crypto";
import {
  addsSomething,
  importEvents,
  type EventFile,
  type ImportOutcome,
} from "../../src/cases/import-events";
import type { HandedIn } from "../../src/cases/event-import.repository";
import { EVENT_COLUMNS, OPTIONAL_COLUMNS } from "../../src/cases/event-rows";
import type { Context } from "../../src/context";
import { readCsv } from "../../src/infrastructure/csv/read-csv";
import { keptIf } from "../../src/infrastructure/kept-if";

/**
 * A file of events told in lines: "marcheclair D1 request-received 2026-05-07T09:30:00Z", and a code
 * after it where there is one.
 */
export function eventsFile(...lines: readonly string[]): string {
  const rows = lines.map((line) => {
    const [platform = "", reference = "", event = "", instant = "", code = ""] = line.split(" ");
    return [platform, reference, event, instant, code].join(",");
  });
  return `${[...EVENT_COLUMNS, "code"].join(",")}\n${rows.map((row) => `${row}\n`).join("")}`;
}

/** A file as an import takes it: it is read once. */
export function opened(content: string | Uint8Array): EventFile {
  const bytes = Buffer.from(content);
  return {
    blocks: readCsv(chunks(bytes), EVENT_COLUMNS, OPTIONAL_COLUMNS),
    sha256: () => createHash("sha256").update(bytes).digest("hex"),
  };
}

/** Imports a file as the command does: all of it, or nothing. */
export function importFile(
  { clock, inTransaction }: Context,
  content: string | Uint8Array,
  handedIn?: HandedIn,
): Promise<ImportOutcome> {
  return keptIf(
    inTransaction,
    (tx) => importEvents(tx, opened(content), clock.now(), handedIn && { handedIn }),
    (outcome) => outcome.accepted && addsSomething(outcome.report),
  );
}

/** Imports events told in lines; throws when they are refused. */
export async function recordEvents(context: Context, ...lines: readonly string[]): Promise<void> {
  const outcome = await importFile(context, eventsFile(...lines));
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.mistakes));
}

/** Small ones, so that a file of any length comes in several blocks. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  const size = 4096;
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}
