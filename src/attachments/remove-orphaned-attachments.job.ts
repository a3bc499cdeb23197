import type { Clock } from "../infrastructure/clock";
import type { AttachmentFolder } from "./attachment.folder";
import type { AttachmentRepository } from "./attachment.repository";

interface Removal {
  readonly attachmentFolder: AttachmentFolder | undefined;
  readonly clock: Clock;
  readonly stores: { readonly attachments: AttachmentRepository };
}

/** No transaction takes as long: what is younger may still get its row. */
const GRACE_MS = 3_600_000;

/** A query may name so many keys on either engine. */
const AT_ONCE = 500;

/**
 * The folder keeps no content without an attachment: of those that were removed or erased, and of
 * those that a process left behind when it was killed.
 */
export async function removeOrphanedAttachments(removal: Removal): Promise<void> {
  const { attachmentFolder: folder, clock, stores } = removal;
  if (!folder) return;
  const keys = await folder.writtenBefore(new Date(clock.now().getTime() - GRACE_MS));
  for (let first = 0; first < keys.length; first += AT_ONCE) {
    const some = keys.slice(first, first + AT_ONCE);
    const known = await stores.attachments.known(some);
    for (const key of some) if (!known.has(key)) await folder.remove(key);
  }
}
