import type { Account } from "../accounts/account";
import type { CaseHistoryRepository } from "../cases/case-history.repository";
import type { CharterRepository } from "../charter/charter.repository";
import type { Period } from "../compliance/period";
import type { EvidenceRepository } from "../evidence/evidence.repository";
import type { Platform } from "../platforms/platform";
import type { TakingRepository } from "../signatures/taking.repository";
import { isCountedIn, type Contested } from "./figure-contest";
import type { FigureContestRepository } from "./figure-contest.repository";
import { isReplyOpen } from "./period-closing";
import type { PeriodClosingRepository } from "./period-closing.repository";

interface Stores {
  readonly caseHistories: CaseHistoryRepository;
  readonly charters: CharterRepository;
  readonly evidence: EvidenceRepository;
  readonly figureContests: FigureContestRepository;
  readonly periodClosings: PeriodClosingRepository;
  readonly takings: TakingRepository;
}

interface ContestFigure {
  readonly platform: Pick<Platform, "id" | "slug">;
  readonly period: Period;
  readonly contested: Contested;
  readonly account: Pick<Account, "id">;
}

export type ContestRefusal = "reply-over" | "unknown-case" | "not-in-period" | "contested-already";

export type ContestOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: ContestRefusal };

/** A platform contests how one of its own cases counts. Run inside one transaction. */
export async function contestFigure(
  stores: Stores,
  { platform, period, contested, account }: ContestFigure,
  now: Date,
): Promise<ContestOutcome> {
  const closed = await stores.periodClosings.held(period.id);
  if (!closed || closed.publishedAt || !isReplyOpen(closed.closing, now)) {
    return refused("reply-over");
  }
  const { reference, commitment, reason } = contested;
  const history = await stores.caseHistories.find(platform.id, reference);
  if (!history) return refused("unknown-case");
  const takings = (await stores.takings.ofPlatforms([platform.id])).get(platform.id) ?? [];
  const published = await stores.charters.all();
  const facts = { events: history.events, published, takings };
  if (!isCountedIn(period, commitment, facts, closed.closing.cutOff)) {
    return refused("not-in-period");
  }
  const { caseId } = history;
  const contest = { period: period.id, platformId: platform.id, caseId, commitment, reason };
  const isNew = await stores.figureContests.addOnce({ ...contest, accountId: account.id }, now);
  if (!isNew) return refused("contested-already");
  await stores.evidence.append(
    { type: "figure-contested", platform: platform.slug, period: period.id, commitment },
    now,
    { contest: JSON.stringify({ reference, reason }) },
  );
  return { accepted: true };
}

function refused(refusal: ContestRefusal): ContestOutcome {
  return { accepted: false, refusal };
}
