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
  | "workbook"
  | "binary"
  | "utf-16"
  | "latin-1";

/** Of Excel before 2007. */
const OLD_WORKBOOK = "d0cf11e0";
const ZIP = "504b0304";
/** What the names and the first entry of a ZIP say when it is a workbook of Excel or LibreOffice. */
const WORKBOOKS = ["xl/workbook", "application/vnd.oasis.opendocument.spreadsheet"];
/** PDF, gzip, PNG, JPEG, GIF, and a ZIP that is no workbook. */
const BINARIES = ["25504446", "1f8b", "89504e47", "ffd8ff", "47494638", ZIP];
const UTF_16 = ["fffe", "feff"];

/** What keeps a file from being read as a table at all; what is wrong inside is told by line. */
export function fileMistake(bytes: Uint8Array): FileMistake | undefined {
  if (bytes.length === 0) return "empty";
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === OLD_WORKBOOK || (start === ZIP && isWorkbook(bytes))) return "workbook";
  if (BINARIES.some((mark) => start.startsWith(mark))) return "binary";
  if (UTF_16.some((mark) => start.startsWith(mark))) return "utf-16";
  if (bytes.includes(0)) return "binary";
  if (isUtf8(bytes)) return undefined;
  return bytes.some(isControl) ? "binary" : "latin-1";
}

function isWorkbook(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return WORKBOOKS.some((mark) => content.includes(mark));
}

/** No text has these, whatever its encoding; it may have tabs, ends of lines and of pages. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
