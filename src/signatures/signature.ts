import type { Language } from "../infrastructure/language";
import type { CommitmentChoice } from "./commitment-choice";
import type { Signatory } from "./signatory";

export type Medium = "online" | "paper";

/** A statement as it was signed; nothing of it ever changes. */
export interface Signature {
  readonly id: number;
  /** "S-" and ten characters. */
  readonly reference: string;
  readonly platformId: number;
  readonly charterVersion: number;
  readonly medium: Medium;
  readonly language: Language;
  /** The exact text. */
  readonly statement: string;
  /** Of the text as UTF-8, hexadecimal. */
  readonly statementSha256: string;
  readonly signedAt: Date;
  /** From when the commitments it takes count. */
  readonly effectiveAt: Date;
  /** The statement it replaces. */
  readonly supersedesId: number | undefined;
  readonly draftId: number | undefined;
  readonly recordedAt: Date;
  /** One for each commitment of the version, by code. */
  readonly choices: readonly CommitmentChoice[];
}

/** How a statement came to be signed online. */
export interface SigningProof {
  /** Which words of consent, and in which wording. */
  readonly consentId: string;
  readonly consentVersion: number;
  readonly codeSentAt: Date;
  /** When the code was first typed rightly. */
  readonly codeProvedAt: Date;
}

/** The person who signed, and the connection; kept apart, for parts of it are erased one day (retention.ts). */
export interface SignatoryRecord extends Omit<Signatory, "email"> {
  readonly email: string | undefined;
  readonly ipAddress?: string | undefined;
  readonly userAgent?: string | undefined;
}

export interface SignatureDecision {
  readonly decision: "accepted" | "declined";
  readonly decidedAt: Date;
  /** Undefined when recording the signature accepted it. */
  readonly accountId: string | undefined;
  readonly reason: string | undefined;
  /** How the signatory's authority was checked. */
  readonly authorityCheck: string | undefined;
}

/** The reason of a statement that a corrected one replaced while it was under review. */
export const REPLACED = "replaced";

export function wasReplaced({ accountId, reason }: SignatureDecision): boolean {
  return accountId === undefined && reason === REPLACED;
}

/** The first of two officials who accept a signature, where two are needed. */
export interface AcceptanceProposal {
  readonly accountId: string;
  readonly proposedAt: Date;
  /** How the signatory's authority was checked. */
  readonly authorityCheck: string | undefined;
}

export const REVIEW_STATES = ["under-review", "accepted", "declined"] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

export interface DecidedSignature extends Signature {
  /** Undefined while it is under review. */
  readonly decision: SignatureDecision | undefined;
}

/** The codes of the commitments a statement takes. */
export function takenCommitments({ choices }: Pick<Signature, "choices">): string[] {
  return choices.filter(({ choice }) => choice === "taken").map(({ commitment }) => commitment);
}

/** The accepted statement that takes effect last, if any. */
export function lastAccepted(
  signatures: readonly DecidedSignature[],
): DecidedSignature | undefined {
  return signatures
    .filter(({ decision }) => decision?.decision === "accepted")
    .toSorted((one, other) => one.effectiveAt.getTime() - other.effectiveAt.getTime())
    .at(-1);
}
