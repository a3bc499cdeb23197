import type { Indicator } from "../charter/indicator";
import { localDayOf } from "../infrastructure/local-day";
import { isUntimed, possibleFrom, untimedFrom, untimedUpTo } from "../infrastructure/untimed";
import type { CaseEvent } from "./clock-run";
import { isBefore } from "./is-before";

type Dated = Pick<CaseEvent, "at" | "source">;

/** From when on a start can have been: only sellers leave the time of a day out. */
export function earliestStart({ at, source }: Dated): Date {
  return source === "reported" ? possibleFrom(at) : at;
}

/**
 * When a clock started: as dated. A seller’s day without a time is dated as late as can be, but not
 * later than the stop that came on the same day: then the one is taken to have come with the other.
 */
export function startBeside(
  start: Dated,
  stop: Dated | undefined,
  { stopMayComeFirst }: Indicator,
): Date {
  if (start.source !== "reported" || !stop || !isUntimed(start.at)) return start.at;
  if (!isBefore(stop.at, start.at) || localDayOf(stop.at) !== localDayOf(start.at)) return start.at;
  if (stopMayComeFirst) return untimedFrom(stop.at);
  const before = untimedUpTo(stop.at);
  return localDayOf(before) === localDayOf(stop.at) ? before : stop.at;
}
