import type { CharterVersion, Commitment, PublishedCharter } from "../charter/charter";
import type { CommitmentResult } from "./scorecard";

interface Told {
  readonly charter: CharterVersion;
  readonly commitment: Commitment;
}

/** The commitment that a result is about, in the version that tells it. */
export function toldBy(
  { charterVersion, commitment: code }: Pick<CommitmentResult, "charterVersion" | "commitment">,
  published: readonly PublishedCharter[],
): Told {
  const version = published.find(({ charter }) => charter.version === charterVersion);
  const commitment = version?.charter.commitments.find((one) => one.code === code);
  if (!version || !commitment) throw new Error(`no ${code} in version ${charterVersion}`);
  return { charter: version.charter, commitment };
}
