import type { CaseEvent } from "../clocks/clock-run";

export type { EventSource } from "../clocks/counted-event";

/** An event as recorded. */
export interface RecordedEvent extends CaseEvent {
  /** The line of the import under way that brought it; undefined for what was known before. */
  readonly line: number | undefined;
}

/** Everything known of one case. */
export interface CaseHistory {
  readonly caseId: number;
  readonly platformId: number;
  /** In the order they occurred. */
  readonly events: readonly RecordedEvent[];
}
