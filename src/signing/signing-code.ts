import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import type { Language } from "../infrastructure/language";

/** A one-time code that was sent by mail. The latest of a draft is the only one that counts. */
export interface SigningCode {
  readonly id: number;
  readonly draftId: number;
  readonly purpose: CodePurpose;
  /** Where it was sent, lower case. */
  readonly email: string;
  /** Language of the statement that its reader confirmed. */
  readonly language: Language;
  readonly statementSha256: string;
  readonly hmac: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly tries: number;
  /** When it was first typed rightly. */
  readonly provedAt: Date | undefined;
}

export type CodePurpose = "sign";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const CODE_MINUTES = 10;
export const CODE_MS = CODE_MINUTES * MINUTE;

/** Six digits, five tries: one chance in 200,000 a code. */
export const TRIES = 5;

/** A draft, and an address, are sent this many in any hour. */
export const CODES_AN_HOUR = 5;

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

/**
 * What is kept of a code: HMAC-SHA256 under the token of the draft, which the database does not
 * hold. It binds the code to its draft, to what it is for, and to the text it is to sign.
 */
export function codeHmac(
  token: string,
  {
    draftId,
    purpose,
    statementSha256,
  }: Pick<SigningCode, "draftId" | "purpose" | "statementSha256">,
  code: string,
): string {
  const bound = JSON.stringify([draftId, purpose, statementSha256, code]);
  return createHmac("sha256", token).update(bound, "utf8").digest("hex");
}

/** Takes the same time wherever two hashes differ. */
export function isSameHmac(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Since when codes count towards the limit of an hour. */
export function limitedSince(now: Date): Date {
  return new Date(now.getTime() - HOUR);
}

/** The whole seconds until another code may be sent, given when the others were; 0 for at once. */
export function secondsUntilNextCode(sentAt: readonly Date[], now: Date): number {
  const times = sentAt.map((at) => at.getTime()).toSorted((one, other) => one - other);
  const oldest = times.at(-CODES_AN_HOUR);
  if (oldest === undefined) return 0;
  return Math.max(0, Math.ceil((oldest + HOUR - now.getTime()) / 1000));
}
