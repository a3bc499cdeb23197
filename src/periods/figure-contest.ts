import { judgingIndicators, measureCase } from "../cases/measurement";
import type { PublishedCharter } from "../charter/charter";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import type { CaseEvent } from "../clocks/clock-run";
import { readClock } from "../clocks/reading";
import { takingFor } from "../compliance/held-commitment";
import { inPeriod, type Period } from "../compliance/period";
import { toldBy } from "../compliance/told-by";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";
import type { Taking } from "../signatures/taking";

/** A platform says that one of its cases does not count as it should. */
export interface FigureContest {
  readonly id: number;
  readonly period: string;
  readonly platformId: number;
  /** Of the case, the platform's own. */
  readonly reference: string;
  /** "C4" */
  readonly commitment: string;
  readonly reason: string;
  readonly receivedAt: Date;
  readonly answer: ContestAnswer | undefined;
  /** Something that may put the figure right was recorded in its case since the contest came. */
  readonly isMended: boolean;
}

export const CONTEST_DECISIONS = ["upheld", "not-upheld"] as const;

export type ContestDecision = (typeof CONTEST_DECISIONS)[number];

/** What an official found; a figure that is wrong is put right by acts in the case. */
export interface ContestAnswer {
  readonly decision: ContestDecision;
  readonly words: string;
  readonly answeredAt: Date;
}

export const WORDS_LIMIT = 2000;

export const CONTEST_FIELDS = ["reference", "commitment", "reason"] as const;

export type ContestMistake =
  | "reference-missing"
  | "commitment-missing"
  | "reason-missing"
  | "reason-too-long";

export interface Contested {
  readonly reference: string;
  readonly commitment: string;
  readonly reason: string;
}

/** What a representative typed. `commitments`: those the scorecard measures. */
export function readContest(
  { reference: typed = "", commitment = "", reason = "" }: Entered,
  commitments: readonly string[],
): Answer<Contested, ContestMistake> {
  const reference = oneLine(typed);
  const mistakes: Mistaken<ContestMistake>[] = [];
  if (reference === "") mistakes.push({ field: "reference", mistake: "reference-missing" });
  if (!commitments.includes(commitment)) {
    mistakes.push({ field: "commitment", mistake: "commitment-missing" });
  }
  if (reason === "") mistakes.push({ field: "reason", mistake: "reason-missing" });
  if (lengthOf(reason) > WORDS_LIMIT)
    mistakes.push({ field: "reason", mistake: "reason-too-long" });
  if (mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { reference, commitment, reason } };
}

export const ANSWER_FIELDS = ["decision", "words"] as const;

export type AnswerMistake = "decision-missing" | "words-missing" | "words-too-long";

/** What an official answers; no contest is dealt with without words. */
export function readAnswer({
  decision = "",
  words = "",
}: Entered): Answer<Omit<ContestAnswer, "answeredAt">, AnswerMistake> {
  const found = CONTEST_DECISIONS.find((one) => one === decision);
  const mistakes: Mistaken<AnswerMistake>[] = [];
  if (!found) mistakes.push({ field: "decision", mistake: "decision-missing" });
  if (words === "") mistakes.push({ field: "words", mistake: "words-missing" });
  if (lengthOf(words) > WORDS_LIMIT) mistakes.push({ field: "words", mistake: "words-too-long" });
  if (!found || mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { decision: found, words } };
}

interface ContestedCase {
  readonly events: readonly CaseEvent[];
  readonly published: readonly PublishedCharter[];
  readonly takings: readonly Taking[];
}

/** Whether the clock of a commitment counts in a case, and for that half-year, as of the cut-off. */
export function isCountedIn(
  period: Period,
  commitment: string,
  { events, published, takings }: ContestedCase,
  cutOff: Date,
): boolean {
  const measured = measureCase(judgingIndicators(published), events);
  return measured.some(({ charterVersion, commitment: code, run }) => {
    if (code !== commitment) return false;
    if (takingFor(takings, code, run)?.charterVersion !== charterVersion) return false;
    const { measurement } = toldBy({ charterVersion, commitment }, published).commitment;
    if (measurement.kind === "attested") return false;
    const reading = readClock(run, measurement.indicator, NATIONAL_CALENDAR, cutOff);
    return reading !== undefined && inPeriod(period, reading.periodDay);
  });
}
