import type { Clock } from "../infrastructure/clock";
import { isBusy } from "../infrastructure/database/connection";
import { tellCaseNews, type NewsStores } from "./tell-case-news";

interface Telling {
  readonly clock: Clock;
  readonly config: { readonly baseUrl: string };
  readonly stores: Pick<NewsStores, "unreadNews">;
  readonly inTransaction: <T>(work: (tx: NewsStores) => Promise<T>) => Promise<T>;
}

/** Tells what happened in cases, a block at a time; any number of processes may pass at once. */
export async function tellNews(telling: Telling, stop?: AbortSignal): Promise<void> {
  const { clock, config, stores, inTransaction } = telling;
  try {
    while (!stop?.aborted && (await stores.unreadNews.isThere())) {
      await inTransaction((tx) => tellCaseNews(tx, config.baseUrl, clock.now()));
    }
  } catch (error) {
    // While a long import writes on SQLite, news wait for the next pass.
    if (!isBusy(error)) throw error;
  }
}
