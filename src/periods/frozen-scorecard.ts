import canonicalize from "canonicalize";
import { createHash } from "node:crypto";
import { parsePeriod } from "../compliance/period";
import { publicView } from "../compliance/small-numbers";
import type {
  CommitmentResult,
  CompleteScorecard,
  Publication,
  Scorecard,
} from "../compliance/scorecard";

/** A scorecard as it is kept when its period is published. */
export interface FrozenScorecard {
  readonly platform: string;
  /** Canonical JSON (RFC 8785): the same scorecard always gives the same characters. */
  readonly content: string;
  /** SHA-256 of the content as UTF-8, hexadecimal. */
  readonly sha256: string;
}

/** A scorecard with the platform it is kept for. */
export interface OwnedScorecard extends FrozenScorecard {
  readonly platformId: number;
}

interface FrozenContent extends Omit<
  Scorecard,
  "view" | "period" | "cutOff" | "results" | "changesAt" | "publication"
> {
  readonly period: string;
  readonly cutOff: string;
  readonly results: readonly Omit<CommitmentResult, "changesAt">[];
}

/** Everything that the scorecard says, and nothing of when it might have changed: it does not any more. */
export function freeze(scorecard: Scorecard): FrozenScorecard {
  const { platform, period, charterVersion, cutOff, results, taken, kept, totals } = scorecard;
  const frozen: FrozenContent = {
    platform,
    period: period.id,
    charterVersion,
    cutOff: cutOff.toISOString(),
    results: results.map((result) => ({ ...result, changesAt: undefined })),
    taken,
    kept,
    totals,
  };
  const content = canonicalize(frozen);
  if (content === undefined) throw new Error("a scorecard that is not JSON");
  return { platform, content, sha256: sha256Of(content) };
}

/** Each with the platform it is kept for. `ids`: by slug; one that is not named there is left out. */
export function freezeOwned(
  scorecards: readonly Scorecard[],
  ids: ReadonlyMap<string, number>,
): OwnedScorecard[] {
  return scorecards.flatMap((scorecard) => {
    const platformId = ids.get(scorecard.platform);
    return platformId === undefined ? [] : [{ platformId, ...freeze(scorecard) }];
  });
}

/** The scorecard as it was when it was frozen. `publication`: of one that was published. */
export function thaw(content: string, publication?: Publication): CompleteScorecard {
  const { period: id, cutOff, results, ...rest } = JSON.parse(content) as FrozenContent;
  const period = parsePeriod(id);
  if (!period) throw new Error(`a frozen scorecard of no period: ${id}`);
  return {
    ...rest,
    view: "complete",
    period,
    cutOff: new Date(cutOff),
    results: results.map(thawedResult),
    changesAt: undefined,
    ...(publication && { publication }),
  };
}

/** What JSON left out because it is undefined is named again, so that both are alike. */
function thawedResult(result: Omit<CommitmentResult, "changesAt">): CommitmentResult {
  const { indicator, figures } = result;
  const { shareKept, interval, net, gross, oldestOpen } = figures ?? {};
  return {
    ...result,
    indicator,
    figures: figures && { ...figures, shareKept, interval, net, gross, oldestOpen },
    changesAt: undefined,
  };
}

/**
 * Of what anybody may see of it. A digest of the whole would give the figures away that are withheld for
 * being small: there are so few of them that they can be tried.
 */
export function publicDigest(scorecard: CompleteScorecard): string {
  return freeze(publicView(scorecard)).sha256;
}

/** One digest over those of all scorecards: a line "slug SHA-256" for each, by slug. */
export function digestOf(frozen: readonly FrozenScorecard[]): string {
  const lines = frozen.map(({ platform, sha256 }) => `${platform} ${sha256}\n`);
  return sha256Of(lines.toSorted().join(""));
}

export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
