import type { Context } from "../context";

/** Stores what has changed since: only results that are missing or out of date are computed. */
export async function refreshResults({ clock, inTransaction, queries }: Context): Promise<void> {
  for await (const missing of queries.scorecards.missing(clock.now())) {
    await inTransaction(({ commitmentResults }) => commitmentResults.save(missing));
  }
}
