import { createHash } from "node:crypto";
import {
  addsSomething,
  importEvents,
  type EventFile,
  type ImportOutcome,
  type ImportStores,
} from "../cases/import-events";
import { EVENT_COLUMNS, OPTIONAL_COLUMNS } from "../cases/event-rows";
import { mistakeTexts } from "../cases/mistake.texts";
import type { HandedIn } from "../cases/event-import.repository";
import { csvTexts } from "../infrastructure/csv/csv.texts";
import { readCsv } from "../infrastructure/csv/read-csv";
import { keptIf, type InTransaction } from "../infrastructure/kept-if";
import type { Language } from "../infrastructure/language";
import { previewOf } from "./event-upload";
import type { EventUploadRepository } from "./event-upload.repository";

interface Stores extends ImportStores {
  readonly eventUploads: EventUploadRepository;
}

interface Reading {
  readonly handedIn: HandedIn;
  /** In which mistakes are told. */
  readonly language: Language;
}

/** What a file would change, by the very import that records it; nothing stays. */
export function checkFile(
  inTransaction: InTransaction<Stores>,
  bytes: Uint8Array,
  reading: Reading,
  now: Date,
): Promise<ImportOutcome> {
  return keptIf(
    inTransaction,
    (tx) => importEvents(tx, fileOf(bytes, reading.language), now, termsOf(reading)),
    () => false,
  );
}

/**
 * Records a file that was checked before: those bytes and no others. Undefined when it is recorded
 * already. What has happened since may have made it wrong: then nothing of it stays.
 */
export async function recordUpload(
  inTransaction: InTransaction<Stores>,
  { id, fileSha256, ...reading }: Reading & { readonly id: string; readonly fileSha256: string },
  now: Date,
): Promise<ImportOutcome | undefined> {
  return keptIf(
    inTransaction,
    async (tx) => {
      // Two who confirm take turns, and the second finds it recorded.
      await tx.eventImports.takeTurn();
      const bytes = await tx.eventUploads.contentOf(id);
      if (!bytes) return undefined;
      const file = fileOf(bytes, reading.language);
      if (sha256Of(bytes) !== fileSha256) throw new Error("the file is not the one checked");
      const outcome = await importEvents(tx, file, now, termsOf(reading));
      if (outcome.accepted) await tx.eventUploads.setRecorded(id, previewOf(outcome), now);
      return outcome;
    },
    (outcome) => outcome?.accepted === true && addsSomething(outcome.report),
  );
}

function termsOf({ handedIn, language }: Reading) {
  return { handedIn, t: mistakeTexts[language] };
}

function fileOf(bytes: Uint8Array, language: Language): EventFile {
  return {
    blocks: readCsv(chunksOf(bytes), EVENT_COLUMNS, OPTIONAL_COLUMNS, csvTexts[language]),
    sha256: () => sha256Of(bytes),
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Some thousands of rows at a time. */
const CHUNK = 256 * 1024;

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield await Promise.resolve(bytes.subarray(at, at + CHUNK));
  }
}
