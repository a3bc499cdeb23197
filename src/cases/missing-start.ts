import type { CharterVersion } from "../charter/charter";
import type { EventType } from "../charter/indicator";
import { earliestStart } from "../clocks/untimed-start";
import type { RecordedEvent } from "./case-event";

interface StartRule {
  readonly starts: Set<EventType>;
  /** Whether the stop may come before its start, which then only has to be there. */
  anyTime: boolean;
}

/** What has to be known before an event may be said to stop a clock; other events need nothing. */
export type StartRules = ReadonlyMap<EventType, Readonly<StartRule>>;

/**
 * Of all versions together: a start of any of them will do. The effect of a closure or of a change needs
 * none: unannounced, it is a breach with no notice at all, not a mistake in the file.
 */
export function startRules(charters: readonly CharterVersion[]): StartRules {
  const rules = new Map<EventType, StartRule>();
  for (const { measurement } of charters.flatMap(({ commitments }) => commitments)) {
    if (measurement.kind === "attested" || measurement.indicator.direction === "at-least") continue;
    const { start, stop, stopMayComeFirst } = measurement.indicator;
    const rule = rules.get(stop) ?? { starts: new Set(), anyTime: false };
    for (const type of start) rule.starts.add(type);
    rule.anyTime ||= stopMayComeFirst;
    rules.set(stop, rule);
  }
  return rules;
}

export interface StopWithoutStart extends RecordedEvent {
  readonly line: number;
  readonly starts: readonly EventType[];
}

/** The events of the import under way that stop a clock which nothing had started. */
export function stopsWithoutStart(
  rules: StartRules,
  events: readonly RecordedEvent[],
): StopWithoutStart[] {
  const found: StopWithoutStart[] = [];
  for (const stop of events) {
    const rule = stop.line === undefined ? undefined : rules.get(stop.type);
    if (!rule || stop.line === undefined) continue;
    const isStarted = events.some(
      (event) => rule.starts.has(event.type) && (rule.anyTime || earliestStart(event) <= stop.at),
    );
    if (!isStarted) found.push({ ...stop, line: stop.line, starts: [...rule.starts] });
  }
  return found;
}
