import type { CharterVersion, Commitment } from "./charter";

/** What became of a commitment from one version to another. */
export type CommitmentDifference =
  | { readonly kind: "same" | "new" }
  | { readonly kind: "changed"; readonly former: Commitment };

/** Text, title and measurement are compared, in every language; the explanations around them are not. */
export function differenceOf(
  commitment: Commitment,
  { commitments }: CharterVersion,
): CommitmentDifference {
  const former = commitments.find(({ code }) => code === commitment.code);
  if (!former) return { kind: "new" };
  return promiseOf(former) === promiseOf(commitment)
    ? { kind: "same" }
    : { kind: "changed", former };
}

/** The commitments that the newer version no longer has. */
export function goneFrom(newer: CharterVersion, { commitments }: CharterVersion): Commitment[] {
  const kept = new Set(newer.commitments.map(({ code }) => code));
  return commitments.filter(({ code }) => !kept.has(code));
}

function promiseOf({ title, text, measurement }: Commitment): string {
  return JSON.stringify([title, text, measurement]);
}
