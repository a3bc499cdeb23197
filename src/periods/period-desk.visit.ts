import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";
import { periodStandings, type PeriodStanding } from "./period-standing";

/** Every half-year that is over, oldest first. */
export async function standingsOf({ clock, stores }: Context): Promise<PeriodStanding[]> {
  const closed = await stores.periodClosings.all();
  return periodStandings(await stores.charters.all(), closed, clock.now());
}

/** The half-year that the address names; one that is not over, or was before the charter, is not there. */
export async function periodStanding(context: Context, visit: Visit): Promise<PeriodStanding> {
  const named = param(visit, "period");
  const found = (await standingsOf(context)).find(({ period }) => period.id === named);
  if (!found) throw new NotFound("period", named);
  return found;
}

/** What the platforms said of a half-year, and who they are. */
export async function contestsAnswered({ stores }: Context, period: string) {
  const contests = await stores.figureContests.ofPeriod(period);
  const replies = await stores.platformReplies.ofPeriod(period);
  const ids = new Set([...contests, ...replies].map(({ platformId }) => platformId));
  const named = await stores.platforms.ofIds([...ids]);
  return { contests, replies, platforms: new Map(named.map((one) => [one.id, one])) };
}
