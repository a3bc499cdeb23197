import type { Clock } from "../infrastructure/clock";
import type { PlatformRepository } from "../platforms/platform.repository";
import { lapseSignature, type LapseStores } from "./lapse-signature";

interface Lapsing {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string };
  readonly stores: { readonly platforms: PlatformRepository };
  readonly inTransaction: <T>(work: (tx: LapseStores) => Promise<T>) => Promise<T>;
}

/** Warns those who have not signed the next version, and ends what was not renewed; one transaction a platform. */
export async function lapseSignatures(
  { clock, config, stores, inTransaction }: Lapsing,
  stop?: AbortSignal,
): Promise<void> {
  for (const platform of await stores.platforms.all()) {
    if (stop?.aborted) return;
    await inTransaction((tx) => lapseSignature(tx, platform, config.baseUrl, clock.now()));
  }
}
