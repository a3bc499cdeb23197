import type { CharterVersion } from "../charter/charter";
import type { CaseEvent } from "../clocks/clock-run";
import type { EventSource } from "../clocks/counted-event";
import type { RecordedEvent } from "./case-event";
import type { CaseClock } from "./case-clocks";
import { eventCodes } from "./event-codes";
import { startRules, stopsWithoutStart } from "./missing-start";

/** An event that a person records, with what they add to it. */
export interface NewCaseEvent extends CaseEvent {
  /** What the other side is told, or why an official decided so. */
  readonly words?: string | undefined;
  /** Why it is recorded on a later day than the one it occurred on. */
  readonly backdatingReason?: string | undefined;
}

/** What one source tells of a case. */
interface NewEvents {
  readonly source: EventSource;
  readonly events: readonly NewCaseEvent[];
}

export type RecordingRefusal =
  | "in-the-future"
  | "recorded-already"
  | "nothing-started"
  | "unknown-code";

export type RecordingDecision =
  | {
      readonly accepted: true;
      /** Everything known of the case from now on; the new ones have a line. */
      readonly events: readonly RecordedEvent[];
    }
  | {
      readonly accepted: false;
      readonly refusal: RecordingRefusal;
      /** Which of the new events, from 0. */
      readonly place: number;
    };

/** The rules an import follows, for the few events that a person records: the first that breaks one. */
export function decideRecording(
  known: readonly CaseEvent[],
  { source, events: recorded }: NewEvents,
  charters: readonly CharterVersion[],
  now: Date,
): RecordingDecision {
  const before = known.map((event) => ({ ...event, line: undefined }));
  const added = recorded.map(({ type, at, code }, line) => ({ type, at, code, source, line }));
  const codes = eventCodes(charters);
  for (const { line: place, ...event } of added) {
    const refusal = ownRefusal(event, [...known, ...added.slice(0, place)], codes, now);
    if (refusal) return { accepted: false, refusal, place };
  }
  const events = [...before, ...added].toSorted((one, other) => Number(one.at) - Number(other.at));
  const [stop] = stopsWithoutStart(startRules(charters), events);
  return stop
    ? { accepted: false, refusal: "nothing-started", place: stop.line }
    : { accepted: true, events };
}

function ownRefusal(
  { type, at, code = "", source }: CaseEvent,
  known: readonly CaseEvent[],
  codes: ReturnType<typeof eventCodes>,
  now: Date,
): RecordingRefusal | undefined {
  if (at > now) return "in-the-future";
  const isSame = (one: CaseEvent) =>
    one.type === type && one.source === source && Number(one.at) === Number(at);
  if (known.some(isSame)) return "recorded-already";
  return code === "" || codes.get(type)?.has(code) ? undefined : "unknown-code";
}

/**
 * The clocks that were late as the case stood and are in time by what was recorded since: an act dated
 * back before the due date. It counts, and it is told.
 */
export function curedClocks(
  before: readonly CaseClock[],
  after: readonly CaseClock[],
): readonly CaseClock[] {
  return after.filter(({ commitment, counts, explanation }) => {
    const { outcome } = explanation.conclusion;
    const was = before.find((one) => one.commitment.code === commitment.code);
    return (
      counts &&
      (was?.explanation.conclusion.outcome ?? "").startsWith("late") &&
      (outcome === "on-time" || outcome === "pending")
    );
  });
}
