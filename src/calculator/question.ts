import { readInstant } from "../infrastructure/instant";
import { localDayOf, parseDay, startOfDay } from "../infrastructure/local-day";
import { readPauses } from "./asked-pauses";
import {
  isInRange,
  type AskedQuestion,
  type MistakeKind,
  type Question,
  type QuestionMistake,
} from "./asked-question";
import { findRule, type Rule } from "./rule";

export type ReadQuestion =
  | { readonly valid: true; readonly question: Question }
  | { readonly valid: false; readonly mistakes: readonly QuestionMistake[] };

/** All that is wrong with a question, or what is asked. */
export function readQuestion(asked: AskedQuestion, rules: readonly Rule[]): ReadQuestion {
  const rule = findRule(rules, asked.rule);
  const mistakes: QuestionMistake[] = [];
  if (!rule) mistakes.push({ kind: "unknown-rule", place: { part: "rule" } });
  const start = readStart(asked.start, rule);
  if (typeof start === "string") mistakes.push({ kind: start, place: { part: "start" } });
  const startedAt = start instanceof Date ? start : undefined;
  const pauses = readPauses(asked.pauses, rule?.measured.indicator, startedAt);
  mistakes.push(...pauses.mistakes);
  if (!rule || !startedAt || mistakes.length > 0) return { valid: false, mistakes };
  return { valid: true, question: { rule, startedAt, pauses: pauses.pauses } };
}

function readStart(text: string, rule: Rule | undefined): Date | MistakeKind {
  if (text === "") return "no-start";
  const day = parseDay(text);
  if (day !== undefined) {
    if (!isInRange(day)) return "year-out-of-range";
    return rule?.measured.indicator.unit === "hours" ? "instant-needed" : startOfDay(day);
  }
  const instant = readInstant(text);
  if (instant === undefined) return "unreadable-start";
  const at = new Date(instant);
  return isInRange(localDayOf(at)) ? at : "year-out-of-range";
}
