import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { Signature } from "../signatures/signature";
import { sha256Of } from "./proof-file";
import type { SignatureDocumentRepository } from "./signature-document.repository";

export interface DocumentStores {
  readonly signatureDocuments: SignatureDocumentRepository;
  readonly evidence: EvidenceRepository;
}

/** Keeps the PDF, and in the log what identifies it: whoever holds a copy can have it recognised. */
export async function issueDocument(
  { signatureDocuments, evidence }: DocumentStores,
  { id, reference }: Signature,
  pdf: Uint8Array,
  now: Date,
): Promise<void> {
  await signatureDocuments.add(id, pdf);
  const pdfSha256 = sha256Of(pdf);
  await evidence.append({ type: "signature-document-issued", reference, pdfSha256 }, now);
}
