import type { Clock } from "../infrastructure/clock";
import type { DifficultyVisitRepository } from "./difficulty-visit.repository";
import type { DifficultyRepository } from "./difficulty.repository";

interface Erasure {
  readonly clock: Clock;
  readonly stores: {
    readonly difficulties: DifficultyRepository;
    readonly difficultyVisits: DifficultyVisitRepository;
  };
}

/** Keeps what the journey promises: drafts go after thirty days, what is personal after three years. */
export async function eraseDifficulties({ clock, stores }: Erasure): Promise<void> {
  await stores.difficultyVisits.removeOver(clock.now());
  await stores.difficulties.eraseOld(clock.now());
}
