import type { PublishedCharter } from "../charter/charter";
import type { Personal } from "../evidence/evidence-event";
import type { OpenedEntry } from "../evidence/evidence-entry";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { Platform } from "../platforms/platform";
import {
  takenCommitments,
  type SignatoryRecord,
  type Signature,
  type SigningProof,
} from "./signature";
import { newSignatureReference } from "./signature-reference";
import type { SignatureRepository } from "./signature.repository";
import { statementSha256 } from "./statement";

export interface StatementStores {
  readonly signatures: SignatureRepository;
  readonly evidence: EvidenceRepository;
}

type Content = Pick<
  Signature,
  "medium" | "language" | "statement" | "choices" | "signedAt" | "effectiveAt"
> &
  Partial<Pick<Signature, "supersedesId" | "draftId" | "reference">>;

interface RecordStatement extends Content {
  readonly platform: Pick<Platform, "id" | "slug">;
  readonly charter: PublishedCharter;
  readonly signatory?: SignatoryRecord;
  readonly proof?: SigningProof;
  /** What the evidence commits to without revealing it. */
  readonly personal?: Personal;
}

interface RecordedStatement {
  readonly signature: Signature;
  readonly evidence: OpenedEntry;
}

/** Keeps a statement as it was signed, under a new reference, with its evidence. Run inside one transaction. */
export async function recordStatement(
  { signatures, evidence }: StatementStores,
  { platform, charter, signatory, proof, personal, ...content }: RecordStatement,
  now: Date,
): Promise<RecordedStatement> {
  const signature = await signatures.add(
    {
      supersedesId: undefined,
      draftId: undefined,
      reference: newSignatureReference(),
      ...content,
      platformId: platform.id,
      charterVersion: charter.charter.version,
      statementSha256: statementSha256(content.statement),
      recordedAt: now,
    },
    { signatory, proof },
  );
  const entry = await evidence.append(
    {
      type: "statement-signed",
      reference: signature.reference,
      platform: platform.slug,
      charterVersion: signature.charterVersion,
      charterSha256: charter.contentSha256,
      statementSha256: signature.statementSha256,
      medium: signature.medium,
      commitments: takenCommitments(signature),
      signedAt: signature.signedAt.toISOString(),
      effectiveAt: signature.effectiveAt.toISOString(),
    },
    now,
    personal,
  );
  return { signature, evidence: entry };
}
