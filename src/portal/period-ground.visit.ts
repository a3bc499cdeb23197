import type { Account } from "../accounts/account";
import { parsePeriod, type Period } from "../compliance/period";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Context } from "../context";
import { NotFound } from "../infrastructure/http/errors";
import { param, type Visit } from "../infrastructure/http/route";
import type { ClosedPeriod } from "../periods/period-standing";
import { isMeasured } from "../periods/period-standing";
import type { Platform } from "../platforms/platform";
import { ownPlatform } from "./own-platform.visit";

/** A half-year that is closed, as a representative looks at it. */
export interface PeriodGround {
  readonly platform: Platform;
  readonly account: Account;
  readonly period: Period;
  readonly closed: ClosedPeriod;
  /** The figures at the cut-off or, once they are published, what was frozen. */
  readonly scorecard: CompleteScorecard;
  /** The same when the half-year was closed; undefined where that was before drafts were kept. */
  readonly draft: CompleteScorecard | undefined;
  readonly now: Date;
}

/**
 * The half-year that the address names; one that is not closed, or does not measure the platform, or was
 * closed before its signature was accepted, is not there.
 */
export async function periodGround(context: Context, visit: Visit): Promise<PeriodGround> {
  const { clock, queries, stores } = context;
  const { platform, account } = await ownPlatform(context, visit);
  const named = param(visit, "period");
  const period = parsePeriod(named);
  const closed = period && (await stores.periodClosings.find(period.id));
  if (!closed) throw new NotFound("closed period", named);
  const { cutOff } = closed.closing;
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const draft = await stores.draftScorecards.find(period.id, platform.id);
  const isReadable = draft !== undefined || closed.drafts === undefined;
  const scorecard =
    !isReadable || !isMeasured(cutOff, period, takings)
      ? undefined
      : await (closed.publishedAt
          ? queries.scorecards.current(platform, period, clock.now())
          : queries.scorecards.at(platform, period, cutOff));
  if (!scorecard) throw new NotFound("scorecard of one's own", named);
  return { platform, account, period, closed, scorecard, draft, now: clock.now() };
}
