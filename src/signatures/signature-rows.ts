import type { Language } from "../infrastructure/language";
import type { CommitmentChoice } from "./commitment-choice";
import type { Medium, Signature, SignatureDecision, SigningProof } from "./signature";

export interface Row {
  id: number;
  reference: string;
  platform_id: number;
  charter_version: number;
  medium: string;
  language: string;
  statement: string;
  statement_sha256: string;
  signed_at: string;
  effective_at: string;
  supersedes_id: number | null;
  draft_id: number | null;
  recorded_at: string;
}

export interface DecisionRow {
  signature_id: number;
  decision: string;
  decided_at: string;
  account_id: string | null;
  reason: string | null;
  authority_check: string | null;
}

export interface ProofRow {
  signature_id: number;
  consent_id: string;
  consent_version: number;
  code_sent_at: string;
  code_proved_at: string;
}

export function toRow(signature: Omit<Signature, "id">): Omit<Row, "id"> {
  return {
    reference: signature.reference,
    platform_id: signature.platformId,
    charter_version: signature.charterVersion,
    medium: signature.medium,
    language: signature.language,
    statement: signature.statement,
    statement_sha256: signature.statementSha256,
    signed_at: signature.signedAt.toISOString(),
    effective_at: signature.effectiveAt.toISOString(),
    supersedes_id: signature.supersedesId ?? null,
    draft_id: signature.draftId ?? null,
    recorded_at: signature.recordedAt.toISOString(),
  };
}

export function fromRow(row: Row, choices: readonly CommitmentChoice[]): Signature {
  return {
    id: row.id,
    reference: row.reference,
    platformId: row.platform_id,
    charterVersion: row.charter_version,
    medium: row.medium as Medium,
    language: row.language as Language,
    statement: row.statement,
    statementSha256: row.statement_sha256,
    signedAt: new Date(row.signed_at),
    effectiveAt: new Date(row.effective_at),
    supersedesId: row.supersedes_id ?? undefined,
    draftId: row.draft_id ?? undefined,
    recordedAt: new Date(row.recorded_at),
    choices: choices.toSorted(byCode),
  };
}

/** C2 before C10. */
function byCode(one: CommitmentChoice, other: CommitmentChoice): number {
  return one.commitment.localeCompare(other.commitment, "en", { numeric: true });
}

export function decisionFromRow(row: DecisionRow): SignatureDecision {
  return {
    decision: row.decision as SignatureDecision["decision"],
    decidedAt: new Date(row.decided_at),
    accountId: row.account_id ?? undefined,
    reason: row.reason ?? undefined,
    authorityCheck: row.authority_check ?? undefined,
  };
}

export function toProofRow(signatureId: number, proof: SigningProof): ProofRow {
  return {
    signature_id: signatureId,
    consent_id: proof.consentId,
    consent_version: proof.consentVersion,
    code_sent_at: proof.codeSentAt.toISOString(),
    code_proved_at: proof.codeProvedAt.toISOString(),
  };
}

export function fromProofRow(row: ProofRow): SigningProof {
  return {
    consentId: row.consent_id,
    consentVersion: row.consent_version,
    codeSentAt: new Date(row.code_sent_at),
    codeProvedAt: new Date(row.code_proved_at),
  };
}
