import type { Clock } from "../infrastructure/clock";
import type { MediationNoteRepository } from "./mediation-note.repository";

interface Erasure {
  readonly clock: Clock;
  readonly stores: { readonly mediationNotes: MediationNoteRepository };
}

/** What mediators wrote down goes as all that is personal in a case does. */
export async function eraseMediationNotes({ clock, stores }: Erasure): Promise<void> {
  await stores.mediationNotes.eraseOld(clock.now());
}
