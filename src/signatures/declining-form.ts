import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "./answer";

export const DECLINING_FIELDS = ["reason", "publication"] as const;

/** In characters. */
const REASON_LIMIT = 500;

/** Why a platform declines, and whether everybody may read it. */
export interface DecliningAnswer {
  readonly reason: string;
  readonly isPublic: boolean;
}

export type DecliningMistake = "reason-missing" | "reason-too-long" | "publication-missing";

export function readDeclining(typed: Entered): Answer<DecliningAnswer, DecliningMistake> {
  const reason = oneLine(typed["reason"] ?? "");
  const { publication } = typed;
  const mistakes: Mistaken<DecliningMistake>[] = [];
  if (reason === "") mistakes.push({ field: "reason", mistake: "reason-missing" });
  if (lengthOf(reason) > REASON_LIMIT) {
    mistakes.push({ field: "reason", mistake: "reason-too-long" });
  }
  if (publication !== "published" && publication !== "withheld") {
    mistakes.push({ field: "publication", mistake: "publication-missing" });
  }
  if (mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { reason, isPublic: publication === "published" } };
}
