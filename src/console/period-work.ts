import type { ClosedPeriod, PeriodStanding, PeriodState } from "../periods/period-standing";
import type { Work, WorkKind } from "./work-queue.queries";

/** What half-years wait for: to be closed, for answers to contests and what follows, to be published. */
export function periodWork(standings: readonly PeriodStanding[]): Work[] {
  return [
    inState("periods-to-close", "over", standings),
    inContests("figure-contests", standings, ({ openContests, oldestContestAt }) => {
      return [openContests, oldestContestAt];
    }),
    inContests("upheld-contests", standings, ({ unmendedContests, oldestUnmendedAt }) => {
      return [unmendedContests, oldestUnmendedAt];
    }),
    inState("periods-to-publish", "ready", standings),
  ];
}

/** Since the oldest of them ended. */
function inState(kind: WorkKind, state: PeriodState, standings: readonly PeriodStanding[]): Work {
  const found = standings.filter((standing) => standing.state === state);
  return {
    kind,
    count: found.length,
    oldestAt: earliest(found.map(({ period }) => period.endsAt)),
  };
}

/** With the half-year of the oldest, where whoever deals with it begins. */
function inContests(
  kind: WorkKind,
  standings: readonly PeriodStanding[],
  waitingIn: (closed: ClosedPeriod) => readonly [count: number, oldestAt: Date | undefined],
): Work {
  const found = standings.flatMap(({ period, closed }) => {
    const [count, oldestAt] = closed ? waitingIn(closed) : [0, undefined];
    return oldestAt ? [{ period, count, oldestAt }] : [];
  });
  const [oldest] = found.toSorted((one, other) => Number(one.oldestAt) - Number(other.oldestAt));
  return {
    kind,
    count: found.reduce((sum, { count }) => sum + count, 0),
    oldestAt: oldest?.oldestAt,
    contestedIn: oldest?.period,
  };
}

function earliest(instants: readonly Date[]): Date | undefined {
  if (instants.length === 0) return undefined;
  return new Date(Math.min(...instants.map((instant) => instant.getTime())));
}
