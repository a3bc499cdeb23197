import { errorCorrection } from "./reed-solomon";

/** At level M, which bears the loss of 15 %: for versions 1 to 16 (ISO/IEC 18004, table 9). */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10];

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];

/** How large a code is, from 1, and everything that is written into it, in the order of writing. */
export interface Message {
  readonly version: number;
  readonly codewords: readonly number[];
}

/** A text as the smallest code holds it; throws when it is too long for version 16 (450 bytes). */
export function messageOf(text: string): Message {
  const bytes = [...Buffer.from(text, "utf8")];
  const version = CORRECTION.findIndex((_, at) => fits(bytes.length, at + 1)) + 1;
  if (version === 0) throw new Error(`a text of ${String(bytes.length)} bytes fits no code`);
  return { version, codewords: interleaved(dataCodewords(bytes, version), version) };
}

function fits(length: number, version: number): boolean {
  return 4 + lengthBits(version) + 8 * length <= 8 * dataCapacity(version);
}

function lengthBits(version: number): number {
  return version < 10 ? 8 : 16;
}

function dataCapacity(version: number): number {
  return capacity(version) - of(CORRECTION, version) * of(BLOCKS, version);
}

/** Codewords for which a code has room beside the patterns that help to find and to read it. */
function capacity(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version > 1) {
    const aligned = Math.floor(version / 7) + 2;
    modules -= (25 * aligned - 10) * aligned - 55;
  }
  if (version > 6) modules -= 36;
  return Math.floor(modules / 8);
}

function dataCodewords(bytes: readonly number[], version: number): number[] {
  const written = bits(BYTE_MODE, 4) + bits(bytes.length, lengthBits(version));
  const text = written + bytes.map((byte) => bits(byte, 8)).join("");
  const room = dataCapacity(version);
  const ended = text + "0".repeat(Math.min(4, 8 * room - text.length));
  const filled = ended.padEnd(8 * Math.ceil(ended.length / 8), "0");
  const codewords = (filled.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  const missing = Array.from({ length: room - codewords.length }, (_, at) => PADDING[at % 2] ?? 0);
  return [...codewords, ...missing];
}

function bits(value: number, length: number): string {
  return value.toString(2).padStart(length, "0");
}

/** The first of every block, then the second of every block…: one blot spoils a little of each. */
function interleaved(data: readonly number[], version: number): number[] {
  const count = of(BLOCKS, version);
  const correction = of(CORRECTION, version);
  const short = count - (capacity(version) % count);
  const shortLength = Math.floor(capacity(version) / count) - correction;
  const blocks = Array.from({ length: count }, (_, at) => {
    const start = at * shortLength + Math.max(0, at - short);
    return data.slice(start, start + shortLength + (at < short ? 0 : 1));
  });
  return [
    ...columns(blocks),
    ...columns(blocks.map((block) => errorCorrection(block, correction))),
  ];
}

function columns(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => blocks.map((block) => block[at]))
    .flat()
    .filter((codeword) => codeword !== undefined);
}

function of(table: readonly number[], version: number): number {
  return table[version - 1] ?? 0;
}
