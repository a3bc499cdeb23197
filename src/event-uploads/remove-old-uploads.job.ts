import type { Context } from "../context";

/** Files that nobody confirmed within a day; of those recorded, what is left of them. */
export async function removeOldUploads({ clock, stores }: Context): Promise<void> {
  await stores.eventUploads.removeOld(clock.now());
}
