import { createHmac } from "node:crypto";

/** A code counts for so long, and for one step before and after it: clocks differ, people type. */
export const STEP_SECONDS = 30;

const DIGITS = 6;

/** The step of time an instant belongs to, counted since 1970 (RFC 6238, X = 30 s, T0 = 0). */
export function stepOf(at: Date): number {
  return Math.floor(at.getTime() / 1000 / STEP_SECONDS);
}

/** The six digits that an authenticator app shows during a step (RFC 6238, HMAC-SHA-1). */
export function totp(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hmac = createHmac("sha1", secret).update(counter).digest();
  const offset = (hmac.at(-1) ?? 0) & 0xf;
  const number = hmac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}
