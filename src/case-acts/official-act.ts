import type { NewCaseEvent } from "../cases/case-recording";
import { EVENT_TYPES, EXCLUSION_CODES } from "../charter/indicator";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";
import { readWhen, WHEN_FIELDS, type WhenMistake } from "./when";

/** What officials decide in a case, each by the last word of its address. */
export const OFFICIAL_CASE_ACTS = ["exclusion", "observation"] as const;

export type OfficialCaseAct = (typeof OFFICIAL_CASE_ACTS)[number];

/** What the answer `what` may be: why a case is left out, or what was observed. */
export const CHOICES = {
  exclusion: EXCLUSION_CODES.filter((code) => code !== "unspecified"),
  observation: EVENT_TYPES.filter((type) => type !== "excluded"),
} as const;

export const OFFICIAL_CASE_FIELDS = ["what", "words", ...WHEN_FIELDS] as const;

export const JUSTIFICATION_LIMIT = 2000;

export type OfficialCaseMistake =
  | "what-missing"
  | "justification-missing"
  | "justification-too-long"
  | WhenMistake;

/** What an official typed, as the event it becomes; nothing is decided without a justification. */
export function readOfficialCaseAct(
  act: OfficialCaseAct,
  typed: Entered,
  now: Date,
): Answer<NewCaseEvent, OfficialCaseMistake> {
  const { what = "", words = "" } = typed;
  const when = readWhen(typed, now);
  const event = eventOf(act, what);
  const mistakes: Mistaken<OfficialCaseMistake>[] = [];
  if (!event) mistakes.push({ field: "what", mistake: "what-missing" });
  if (words === "") mistakes.push({ field: "words", mistake: "justification-missing" });
  if (lengthOf(words) > JUSTIFICATION_LIMIT) {
    mistakes.push({ field: "words", mistake: "justification-too-long" });
  }
  if (!when.complete) return { complete: false, mistakes: [...mistakes, ...when.mistakes] };
  if (!event || mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { ...event, ...when.value, words } };
}

function eventOf(
  act: OfficialCaseAct,
  what: string,
): Pick<NewCaseEvent, "type" | "code"> | undefined {
  if (act === "exclusion") {
    const code = CHOICES.exclusion.find((one) => one === what);
    return code && { type: "excluded", code };
  }
  const type = CHOICES.observation.find((one) => one === what);
  return type && { type };
}
