import type { ImportOutcome, ImportReport } from "../cases/import-events";
import { NO_MISTAKES, type Mistakes } from "../cases/mistakes";

/**
 * Some two hundred thousand events. On SQLite, where one writes at a time, a larger file would keep
 * others waiting for longer than they wait.
 */
export const LARGEST_FILE = 10_000_000;

/** A file that nobody has confirmed by then is removed. */
export const KEPT_MS = 24 * 3_600_000;

/** A file of events as it was handed in, before or after it is recorded. */
export interface EventUpload {
  readonly id: string;
  readonly platformId: number;
  readonly accountId: string;
  readonly fileName: string;
  /** Of the bytes that were checked and that alone may be recorded, hexadecimal. */
  readonly fileSha256: string;
  readonly uploadedAt: Date;
  readonly preview: Preview;
  readonly recordedAt: Date | undefined;
}

/** What the file would change or, once it is recorded, did. */
export interface Preview {
  /** Undefined when there are mistakes. */
  readonly report: ImportReport | undefined;
  readonly mistakes: Mistakes;
}

export function previewOf(outcome: ImportOutcome): Preview {
  return outcome.accepted
    ? { report: outcome.report, mistakes: NO_MISTAKES }
    : { report: undefined, mistakes: outcome.mistakes };
}

export type UploadState = "wrong" | "nothing-new" | "to-confirm" | "recorded";

export function uploadState({ preview, recordedAt }: EventUpload): UploadState {
  if (recordedAt) return "recorded";
  if (!preview.report) return "wrong";
  return preview.report.added + preview.report.corrected > 0 ? "to-confirm" : "nothing-new";
}

export type FileMistake =
  | "no-file"
  | "too-large"
  | "empty"
  | "archive"
  | "binary"
  | "utf-16"
  | "latin-1";

/** ZIP, and so Excel and LibreOffice; the older Excel; PDF; gzip. */
const ARCHIVES = ["504b0304", "d0cf11e0", "25504446", "1f8b"];
const UTF_16 = ["fffe", "feff"];

/** What keeps a file from being read as a table at all; what is wrong inside is told by line. */
export function fileMistake(bytes: Uint8Array): FileMistake | undefined {
  if (bytes.length === 0) return "empty";
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (ARCHIVES.some((mark) => start.startsWith(mark))) return "archive";
  if (UTF_16.some((mark) => start.startsWith(mark))) return "utf-16";
  if (bytes.includes(0)) return "binary";
  return isUtf8(bytes) ? undefined : "latin-1";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
