import type { Account } from "../accounts/account";
import { isOver, type Mediation } from "../cases/mediation";
import type { Entered } from "../infrastructure/http/form";
import { lengthOf, oneLine } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";

/** A mediation is entrusted to somebody; the last assignment counts. */
export interface Assignment {
  /** From 1. */
  readonly number: number;
  readonly mediator: Mediator;
  /** Of the official: the name, or the address where none is known. */
  readonly by: string;
  readonly assignedAt: Date;
  /** Why another mediator than before; undefined for the first. */
  readonly reason: string | undefined;
}

export type Mediator = Pick<Account, "id" | "email" | "name" | "role" | "language" | "suspendedAt">;

/** Whether somebody may mediate: they have the role, and may sign in. */
export function isAvailable({ role, suspendedAt }: Mediator): boolean {
  return role === "mediator" && suspendedAt === undefined;
}

export function mediatorName({ name, email }: Pick<Account, "name" | "email">): string {
  return name ?? email;
}

/** `after`: the number of the assignment that the official has seen, 0 for none. */
export const ASSIGNMENT_FIELDS = ["mediator", "reason", "after"] as const;

/** In characters. */
const ASSIGNMENT_REASON_LIMIT = 500;

export interface AssignmentRequest {
  readonly mediatorId: string;
  readonly reason: string | undefined;
  readonly after: number;
}

export type AssignmentMistake = "mediator-missing" | "reason-missing" | "reason-too-long";

/** What an official typed; another mediator than before is chosen for a reason. */
export function readAssignment(typed: Entered): Answer<AssignmentRequest, AssignmentMistake> {
  const { mediator = "", after: seen = "" } = typed;
  const after = /^\d{1,6}$/.test(seen) ? Number(seen) : 0;
  const reason = oneLine(typed["reason"] ?? "");
  const mistakes: Mistaken<AssignmentMistake>[] = after > 0 ? reasonMistakes(reason) : [];
  if (mediator === "") mistakes.unshift({ field: "mediator", mistake: "mediator-missing" });
  if (mistakes.length > 0) return { complete: false, mistakes };
  const given = after > 0 ? reason : undefined;
  return { complete: true, value: { mediatorId: mediator, reason: given, after } };
}

function reasonMistakes(reason: string): Mistaken<AssignmentMistake>[] {
  if (reason === "") return [{ field: "reason", mistake: "reason-missing" }];
  return lengthOf(reason) > ASSIGNMENT_REASON_LIMIT
    ? [{ field: "reason", mistake: "reason-too-long" }]
    : [];
}

export type AssignmentRefusal =
  | "over"
  | "assigned-meanwhile"
  | "mediator-unavailable"
  | "same-mediator";

interface AssignmentFacts {
  readonly mediation: Mediation;
  readonly current: Assignment | undefined;
  /** Who was chosen; undefined when there is no such account. */
  readonly mediator: Mediator | undefined;
}

/** What keeps a mediation from being entrusted so; undefined when nothing does. */
export function refusalOfAssignment(
  { mediation, current, mediator }: AssignmentFacts,
  { after }: Pick<AssignmentRequest, "after">,
): AssignmentRefusal | undefined {
  if (isOver(mediation.state)) return "over";
  if ((current?.number ?? 0) !== after) return "assigned-meanwhile";
  if (!mediator || !isAvailable(mediator)) return "mediator-unavailable";
  return current?.mediator.id === mediator.id ? "same-mediator" : undefined;
}
