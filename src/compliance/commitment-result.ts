import type { Indicator } from "../charter/indicator";
import type { Calendar } from "../clocks/calendar";
import type { ClockRun } from "../clocks/clock-run";
import { readClock, type Reading } from "../clocks/reading";
import type { Taking } from "../signatures/taking";
import { figuresOf } from "./figures";
import { inPeriod, type Period } from "./period";
import type { CommitmentResult } from "./scorecard";
import { firstPeriodEnd, heldAtTheEnd, heldDuring, takingFor } from "./held-commitment";
import { nextChange } from "./next-change";
import { verdictOf, type Stance } from "./verdict";

/** A clock with the indicator, and the version of the charter, that it was run by. */
export interface MeasuredClock {
  readonly charterVersion: number;
  readonly indicator: Indicator;
  readonly run: ClockRun;
}

/** What is known of one commitment of one platform. */
export interface CommitmentFacts {
  /** "C1" */
  readonly commitment: string;
  /** The version it is told by: that of the scorecard, or the last one held that has it. */
  readonly charterVersion: number;
  /** As that version measures it; undefined when it is attested. */
  readonly indicator: Indicator | undefined;
  /** The platform gave "not applicable" as its reason for not taking it. */
  readonly notApplicable: boolean;
  /** Every taking of this commitment, under any version of the charter. */
  readonly takings: readonly Taking[];
  /** At least those whose due range touches the period; which of them count is decided here. */
  readonly clocks: readonly MeasuredClock[];
  /** Those, in any period, that were late until an act was dated back. */
  readonly backdated: readonly MeasuredClock[];
  /** The platform declared that it had no case in the period. */
  readonly zeroDeclared: boolean;
}

/** Where and when clocks are read. */
export interface ReadingTerms {
  readonly period: Period;
  readonly calendar: Calendar;
  readonly cutOff: Date;
}

/** Each case is judged by the version in force for the platform when its clock started. */
export function commitmentResult(facts: CommitmentFacts, terms: ReadingTerms): CommitmentResult {
  const { commitment, charterVersion, indicator, takings } = facts;
  const isInPeriod = ({ periodDay }: Reading) => inPeriod(terms.period, periodDay);
  const readings = countedReadings(facts, facts.clocks, terms);
  const inThePeriod = readings.filter(isInPeriod);
  const backdated = countedReadings(facts, facts.backdated, terms).filter(isInPeriod);
  const stance = stanceOf(facts, terms, inThePeriod);
  const figures =
    stance === "taken" && indicator ? figuresOf(inThePeriod, indicator, backdated) : undefined;
  return {
    commitment,
    charterVersion,
    indicator,
    held: heldAtTheEnd(takings, terms.period, terms.cutOff),
    verdict: verdictOf({
      stance,
      indicator,
      firstPeriodOver: isOver(firstPeriodEnd(takings), terms.cutOff),
      periodOver: isOver(terms.period.endsAt, terms.cutOff),
      figures,
      zeroDeclared: facts.zeroDeclared,
    }),
    figures,
    changesAt: nextChange(takings, readings, inThePeriod, terms),
  };
}

/** A commitment dropped before the period still counts while cases of its time fall due. */
function stanceOf(
  { takings, notApplicable }: CommitmentFacts,
  { period, cutOff }: ReadingTerms,
  readings: readonly Reading[],
): Stance {
  const held = takings.some((taking) => heldDuring(taking, period, cutOff));
  if (held || readings.length > 0) return "taken";
  return notApplicable ? "not-applicable" : "not-taken";
}

function isOver(end: Date | undefined, cutOff: Date): boolean {
  return end !== undefined && end <= cutOff;
}

/** Of all clocks that count, in this period or not: an open pause may carry a due day from one to the next. */
function countedReadings(
  { commitment, takings }: CommitmentFacts,
  clocks: readonly MeasuredClock[],
  { calendar, cutOff }: ReadingTerms,
): Reading[] {
  const readings: Reading[] = [];
  for (const { charterVersion, indicator, run } of clocks) {
    if (takingFor(takings, commitment, run)?.charterVersion !== charterVersion) continue;
    const reading = readClock(run, indicator, calendar, cutOff);
    if (reading) readings.push(reading);
  }
  return readings;
}
