import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

const MINUTE = 60_000;

/** How long a code that was sent by mail can be used. */
export const CODE_MINUTES = 10;
export const CODE_MS = CODE_MINUTES * MINUTE;

/** Six digits, five tries: one chance in 200,000 a code. */
export const TRIES = 5;

const DIGITS = 6;

/** Six digits that nobody can foresee; kept as a keyed hash only. */
export function newCode(): string {
  return String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0");
}

/** The six digits of a code as typed or pasted, spaces aside; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** "123 456": as a person reads it out. */
export function spacedCode(code: string): string {
  return `${code.slice(0, DIGITS / 2)} ${code.slice(DIGITS / 2)}`;
}

/**
 * What is kept of a code: HMAC-SHA256, hexadecimal, under a token that the database does not hold,
 * over everything the code is bound to. Whoever reads the database cannot try the million codes.
 */
export function codeHmac(token: string, boundTo: readonly unknown[], code: string): string {
  const bound = JSON.stringify([...boundTo, code]);
  return createHmac("sha256", token).update(bound, "utf8").digest("hex");
}

/** Takes the same time wherever two hashes differ. */
export function isSameHmac(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return left.length === right.length && timingSafeEqual(left, right);
}
