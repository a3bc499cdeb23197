import type { Context } from "../context";

/** Answers of the API are kept for a day, for whoever sends a call again. */
export async function removeOldAnswers({ clock, stores }: Context): Promise<void> {
  await stores.idempotentAnswers.removeOld(clock.now());
}
