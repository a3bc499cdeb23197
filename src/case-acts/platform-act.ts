import type { CaseClock } from "../cases/case-clocks";
import type { NewCaseEvent } from "../cases/case-recording";
import type { EventType } from "../charter/indicator";
import { runClock, type CaseEvent } from "../clocks/clock-run";
import { earliestStart } from "../clocks/untimed-start";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";
import { readWhen, WHEN_FIELDS, type WhenMistake } from "./when";

/** What a platform does in a case, each by the last word of its address. */
export const PLATFORM_ACTS = [
  "acknowledgement",
  "reply",
  "info-request",
  "info-receipt",
  "reasons",
  "decision",
  "reversal",
  "restoration",
  "stock-return",
  "fee-answer",
  "counterfeit-decision",
  "mediation-acceptance",
  "mediation-refusal",
] as const;

export type PlatformAct = (typeof PLATFORM_ACTS)[number];

/** The event that an act is recorded as. */
export const EVENT_OF_ACT: Readonly<Record<PlatformAct, Pick<CaseEvent, "type" | "code">>> = {
  acknowledgement: { type: "acknowledged" },
  reply: { type: "first-human-reply" },
  "info-request": { type: "info-requested" },
  "info-receipt": { type: "info-supplied" },
  reasons: { type: "reasons-sent" },
  decision: { type: "decision-sent" },
  reversal: { type: "reversal-decided" },
  restoration: { type: "restored" },
  "stock-return": { type: "stock-returned" },
  "fee-answer": { type: "fee-answered" },
  "counterfeit-decision": { type: "counterfeit-decided" },
  "mediation-acceptance": { type: "mediation-answered", code: "accepted" },
  "mediation-refusal": { type: "mediation-answered", code: "refused" },
};

/** Acts that say nothing to the seller unless the platform wants to. */
const WORDLESS: readonly PlatformAct[] = [
  "acknowledgement",
  "info-receipt",
  "restoration",
  "mediation-acceptance",
];

export function needsWords(act: PlatformAct): boolean {
  return !WORDLESS.includes(act);
}

/** What is known of a case when an act is offered or recorded. */
export interface ActCase {
  readonly events: readonly CaseEvent[];
  /** As they stand at that moment. */
  readonly clocks: readonly CaseClock[];
}

/** The acts that make sense: those that an open clock waits for, and what goes with them. */
export function offeredActs(found: ActCase): PlatformAct[] {
  return PLATFORM_ACTS.filter((act) => isOffered(act, found));
}

/**
 * Of those, the acts that a promise of the platform waits for, and what goes with them. A clock that the
 * platform is not bound by waits for nothing, and none waits for a measure to be reversed.
 */
export function awaitedActs({ events, clocks }: ActCase): PlatformAct[] {
  const bound = clocks.filter(({ counts }) => counts);
  return offeredActs({ events, clocks: bound }).filter((act) => act !== "reversal");
}

function isOffered(act: PlatformAct, found: ActCase): boolean {
  const open = openIndicators(found);
  const has = (...types: readonly EventType[]) =>
    found.events.some(({ type }) => types.includes(type));
  const waits = (awaited: boolean) =>
    open.some(({ pausable, ...indicator }) => {
      const last = runClock({ ...indicator, pausable }, found.events)?.pauses.at(-1);
      return pausable && awaited === (last !== undefined && last.suppliedAt === undefined);
    });
  const special: Partial<Record<PlatformAct, boolean>> = {
    acknowledgement: open.length > 0 && !has("acknowledged"),
    "info-request": waits(false),
    "info-receipt": waits(true),
    reversal:
      has("measure-effective", "challenge-received") && !has("reversal-decided", "excluded"),
  };
  return special[act] ?? open.some(({ stop }) => stop === EVENT_OF_ACT[act].type);
}

/** A notice is no clock to be stopped: it runs until its day. */
function openIndicators({ clocks }: ActCase) {
  return clocks.flatMap(({ explanation: { indicator, conclusion } }) => {
    const isOpen = conclusion.outcome === "pending" || conclusion.outcome === "late-open";
    return isOpen && indicator.direction === "at-most" ? [indicator] : [];
  });
}

export type ActRefusal = "not-offered" | OrderRefusal;

/** Before what it answers, within a pause, before anything was asked. */
export type OrderRefusal = "before-start" | "asked-already" | "not-asked-yet";

/**
 * Whether an act may still be recorded, dated so: it has to do in the case what it is chosen for. A stop
 * before its start, or a question within a pause, would change nothing.
 */
export function refusalOfAct(act: PlatformAct, found: ActCase, at: Date): ActRefusal | undefined {
  if (!isOffered(act, found)) return "not-offered";
  const event: CaseEvent = { ...EVENT_OF_ACT[act], at };
  if (act === "acknowledgement" || act === "reversal") {
    return found.events.some((one) => earliestStart(one) <= at) ? undefined : "before-start";
  }
  const changes = openIndicators(found).some((indicator) => {
    const before = runClock(indicator, found.events);
    const after = runClock(indicator, [...found.events, event]);
    return JSON.stringify(before) !== JSON.stringify(after);
  });
  return changes ? undefined : orderRefusal(act, found, at);
}

function orderRefusal(act: PlatformAct, found: ActCase, at: Date): OrderRefusal {
  if (act === "info-receipt") return "not-asked-yet";
  const starts = openIndicators(found).flatMap(({ pausable, start }) => (pausable ? start : []));
  const isStarted = found.events.some(
    (one) => starts.includes(one.type) && earliestStart(one) <= at,
  );
  return act === "info-request" && isStarted ? "asked-already" : "before-start";
}

export const ACT_FIELDS = ["words", ...WHEN_FIELDS] as const;

export const WORDS_LIMIT = 4000;

/** What the words of a template leave to be said. */
export const BLANK = "[…]";

export type ActMistake = "words-missing" | "words-too-long" | "words-unfinished" | WhenMistake;

/** What a representative typed, as the event it becomes. */
export function readPlatformAct(
  act: PlatformAct,
  typed: Entered,
  now: Date,
): Answer<NewCaseEvent, ActMistake> {
  const { words = "" } = typed;
  const when = readWhen(typed, now);
  const mistakes: Mistaken<ActMistake>[] = [];
  const mistake = wordsMistake(act, words);
  if (mistake) mistakes.push({ field: "words", mistake });
  if (!when.complete) return { complete: false, mistakes: [...mistakes, ...when.mistakes] };
  if (mistakes.length > 0) return { complete: false, mistakes };
  const said = words === "" ? {} : { words };
  return { complete: true, value: { ...EVENT_OF_ACT[act], ...when.value, ...said } };
}

function wordsMistake(act: PlatformAct, words: string): ActMistake | undefined {
  if (words === "") return needsWords(act) ? "words-missing" : undefined;
  if (words.includes(BLANK)) return "words-unfinished";
  return lengthOf(words) > WORDS_LIMIT ? "words-too-long" : undefined;
}
