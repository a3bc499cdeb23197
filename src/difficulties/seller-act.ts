import type { NewCaseEvent } from "../cases/case-recording";
import type { EventType } from "../charter/indicator";
import type { CaseEvent } from "../clocks/clock-run";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf } from "../infrastructure/one-line";
import type { Answer } from "../signatures/answer";

/** What a seller may do in an open case, as the addresses below it name it. */
export const SELLER_ACTS = ["facts", "information", "mediation", "withdrawal"] as const;
export type SellerAct = (typeof SELLER_ACTS)[number];

/** Acts by which a seller writes to the platform, and may add a file. */
export function isWritten(act: SellerAct): act is "facts" | "information" {
  return act === "facts" || act === "information";
}

/** Where the file of an act is chosen. */
export function attachmentField(act: SellerAct): string {
  return `${act}_file`;
}

/** In characters. */
export const WORDS_LIMIT = 4000;

export type SellerMistake = "words-missing" | "words-too-long" | "withdrawal-unconfirmed";
export type SellerRefusal = "withdrawn" | "nothing-asked" | "mediation-asked";

const EVENTS: Readonly<Record<SellerAct, EventType | undefined>> = {
  facts: undefined,
  information: "info-supplied",
  mediation: "mediation-requested",
  withdrawal: "withdrawn",
};

/**
 * What was typed for an act: its words, none where the act has no text. Of a request for mediation,
 * "yes" when the mediator may know who the seller is.
 */
export function readSellerAct(act: SellerAct, typed: Entered): Answer<string, SellerMistake> {
  const text = typed[act] ?? "";
  if (act === "mediation") return { complete: true, value: text === "yes" ? text : "" };
  if (act === "withdrawal") {
    if (text === "yes") return { complete: true, value: "" };
    const mistake = "withdrawal-unconfirmed";
    return { complete: false, mistakes: [{ field: act, mistake }] };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { complete: false, mistakes: [{ field: act, mistake: "words-missing" }] };
  }
  if (lengthOf(text) > WORDS_LIMIT) {
    return { complete: false, mistakes: [{ field: act, mistake: "words-too-long" }] };
  }
  return { complete: true, value: text };
}

export type SellerDecision =
  | { readonly accepted: true; readonly events: readonly NewCaseEvent[] }
  | { readonly accepted: false; readonly refusal: SellerRefusal };

/** `known`: the events of the case, in the order they occurred. */
export function decideSellerAct(
  act: SellerAct,
  known: readonly CaseEvent[],
  now: Date,
): SellerDecision {
  const refusal = refusalOf(act, known);
  if (refusal) return { accepted: false, refusal };
  const type = EVENTS[act];
  return { accepted: true, events: type ? [{ type, at: now, code: "" }] : [] };
}

/** The acts that a seller is offered. */
export function openActs(known: readonly CaseEvent[]): readonly SellerAct[] {
  return SELLER_ACTS.filter((act) => !refusalOf(act, known));
}

function refusalOf(act: SellerAct, known: readonly CaseEvent[]): SellerRefusal | undefined {
  const has = (wanted: EventType) => known.some(({ type }) => type === wanted);
  if (has("withdrawn")) return "withdrawn";
  if (act === "mediation" && has("mediation-requested")) return "mediation-asked";
  return act === "information" && !isAsked(known) ? "nothing-asked" : undefined;
}

/** The platform asked last, and waits. */
function isAsked(known: readonly CaseEvent[]): boolean {
  const last = known.findLast(({ type }) => type === "info-requested" || type === "info-supplied");
  return last?.type === "info-requested";
}
