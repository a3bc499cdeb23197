import type { PeriodStanding, PeriodState } from "../periods/period-standing";
import type { Work, WorkKind } from "./work-queue.queries";

/** What half-years wait for: to be closed, for answers to contests and what follows, to be published. */
export function periodWork(standings: readonly PeriodStanding[]): Work[] {
  const contests = standings.flatMap(({ closed }) => closed ?? []);
  return [
    inState("periods-to-close", "over", standings),
    {
      kind: "figure-contests",
      count: contests.reduce((sum, { openContests }) => sum + openContests, 0),
      oldestAt: earliest(contests.flatMap(({ oldestContestAt }) => oldestContestAt ?? [])),
    },
    {
      kind: "upheld-contests",
      count: contests.reduce((sum, { unmendedContests }) => sum + unmendedContests, 0),
      oldestAt: earliest(contests.flatMap(({ oldestUnmendedAt }) => oldestUnmendedAt ?? [])),
    },
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

function earliest(instants: readonly Date[]): Date | undefined {
  if (instants.length === 0) return undefined;
  return new Date(Math.min(...instants.map((instant) => instant.getTime())));
}
