import type { AttachmentRepository } from "../attachments/attachment.repository";
import type { SealedAttachment } from "../attachments/sealed-attachment";
import type { DraftDelegationRepository } from "./draft-delegation.repository";

export interface DelegationStores {
  readonly attachments: AttachmentRepository;
  readonly draftDelegations: DraftDelegationRepository;
}

/** Undefined: there is to be none. */
export interface DelegationChange {
  readonly delegation: SealedAttachment | undefined;
}

/** Puts another file in the place of a draft's delegation, or none. Run inside one transaction. */
export async function changeDelegation(
  { attachments, draftDelegations }: DelegationStores,
  draftId: number,
  { delegation: next }: DelegationChange,
  now: Date,
): Promise<void> {
  const former = await draftDelegations.find(draftId);
  if (former) {
    await draftDelegations.release(draftId);
    await attachments.remove([former.id]);
  }
  if (next) await draftDelegations.add(draftId, (await attachments.add(next, now)).id);
}
