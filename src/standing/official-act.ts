import { parisDay } from "../infrastructure/local-day";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";
import { REASON_LIMIT } from "../signatures/commitment-choice";
import { effectiveDayRefusal, type DayRefusal } from "../signatures/effective-day";
import { isSignatory, lastEntry, type StateEntry } from "../signatures/platform-state";

/** What officials decide about a signatory, each by the last word of its address. */
export const OFFICIAL_ACTS = ["suspension", "reinstatement", "removal"] as const;

export type OfficialAct = (typeof OFFICIAL_ACTS)[number];

export const OFFICIAL_ACT_FIELDS = ["reason", "day"] as const;

/** The acts that name a day: the last one of a plan, the first one without the signature. */
export const DATED_ACTS: readonly OfficialAct[] = ["suspension", "removal"];

export interface OfficialDecision {
  /** Public, on one line. */
  readonly reason: string;
  /** ISO day, Europe/Paris; today for an act that names none. */
  readonly day: string;
}

export type OfficialActMistake = "reason-missing" | "reason-too-long" | DayRefusal;

export function readOfficialAct(
  act: OfficialAct,
  typed: Entered,
  now: Date,
): Answer<OfficialDecision, OfficialActMistake> {
  const reason = oneLine(typed["reason"] ?? "");
  const day = DATED_ACTS.includes(act) ? (typed["day"] ?? "") : parisDay(now);
  const mistakes: Mistaken<OfficialActMistake>[] = [];
  if (reason === "") mistakes.push({ field: "reason", mistake: "reason-missing" });
  if (lengthOf(reason) > REASON_LIMIT) {
    mistakes.push({ field: "reason", mistake: "reason-too-long" });
  }
  const refusal = effectiveDayRefusal(day, now);
  if (refusal) mistakes.push({ field: "day", mistake: refusal });
  if (mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { reason, day } };
}

/** Which acts the platform's state leaves open. */
export function openActs(history: readonly StateEntry[]): OfficialAct[] {
  const state = lastEntry(history)?.state;
  if (!isSignatory(state)) return [];
  return [state === "suspended" ? "reinstatement" : "suspension", "removal"];
}
