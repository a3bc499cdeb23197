import type { Period } from "../compliance/period";
import type { CompleteScorecard } from "../compliance/scorecard";
import type { Scorecards } from "../compliance/scorecards";
import type { TakingRepository } from "../signatures/taking.repository";
import { changedResults, type ChangedResult } from "./changed-results";
import type { DraftScorecardRepository } from "./draft-scorecard.repository";
import { digestOf, freezeOwned, type OwnedScorecard } from "./frozen-scorecard";
import { measuredPlatforms, type ClosedPeriod } from "./period-standing";

interface Stores {
  readonly draftScorecards: DraftScorecardRepository;
  readonly scorecards: Pick<Scorecards, "ofPeriodAt" | "signatories">;
  readonly takings: TakingRepository;
}

/** What would be published now. */
export interface PlannedPublication {
  /** By slug. */
  readonly scorecards: readonly CompleteScorecard[];
  readonly frozen: readonly OwnedScorecard[];
  /** One digest over those of all scorecards. */
  readonly sha256: string;
  /** The platforms that answer for commitments in this half-year, by id. */
  readonly measured: readonly number[];
  /** Measured, but without a draft, for their signature was accepted after the closing; by slug. */
  readonly leftOut: readonly string[];
  /** What is another than the platform was shown, by its id; none where nothing has changed. */
  readonly changes: ReadonlyMap<number, readonly ChangedResult[]>;
}

/**
 * Computes the scorecards of a closed half-year at its cut-off, from what is recorded now. Nobody is
 * published unheard: a platform that is measured and could read no draft is left out.
 */
export async function planPublication(
  { draftScorecards, scorecards, takings }: Stores,
  period: Period,
  { closing, drafts: count }: Pick<ClosedPeriod, "closing" | "drafts">,
): Promise<PlannedPublication> {
  const drafts = await draftScorecards.ofPeriod(period.id);
  const measured = measuredPlatforms(closing.cutOff, period, await takings.ofPlatforms());
  const signatories = await scorecards.signatories();
  const isHeard = (id: number) => count === undefined || drafts.has(id) || !measured.has(id);
  const heard = signatories.filter(({ id }) => isHeard(id));
  const idOf = new Map(heard.map(({ id, slug }) => [slug, id]));
  const all = await scorecards.ofPeriodAt(period, closing.cutOff);
  const shown = all.filter(({ platform }) => idOf.has(platform));
  const frozen = freezeOwned(shown, idOf);
  return {
    scorecards: shown,
    frozen,
    sha256: digestOf(frozen),
    measured: heard.map(({ id }) => id).filter((id) => drafts.has(id) || measured.has(id)),
    leftOut: signatories.filter(({ id }) => !isHeard(id)).map(({ slug }) => slug),
    changes: changesOf(drafts, shown, idOf),
  };
}

function changesOf(
  drafts: ReadonlyMap<number, CompleteScorecard>,
  scorecards: readonly CompleteScorecard[],
  idOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly ChangedResult[]> {
  const now = new Map(scorecards.map((one) => [idOf.get(one.platform), one]));
  const changed = Array.from(drafts, ([id, draft]) => {
    return [id, changedResults(draft, now.get(id) ?? { results: [] })] as const;
  });
  return new Map(changed.filter(([, changes]) => changes.length > 0));
}
