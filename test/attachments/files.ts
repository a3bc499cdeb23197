import { crc32 } from "node:zlib";

/** Small, and whole: each opens in a viewer. */
export const PDF = Buffer.from(
  [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj",
    "trailer<</Root 1 0 R>>",
    "startxref",
    "0",
    "%%EOF",
    "",
  ].join("\n"),
);

export const PNG = Buffer.concat([
  Buffer.from("89504e470d0a1a0a", "hex"),
  chunk("IHDR", Buffer.from("00000001000000010800000000", "hex")),
  chunk("IDAT", Buffer.from("789c626000000002000173752d58", "hex")),
  chunk("IEND", Buffer.alloc(0)),
]);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** An application header, a frame of 16 by 16, a scan, the end, and what a camera adds. */
export const JPEG = Buffer.concat([
  Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
  Buffer.from("ffc0000b080010001001011100", "hex"),
  Buffer.from("ffda0008010100003f00" + "d2cf20" + "ffd9", "hex"),
  Buffer.from("trailer of a camera"),
]);

/** What a program of Windows begins with. */
export const EXECUTABLE = Buffer.concat([Buffer.from("MZ\x90\0"), Buffer.alloc(2000, 7)]);

/** A sound PDF of so many bytes. */
export function pdfOf(bytes: number): Buffer {
  const head = Buffer.from("%PDF-1.4\n%");
  return Buffer.concat([head, Buffer.alloc(bytes - head.length - PDF.length, "x"), PDF]);
}
