import { lengthOf } from "../infrastructure/one-line";
import type { Entered } from "../infrastructure/http/form";
import type { Answer } from "../signatures/answer";

/** What a platform observes on its draft scorecard; the last one counts, the ones before are kept. */
export interface PlatformReply {
  readonly platformId: number;
  readonly period: string;
  /** From 1. */
  readonly number: number;
  readonly words: string;
  /** Of the representative. */
  readonly accountId: string;
  readonly receivedAt: Date;
}

export const REPLY_LIMIT = 4000;

export const REPLY_FIELDS = ["words", "seen"] as const;

export type ReplyMistake = "words-missing" | "words-too-long";

export function readReply({ words = "" }: Entered): Answer<string, ReplyMistake> {
  if (words === "") return refused("words-missing");
  return lengthOf(words) > REPLY_LIMIT
    ? refused("words-too-long")
    : { complete: true, value: words };
}

function refused(mistake: ReplyMistake): Answer<string, ReplyMistake> {
  return { complete: false, mistakes: [{ field: "words", mistake }] };
}
