import type { CharterVersion, Commitment } from "./charter";

/**
 * Codes of the commitments that a version measures in another unit or direction than one before it, or
 * no longer measures. Cases of both versions stand in one figure of a half-year, so that their
 * durations have to be comparable; a new way of measuring takes a new code.
 */
export function measuredOtherwise(
  version: CharterVersion,
  before: readonly CharterVersion[],
): string[] {
  const former = before.flatMap(({ commitments }) => commitments);
  return version.commitments
    .filter((commitment) => former.some((one) => isAnotherMeasure(one, commitment)))
    .map(({ code }) => code);
}

/** What was attested may come to be measured: there is no figure yet that could be mixed. */
function isAnotherMeasure(former: Commitment, { code, measurement }: Commitment): boolean {
  if (former.code !== code || former.measurement.kind === "attested") return false;
  if (measurement.kind === "attested") return true;
  const { unit, direction } = former.measurement.indicator;
  return measurement.indicator.unit !== unit || measurement.indicator.direction !== direction;
}
