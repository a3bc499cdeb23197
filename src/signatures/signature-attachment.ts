import type { Attachment } from "../attachments/attachment";

/** What is kept beside a statement: who let its signatory sign, or the paper that was signed. */
export const ATTACHMENT_KINDS = ["delegation", "scan"] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Each kind once; erased one day with the rest of what names a person (retention.ts). */
export type SignatureAttachments = Readonly<Partial<Record<AttachmentKind, Attachment>>>;

/** What the evidence of a signature commits to of each kind: the SHA-256 of the file. */
export const EVIDENCE_FIELDS: Readonly<Record<AttachmentKind, string>> = {
  delegation: "delegationSha256",
  scan: "scanSha256",
};
