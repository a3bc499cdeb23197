import { NATIONAL_CALENDAR } from "../../src/clocks/calendar";
import type { Indicator } from "../../src/charter/indicator";
import {
  commitmentResult,
  type CommitmentFacts,
  type MeasuredClock,
} from "../../src/compliance/commitment-result";
import { parsePeriod, type Period } from "../../src/compliance/period";
import type { CommitmentResult, CompleteScorecard } from "../../src/compliance/scorecard";
import { scorecardOf } from "../../src/compliance/scorecard-of";
import type { Taking } from "../../src/signatures/taking";
import { FIRST_REPLY } from "../clocks/indicators";
import { runOf } from "../clocks/told";

export function periodNamed(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  return period;
}

/** Clocks of a first reply in June 2026: each in time, late, or (with no reply) open. */
export function replies({ inTime = 0, late = 0, open = 0 }): MeasuredClock[] {
  const replied = (at: string | undefined) =>
    aClock(FIRST_REPLY, [
      "request-received 2026-06-01T10:00+02:00",
      ...(at === undefined ? [] : [`first-human-reply 2026-06-${at}T10:00+02:00`]),
    ]);
  return [
    ...Array.from({ length: inTime }, () => replied("02")),
    ...Array.from({ length: late }, () => replied("08")),
    ...Array.from({ length: open }, () => replied(undefined)),
  ];
}

export function aClock(
  indicator: Indicator,
  events: readonly string[],
  charterVersion = 1,
): MeasuredClock {
  return { charterVersion, indicator, run: runOf(indicator, events) };
}

/** A commitment to a first reply, taken from 1 July 2024. */
export function aCommitment(facts: Partial<CommitmentFacts> = {}): CommitmentFacts {
  const commitment = facts.commitment ?? "C1";
  return {
    commitment,
    charterVersion: 1,
    indicator: FIRST_REPLY,
    notApplicable: false,
    takings: [
      { commitment, charterVersion: 1, from: new Date("2024-06-30T22:00Z"), until: undefined },
    ],
    clocks: [],
    backdated: [],
    zeroDeclared: false,
    ...facts,
  };
}

/** When everything that a test tells of has happened. */
export const AFTERWARDS = "2026-11-01T00:00Z";

/** The result of a commitment in a period, in the first half of 2026 unless said otherwise. */
export function resultOf(
  facts: Partial<CommitmentFacts>,
  periodId = "2026-S1",
  cutOff = AFTERWARDS,
): CommitmentResult {
  return commitmentResult(aCommitment(facts), {
    period: periodNamed(periodId),
    calendar: NATIONAL_CALENDAR,
    cutOff: new Date(cutOff),
  });
}

/** C1 is taken from one instant to another, under version 1 unless said otherwise. */
export function aTaking(from: string, until?: string, charterVersion = 1): Taking {
  return {
    commitment: "C1",
    charterVersion,
    from: new Date(from),
    until: until === undefined ? undefined : new Date(until),
  };
}

/** The scorecard that these commitments make, all measured by version 1, in 2026-S1. */
export function scorecardOn(
  commitments: readonly CommitmentFacts[],
  cutOff: Date,
): CompleteScorecard {
  const period = periodNamed("2026-S1");
  const terms = { period, calendar: NATIONAL_CALENDAR, cutOff };
  const results = commitments.map((facts) => commitmentResult(facts, terms));
  return scorecardOf({ platform: "bazarine", period, charterVersion: 1 }, results, cutOff);
}
