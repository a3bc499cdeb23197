import canonicalize from "canonicalize";
import type { CommitmentResult, Scorecard } from "../compliance/scorecard";

/** A result that is another than the platform was shown when the half-year was closed. */
export interface ChangedResult {
  /** Undefined where the draft had no such commitment, or where it has gone since. */
  readonly before: CommitmentResult | undefined;
  readonly after: CommitmentResult | undefined;
}

type Results = Pick<Scorecard, "results">;

/** In the order of their commitments; when a result may change by time alone is no part of it. */
export function changedResults(draft: Results, now: Results): ChangedResult[] {
  const before = byCommitment(draft);
  const after = byCommitment(now);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((commitment) => ({ before: before.get(commitment), after: after.get(commitment) }))
    .filter((one) => contentOf(one.before) !== contentOf(one.after));
}

function byCommitment({ results }: Results): Map<string, CommitmentResult> {
  return new Map(results.map((result) => [result.commitment, result]));
}

function contentOf(result: CommitmentResult | undefined): string | undefined {
  return result && canonicalize({ ...result, changesAt: undefined });
}
