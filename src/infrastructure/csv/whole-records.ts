import type { CsvError } from "./csv-error";
import type { CsvTexts } from "./csv.texts";

/** Text of whole records, and the line it starts on. */
export interface CsvText {
  readonly text: string;
  readonly line: number;
}

/** A record longer than this is a quote that was never closed, or not a CSV file at all. */
const LONGEST_RECORD = 1_000_000;

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const NONE = Buffer.alloc(0);

/**
 * Cuts bytes into texts of whole records, whatever the chunks they arrive in. Stops at the first
 * byte that is not UTF-8 text; a byte order mark at the start is dropped.
 */
export async function* wholeRecords(
  source: AsyncIterable<Uint8Array>,
  t: CsvTexts,
): AsyncGenerator<CsvText | CsvError, void> {
  let rest: Buffer = NONE;
  let line = 1;
  for await (const chunk of source) {
    const bytes = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
    let cut = endOfLastRecord(bytes);
    if (cut === 0 && bytes.length > LONGEST_RECORD) cut = bytes.length;
    rest = bytes.subarray(cut);
    if (cut === 0) continue;

    const text = decode(bytes.subarray(0, cut), line, t);
    yield text;
    if (!("text" in text)) return;
    line += lineFeeds(text.text);
  }
  if (rest.length > 0) yield decode(rest, line, t);
}

/** The offset after the last line feed outside quotes; `bytes` starts outside quotes. */
function endOfLastRecord(bytes: Buffer): number {
  if (!bytes.includes(QUOTE)) return bytes.lastIndexOf(LINE_FEED) + 1;
  let end = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === LINE_FEED && !quoted) end = at + 1;
  }
  return end;
}

function decode(bytes: Buffer, line: number, t: CsvTexts): CsvText | CsvError {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return { line: line + lineFeeds(bytes.toString("latin1", 0, nul)), message: t.notText };
  }
  const text = utf8(bytes);
  if (text === undefined) return { line: line + linesOfUtf8(bytes), message: t.notUtf8 };
  const marked = line === 1 && text.startsWith("\uFEFF");
  return { text: marked ? text.slice(1) : text, line };
}

/** How many lines, from the first on, are UTF-8: a line feed never stands inside a character. */
function linesOfUtf8(bytes: Buffer): number {
  for (let start = 0, lines = 0; ; lines += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || utf8(bytes.subarray(start, end)) === undefined) return lines;
    start = end + 1;
  }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
