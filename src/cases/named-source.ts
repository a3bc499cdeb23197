import type { CaseEvent } from "../clocks/clock-run";
import type { EventSource } from "../clocks/counted-event";
import { MEDIATION_OUTCOMES } from "./event-codes";

/** Who is said to be the source of an event. */
export type NamedSource = EventSource | "mediated";

/**
 * A mediator is neutral, and does not speak for the administration. An official who observes the end of a
 * mediation cannot say what came of it: an observed outcome is a mediator's.
 */
export function namedSource({
  type,
  code,
  source,
}: Pick<CaseEvent, "type" | "code"> & { readonly source: EventSource }): NamedSource {
  const isOutcome =
    type === "mediation-closed" && MEDIATION_OUTCOMES.some((outcome) => outcome === code);
  return source === "observed" && isOutcome ? "mediated" : source;
}
