import type { CharterVersion } from "../charter/charter";
import type { EventType } from "../charter/indicator";

/** What a seller can date: what begins a clock, and what the platform may have done since. */
export interface FamilyEvents {
  readonly starts: readonly EventType[];
  readonly stops: readonly EventType[];
  /** Of both, those that start or stop a clock in hours: their time of day may be told. */
  readonly timed: ReadonlySet<EventType>;
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
  const timed = new Set<EventType>();
  for (const { families, measurement } of charter.commitments) {
    if (measurement.kind === "attested" || !families.includes(family)) continue;
    const { start, stop, unit } = measurement.indicator;
    for (const type of start) starts.add(type);
    stops.add(stop);
    if (unit === "hours") for (const type of [...start, stop]) timed.add(type);
  }
  const dated = (type: EventType) => !NOBODYS.has(type);
  return {
    starts: [...starts].filter(dated),
    stops: [...stops].filter((type) => dated(type) && !starts.has(type)),
    timed,
  };
}

/** The field of the time of day that goes with the day of an event. */
export function timeField(type: EventType): string {
  return `${type}_time`;
}

/** The fields that date an event, in the order of the form. */
export function dateFields({ starts, stops, timed }: FamilyEvents): string[] {
  return [...starts, ...stops].flatMap((type) =>
    timed.has(type) ? [type, timeField(type)] : [type],
  );
}
