import type { CommitmentResult, PublicScorecard, Scorecard } from "./scorecard";
import { totalsOf } from "./scorecard-of";
import { FEWEST_SHOWN } from "./verdict";

/**
 * What the public may see of a scorecard. Under five cases a commitment keeps its verdict and loses its
 * figures, all of them; totals are taken anew over what remains, so that subtracting gives nothing away.
 */
export function publicView(scorecard: Scorecard): PublicScorecard {
  const results = scorecard.results.map(publicResult);
  return { ...scorecard, view: "public", results, totals: totalsOf(results) };
}

function publicResult(result: CommitmentResult): CommitmentResult {
  const { figures } = result;
  if (!figures || !result.indicator?.smallNumbers) return result;
  const base = figures.n > 0 ? figures.n : figures.pending + figures.excluded + figures.withdrawn;
  if (base > 0 && base < FEWEST_SHOWN) return { ...result, figures: undefined };
  if (figures.excluded >= FEWEST_SHOWN) return result;
  return { ...result, figures: { ...figures, excludedByCode: {} } };
}
