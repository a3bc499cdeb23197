import type { Clock } from "../infrastructure/clock";
import { hasMovedOn, tellMediator, type TellingStores } from "./tell-mediator";

interface Telling {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string };
  readonly stores: TellingStores;
  readonly inTransaction: <T>(work: (tx: TellingStores) => Promise<T>) => Promise<T>;
}

/** One pass over the mediations that go on; a transaction each, begun only when there is news. */
export async function tellMediators(
  { clock, config, stores, inTransaction }: Telling,
  stop?: AbortSignal,
): Promise<void> {
  for (const told of await stores.mediations.goingOn()) {
    if (stop?.aborted) return;
    if (!(await hasMovedOn(stores, told))) continue;
    await inTransaction((tx) => tellMediator(tx, told, config.baseUrl, clock.now()));
  }
}
