import { crc32 } from "node:zlib";
import type { MediaType } from "./attachment";

/**
 * What bytes are, told by themselves: by the sign at their head, and by a structure that a reader
 * would find its way through. Undefined for everything else, whatever it is called.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPdf(content)) return "application/pdf";
  if (isPng(content)) return "image/png";
  return isJpeg(content) ? "image/jpeg" : undefined;
}

const PDF_HEAD = /^%PDF-[12]\.\d/;

/** Readers look for the end of a PDF in so many of its last bytes. */
const PDF_TAIL = 2048;

/** A version at the head; at the end, where its table of objects begins. */
function isPdf(content: Buffer): boolean {
  if (!PDF_HEAD.test(content.toString("latin1", 0, 8))) return false;
  const tail = content.toString("latin1", Math.max(0, content.length - PDF_TAIL));
  return /startxref\s+\d+\s+%%EOF/.test(tail);
}

const PNG_HEAD = Buffer.from("89504e470d0a1a0a", "hex");

/** Around the data of a chunk: its length and its name before, a checksum behind. */
const CHUNK_FRAME = 12;

/** From a sound header, chunk by chunk, over some picture to the end. */
function isPng(content: Buffer): boolean {
  if (!content.subarray(0, PNG_HEAD.length).equals(PNG_HEAD)) return false;
  let hasPicture = false;
  let at = PNG_HEAD.length;
  while (at + CHUNK_FRAME <= content.length) {
    const length = content.readUInt32BE(at);
    const name = content.toString("latin1", at + 4, at + 8);
    const isFirst = at === PNG_HEAD.length;
    if (isFirst && !(name === "IHDR" && isPngHeader(content, at, length))) return false;
    if (name === "IDAT") hasPicture = true;
    at += CHUNK_FRAME + length;
    if (name === "IEND") return hasPicture && length === 0 && at <= content.length;
  }
  return false;
}

function isPngHeader(content: Buffer, at: number, length: number): boolean {
  const end = at + 8 + length;
  if (length !== 13 || end + 4 > content.length) return false;
  const hasArea = content.readUInt32BE(at + 8) > 0 && content.readUInt32BE(at + 12) > 0;
  return hasArea && crc32(content.subarray(at + 4, end)) === content.readUInt32BE(end);
}

const MARKER = 0xff;
const START_OF_IMAGE = 0xd8;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from("ffd9", "hex");

/** The kinds of frame of a JPEG: C0 to CF but for C4, C8 and CC, which are tables. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
}

/** Segment by segment, over a frame with an area, to a scan that ends. Cameras add to the end. */
function isJpeg(content: Buffer): boolean {
  if (content[0] !== MARKER || content[1] !== START_OF_IMAGE) return false;
  let hasFrame = false;
  let at = 2;
  while (at + 4 <= content.length && content[at] === MARKER) {
    const kind = content[at + 1] ?? 0;
    const length = content.readUInt16BE(at + 2);
    if (kind === MARKER) {
      at += 1;
      continue;
    }
    if (kind === START_OF_SCAN) return hasFrame && content.indexOf(END_OF_IMAGE, at) !== -1;
    if (isFrame(kind)) hasFrame = hasArea(content, at);
    at += 2 + length;
  }
  return false;
}

function hasArea(content: Buffer, at: number): boolean {
  if (at + 9 > content.length) return false;
  return content.readUInt16BE(at + 5) > 0 && content.readUInt16BE(at + 7) > 0;
}
