import type { CaseEvent } from "../clocks/clock-run";
import { countedEvent, countedStart } from "../clocks/counted-event";
import { earliestStart } from "../clocks/untimed-start";
import type { CaseClock } from "./case-clocks";

/** What a date is worth that another source contradicts. */
export type DateStanding = "counts" | "set-aside";

/**
 * Of each step that several sources have dated differently: the date that the clocks of the case go by,
 * and those they do not. A step that all date alike, or one alone, is not among them.
 */
export function dateStandings<Event extends CaseEvent>(
  events: readonly Event[],
  clocks: readonly Pick<CaseClock, "explanation">[],
): ReadonlyMap<Event, DateStanding> {
  const standings = new Map<Event, DateStanding>();
  for (const { explanation } of clocks) {
    const { start, stop, direction, stopMayComeFirst } = explanation.indicator;
    const anyTime = direction === "at-least" || stopMayComeFirst;
    const counted = anyTime ? undefined : countedStart(events, start);
    const from = counted && earliestStart(counted);
    const dated = [
      ...start.map((type) => countedEvent(events, type, "start")),
      countedEvent(events, stop, "stop", from),
    ];
    for (const event of dated) if (event) tell(standings, events, event);
  }
  return standings;
}

function tell<Event extends CaseEvent>(
  standings: Map<Event, DateStanding>,
  events: readonly Event[],
  counted: Event,
): void {
  const contradicting = events.filter(
    ({ type, source, at }) =>
      type === counted.type && source !== counted.source && Number(at) !== Number(counted.at),
  );
  if (contradicting.length === 0) return;
  standings.set(counted, "counts");
  for (const other of contradicting) if (!standings.has(other)) standings.set(other, "set-aside");
}
