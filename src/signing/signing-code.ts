import type { Language } from "../infrastructure/language";
import type { Limit } from "../infrastructure/limits/limit";
import { codeHmac } from "../infrastructure/one-time-code";

/** A one-time code sent by mail. For each purpose the latest of a draft is the only one that counts. */
export interface SigningCode {
  readonly id: number;
  readonly draftId: number;
  readonly purpose: CodePurpose;
  /** Where it was sent, lower case. */
  readonly email: string;
  /** Language of the statement that its reader confirmed. */
  readonly language: Language;
  /** Empty when nothing is to be signed. */
  readonly statementSha256: string;
  readonly hmac: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly tries: number;
  /** When it was first typed rightly. */
  readonly provedAt: Date | undefined;
}

/** Signs the statement; or takes the draft up again in another browser, and signs nothing. */
export type CodePurpose = "sign" | "resume";

const HOUR = 3_600_000;

/** Links to a draft, and codes that open it, sent to one mail address. */
export const RESUMPTIONS_TO: Limit = { name: "signing-resumptions-to", times: 10, seconds: 3600 };

/** Drafts begun from one address of the network. */
export const DRAFTS_FROM: Limit = { name: "signing-drafts-from", times: 30, seconds: 3600 };

/** Codes asked for from one address of the network, whatever the draft and the mail address. */
export const CODES_FROM: Limit = { name: "signing-codes-from", times: 30, seconds: 3600 };

/** Tries of codes, right or wrong, from one address of the network. */
export const TRIES_FROM: Limit = { name: "signing-code-tries-from", times: 100, seconds: 3600 };

/** A draft, and a mail address, are sent this many in any hour. */
export const CODES_AN_HOUR = 5;

/** What is kept of a code: it belongs to its draft, to what it is for, and to the text it is to sign. */
export function signingCodeHmac(
  token: string,
  {
    draftId,
    purpose,
    statementSha256,
  }: Pick<SigningCode, "draftId" | "purpose" | "statementSha256">,
  code: string,
): string {
  return codeHmac(token, [draftId, purpose, statementSha256], code);
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
