import type { CharterVersion } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { runClock, type CaseEvent } from "../clocks/clock-run";
import { explainClock, type Explanation } from "../clocks/explanation";
import { readClock } from "../clocks/reading";
import type { Question } from "./asked-question";

/** A due date and its working, as the clock of a case would have them. */
export interface Calculation {
  readonly question: Question;
  readonly charterVersion: number;
  /** ISO day; of a notice, the first day the effect is lawful. */
  readonly dueOn: string;
  readonly dueAt: Date;
  /** The target that applies, in the unit of the clock. */
  readonly target: number;
  /** The working days that pauses add. */
  readonly daysAdded: number;
  readonly explanation: Explanation;
}

/**
 * Runs the very clock that cases run. A pause without an answer counts up to now; what is asked about
 * the future counts up to the last day asked about.
 */
export function calculate(question: Question, { version }: CharterVersion, now: Date): Calculation {
  const { rule, startedAt, pauses } = question;
  const { indicator } = rule.measured;
  const events: CaseEvent[] = [
    { type: rule.event, at: startedAt, code: rule.code },
    ...pauses.flatMap(({ requestedAt, suppliedAt }): CaseEvent[] => [
      { type: "info-requested", at: requestedAt },
      ...(suppliedAt ? [{ type: "info-supplied" as const, at: suppliedAt }] : []),
    ]),
  ];
  const cutOff = new Date(Math.max(now.getTime(), ...events.map(({ at }) => at.getTime())));
  const run = runClock(indicator, events);
  const reading = run && readClock(run, indicator, NATIONAL_CALENDAR, cutOff);
  const explanation = run && explainClock(run, indicator, NATIONAL_CALENDAR, cutOff);
  if (!reading?.dueAt || reading.dueOn === undefined || !explanation) {
    throw new Error("a clock that was started has no due date");
  }
  const { dueOn, dueAt, target, daysAdded } = reading;
  return { question, charterVersion: version, dueOn, dueAt, target, daysAdded, explanation };
}
