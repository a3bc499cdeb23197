import type { Knex } from "knex";
import type { AttachmentRepository } from "../attachments/attachment.repository";
import type { AttachmentKind, SignatureAttachments } from "./signature-attachment";

interface Row {
  signature_id: number;
  kind: string;
  attachment_id: number;
}

/** Which attachments belong to which signature. */
export function signatureAttachmentRepository(db: Knex, attachments: AttachmentRepository) {
  return {
    /** Fails when the signature has one of the kind already, or when the attachment belongs to another. */
    async add(signatureId: number, kind: AttachmentKind, attachmentId: number): Promise<void> {
      const row = { signature_id: signatureId, kind, attachment_id: attachmentId };
      await db<Row>("signature_attachments").insert(row);
    },

    async ofSignature(signatureId: number): Promise<SignatureAttachments> {
      const rows = await kept(signatureId);
      const files = await attachments.all(rows.map((row) => row.attachment_id));
      return Object.fromEntries(
        rows.map(({ kind, attachment_id }) => [kind, files.find(({ id }) => id === attachment_id)]),
      );
    },

    /** Erases them, name and content. */
    async eraseOf(signatureId: number): Promise<void> {
      const rows = await kept(signatureId);
      await db<Row>("signature_attachments").where({ signature_id: signatureId }).delete();
      await attachments.remove(rows.map((row) => row.attachment_id));
    },
  };

  function kept(signatureId: number) {
    return db<Row>("signature_attachments").where({ signature_id: signatureId });
  }
}

export type SignatureAttachmentRepository = ReturnType<typeof signatureAttachmentRepository>;
