import type { EventType } from "../charter/indicator";
import { isAnswer, type FollowUpAnswer } from "../difficulties/follow-up";
import type { EventSource } from "../cases/case-event";
import type { CaseEvent } from "../clocks/clock-run";

/** News of a case that are no event: it was opened, its seller added facts, or says whether the promise was kept. */
export type OtherHappening = "case-opened" | "facts-added" | `follow-up-${FollowUpAnswer}`;

/** What may be news in a case. */
export type Happening = EventType | OtherHappening;

/** Something that happened in a case, as the other side is told it. */
export interface Happened {
  readonly what: Happening;
  /** What goes with it: the answer to a request for mediation, why a case is excluded. */
  readonly code?: string | undefined;
  /** Officials observed it. */
  readonly isObserved: boolean;
  /** Why they decided so; of what they observed alone. */
  readonly justification?: string | undefined;
}

interface Step {
  readonly what: Happening;
  readonly code: string | undefined;
  readonly source: EventSource;
  readonly words: string | undefined;
}

/** What the platform or a seller wrote with it is no justification. */
export function happenedOf({ what, code, source, words }: Step): Happened {
  const isObserved = source === "observed";
  return { what, code, isObserved, justification: isObserved ? words : undefined };
}

/** Mediators and whoever assigns them write about these themselves. */
export function isToldElsewhere(what: Happening, source: string): boolean {
  return source === "observed" && what.startsWith("mediation-");
}

/**
 * How far the platform got in a case, as far as anybody knows: whoever declared something of it has
 * read it, and a receipt by a machine is no reply.
 */
export type PlatformSilence =
  | { readonly state: "unread" | "unanswered" }
  | { readonly state: "acknowledged" | "asked" | "replied"; readonly at: Date };

export function platformSilence(events: readonly CaseEvent[]): PlatformSilence {
  const reply = events.find(isAnswer);
  if (reply) return { state: "replied", at: reply.at };
  const question = events.find(({ type }) => type === "info-requested");
  if (question) return { state: "asked", at: question.at };
  const receipt = events.find(({ type }) => type === "acknowledged");
  if (receipt) return { state: "acknowledged", at: receipt.at };
  const isDeclared = events.some(({ source }) => source === "declared");
  return { state: isDeclared ? "unanswered" : "unread" };
}
