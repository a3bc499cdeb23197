import type { EventType } from "../charter/indicator";
import type { CaseEvent } from "./clock-run";
import { isBefore } from "./is-before";

/** Who says so: the platform, a seller, or the administration. Every figure carries its source. */
export type EventSource = "declared" | "reported" | "observed";

/** A step may be the end of one clock and the beginning of another. */
type ClockEnd = "start" | "stop";

/** Whose date counts where several have dated the same step: the lowest number. */
const PRECEDENCE: Readonly<Record<ClockEnd, Readonly<Record<EventSource, number>>>> = {
  start: { observed: 0, reported: 1, declared: 2 },
  stop: { observed: 0, declared: 1, reported: 2 },
};

/**
 * The date that counts of one step of a case. Whoever waits says from when, whoever acts says since
 * when: the seller's date counts for a start, the platform's for a stop, unless the administration has
 * observed another. Of one source the first counts, from an instant on where there is one.
 */
export function countedEvent<Event extends CaseEvent>(
  events: readonly Event[],
  type: EventType,
  end: ClockEnd,
  from?: Date,
): Event | undefined {
  const rankOf = PRECEDENCE[end];
  let counted: Event | undefined;
  let rank = Infinity;
  for (const event of events) {
    if (event.type !== type || (from && isBefore(event.at, from))) continue;
    const own = rankOf[event.source ?? "declared"];
    if (own > rank || (own === rank && counted && !isBefore(event.at, counted.at))) continue;
    counted = event;
    rank = own;
  }
  return counted;
}

/** Of several steps that may start a clock, the one that comes first, each by its date that counts. */
export function countedStart<Event extends CaseEvent>(
  events: readonly Event[],
  types: readonly EventType[],
): Event | undefined {
  let first: Event | undefined;
  for (const type of types) {
    const counted = countedEvent(events, type, "start");
    if (counted && (!first || isBefore(counted.at, first.at))) first = counted;
  }
  return first;
}
