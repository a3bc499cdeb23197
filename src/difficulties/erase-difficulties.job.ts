import type { Clock } from "../infrastructure/clock";
import type { DifficultyAttachmentRepository } from "./difficulty-attachment.repository";
import type { DifficultyVisitRepository } from "./difficulty-visit.repository";
import type { DifficultyRepository } from "./difficulty.repository";

interface Stores {
  readonly difficulties: DifficultyRepository;
  readonly difficultyAttachments: DifficultyAttachmentRepository;
  readonly difficultyVisits: DifficultyVisitRepository;
}

interface Erasure {
  readonly clock: Clock;
  readonly inTransaction: <T>(work: (tx: Stores) => Promise<T>) => Promise<T>;
}

/** Keeps what the journey promises: drafts go after thirty days, what is personal after three years. */
export async function eraseDifficulties({ clock, inTransaction }: Erasure): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    await tx.difficultyVisits.removeOver(now);
    await tx.difficultyAttachments.removeAll(await tx.difficulties.over(now));
    await tx.difficulties.eraseOld(now);
  });
}
