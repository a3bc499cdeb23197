import type { Period } from "../compliance/period";
import { isOver, type Declaration } from "../declarations/declaration";
import { parisDay } from "../infrastructure/local-day";

/** How a half-year stands with its declaration. */
export type DeclarationState =
  | "running"
  | "expected"
  | "overdue"
  | "voluntary"
  | "received"
  | "received-late";

interface StateFacts {
  readonly period: Period;
  /** ISO day; undefined when the platform has not promised to declare. */
  readonly dueOn: string | undefined;
  /** The first version; what corrects it is not asked by when. */
  readonly first: Pick<Declaration, "receivedAt"> | undefined;
}

export function declarationState(
  { period, dueOn, first }: StateFacts,
  now: Date,
): DeclarationState {
  if (first) {
    const isLate = dueOn !== undefined && parisDay(first.receivedAt) > dueOn;
    return isLate ? "received-late" : "received";
  }
  if (!isOver(period, now)) return "running";
  if (dueOn === undefined) return "voluntary";
  return parisDay(now) > dueOn ? "overdue" : "expected";
}
