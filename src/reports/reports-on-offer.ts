import { heldDuring } from "../compliance/held-commitment";
import { periodAt, periodsBetween, previousPeriod, type Period } from "../compliance/period";
import { foldedName } from "../platforms/folded-name";
import type { Platform } from "../platforms/platform";
import type { Taking } from "../signatures/taking";

/** A report that can be drawn up: of a platform, on a period that is over. */
export interface ReportOnOffer {
  readonly platform: Platform;
  readonly period: Period;
}

/** The periods that are over and in which a platform held a commitment, latest first. */
export function reportedPeriods(takings: readonly Taking[], now: Date): Period[] {
  const first = takings.map(({ from }) => from).reduce(earlier, now);
  return periodsBetween(periodAt(first), previousPeriod(periodAt(now)))
    .filter((period) => takings.some((taking) => heldDuring(taking, period, now)))
    .toReversed();
}

/** Every report there is, the latest period first and within it by name. */
export function reportsOnOffer(
  platforms: readonly Platform[],
  takings: ReadonlyMap<number, readonly Taking[]>,
  now: Date,
): ReportOnOffer[] {
  const names = new Map(platforms.map(({ id, tradeName }) => [id, foldedName(tradeName)]));
  const name = ({ id }: Platform) => names.get(id) ?? "";
  return platforms
    .flatMap((platform) =>
      reportedPeriods(takings.get(platform.id) ?? [], now).map((period) => ({ platform, period })),
    )
    .sort(
      (one, other) =>
        other.period.firstDay - one.period.firstDay ||
        name(one.platform).localeCompare(name(other.platform), "fr"),
    );
}

function earlier(one: Date, other: Date): Date {
  return other < one ? other : one;
}
