import type { AttachmentRepository } from "../attachments/attachment.repository";
import type { Clock } from "../infrastructure/clock";
import type { DraftDelegationRepository } from "./draft-delegation.repository";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Stores {
  readonly attachments: AttachmentRepository;
  readonly draftDelegations: DraftDelegationRepository;
  readonly signingDrafts: SigningDraftRepository;
}

interface Removal {
  readonly clock: Clock;
  readonly inTransaction: <T>(work: (tx: Stores) => Promise<T>) => Promise<T>;
}

/**
 * Keeps what the journey promises: a draft that nobody touches for thirty days is deleted, with its
 * codes and its delegation.
 */
export async function removeExpiredDrafts({ clock, inTransaction }: Removal): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    const delegations = await tx.draftDelegations.ofExpiredDrafts(now);
    await tx.signingDrafts.deleteExpired(now);
    await tx.attachments.remove(delegations);
  });
}
