import type { CharterVersion } from "../charter/charter";
import type { EventType } from "../charter/indicator";

/** What a seller can date: what begins a clock, and what the platform may have done since. */
export interface FamilyEvents {
  readonly starts: readonly EventType[];
  readonly stops: readonly EventType[];
}

/** Ends of half-years begin without anybody's doing. */
const NOBODYS: ReadonlySet<EventType> = new Set(["declaration-due", "declaration-received"]);

/**
 * The events by which the commitments of a family are measured, in the order of the charter. Writing
 * to the platform, and the first reply of a person, belong to every family.
 */
export function familyEvents(charter: CharterVersion, family: string): FamilyEvents {
  const starts = new Set<EventType>(["request-received"]);
  const stops = new Set<EventType>(["first-human-reply"]);
  for (const { families, measurement } of charter.commitments) {
    if (measurement.kind === "attested" || !families.includes(family)) continue;
    for (const start of measurement.indicator.start) starts.add(start);
    stops.add(measurement.indicator.stop);
  }
  const dated = (type: EventType) => !NOBODYS.has(type);
  return {
    starts: [...starts].filter(dated),
    stops: [...stops].filter((type) => dated(type) && !starts.has(type)),
  };
}
