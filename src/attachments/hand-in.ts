import type { Sealing } from "../infrastructure/sealing";
import type { AcceptableFile } from "./attachment";
import type { AttachmentFolder } from "./attachment.folder";
import type { AttachmentRepository } from "./attachment.repository";
import { sealedAttachment, type SealedAttachment } from "./sealed-attachment";

interface Desk {
  /** Undefined: the database holds the content too. */
  readonly attachmentFolder: AttachmentFolder | undefined;
  readonly sealing: Sealing;
  readonly stores: { readonly attachments: AttachmentRepository };
}

/**
 * Takes a file in: `work` adds it in the transaction of what it belongs to. Where a folder holds the
 * content, it is on the disk before, and gone again when `work` fails or adds nothing.
 */
export async function handIn<T>(
  { attachmentFolder: folder, sealing, stores }: Desk,
  file: AcceptableFile,
  work: (attachment: SealedAttachment) => Promise<T>,
): Promise<T> {
  const attachment = sealedAttachment(file, sealing);
  if (!folder) return work(attachment);
  const { key } = attachment;
  await folder.write(key, attachment.content);
  try {
    return await work({ ...attachment, content: undefined });
  } finally {
    if (!(await stores.attachments.known([key])).has(key)) await folder.remove(key);
  }
}
