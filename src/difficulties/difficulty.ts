import type { Entered } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import type { Limit } from "../infrastructure/limits/limit";

/** What a seller reports; a draft until the code that was mailed has opened its case. */
export interface Difficulty {
  readonly id: number;
  /** In which its seller is written to. */
  readonly language: Language;
  /** As typed, right or wrong; without any once they are erased. */
  readonly answers: DifficultyAnswers;
  readonly touchedAt: Date;
  /** The code that was sent last; none once it was used. */
  readonly code: DifficultyCode | undefined;
  readonly opened: OpenedCase | undefined;
}

export interface DifficultyAnswers {
  readonly family?: Entered;
  readonly platform?: Entered;
  readonly facts?: Entered;
  readonly contact?: Entered;
}

export interface DifficultyCode {
  readonly hmac: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly tries: number;
}

export interface OpenedCase {
  readonly caseId: number;
  readonly reference: string;
  readonly platform: { readonly id: number; readonly slug: string; readonly tradeName: string };
  readonly openedAt: Date;
}

/** The steps of the journey, in order. */
export const STEPS = [
  "family",
  "platform",
  "facts",
  "attachments",
  "contact",
  "check",
  "code",
] as const;

export type Step = (typeof STEPS)[number];

const DAY = 86_400_000;

/** A draft nobody touches is deleted after this time. */
export const DRAFT_MS = 30 * DAY;

/** What is personal in a case is erased this long after its seller touched it last. */
export const KEPT_MS = 3 * 365 * DAY;

/** Files of one case, those of its report among them. */
export const MOST_ATTACHMENTS = 5;

/** Reports begun from one address of the network. */
export const REPORTS_FROM: Limit = { name: "difficulties-from", times: 20, seconds: 3600 };

/** Links that lead nowhere, from one address of the network. */
export const GUESSES_FROM: Limit = { name: "difficulty-guesses-from", times: 60, seconds: 3600 };

/** Codes asked for from one address of the network. */
export const CODES_FROM: Limit = { name: "difficulty-codes-from", times: 30, seconds: 3600 };

/** Codes sent to one mail address. */
export const CODES_TO: Limit = { name: "difficulty-codes-to", times: 5, seconds: 3600 };

/** Tries of codes, right or wrong, from one address of the network. */
export const TRIES_FROM: Limit = { name: "difficulty-tries-from", times: 100, seconds: 3600 };
