import type { Clock } from "../infrastructure/clock";
import type { SigningDraftRepository } from "./signing-draft.repository";

interface Removal {
  readonly clock: Clock;
  readonly stores: { readonly signingDrafts: SigningDraftRepository };
}

/** Keeps what the journey promises: a draft that nobody touches for thirty days is deleted, with its codes. */
export async function removeExpiredDrafts({ clock, stores }: Removal): Promise<void> {
  await stores.signingDrafts.deleteExpired(clock.now());
}
