import type { Entered } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import type { Limit } from "../infrastructure/limits/limit";

/** What a representative may do to the platform's signature, each by the last word of its address. */
export const PLATFORM_ACTS = ["change", "renewal", "withdrawal"] as const;

export type PlatformAct = (typeof PLATFORM_ACTS)[number];

/** An act in the making: one at a time for each person and platform. */
export interface StandingDraft {
  readonly id: number;
  readonly act: PlatformAct;
  /** As typed. */
  readonly answers: Entered;
  /** Random: a line of the statement. */
  readonly nonce: string;
  /** The code sent last; undefined before the first. */
  readonly code: SentCode | undefined;
}

export interface SentCode {
  /** Of what it is to sign: the statement, or the withdrawal. */
  readonly subjectSha256: string;
  /** In which it was read. */
  readonly language: Language;
  readonly hmac: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly tries: number;
  /** When it was first typed rightly. */
  readonly provedAt: Date | undefined;
}

/** Nobody comes back to a draft after this. */
export const DRAFT_HOURS = 24;

const HOUR = 3600;

/** To one mail address. */
export const CODES_TO: Limit = { name: "standing-codes-to", times: 5, seconds: HOUR };

/** Tries of codes, right or wrong, by one account or from one address of the network. */
export const CODE_TRIES: Limit = { name: "standing-code-tries", times: 60, seconds: HOUR };
