import type { Language } from "../infrastructure/language";

/** Somebody represents a platform: a representation that goes on, and the person behind it. */
export interface Representative {
  /** Of the representation. */
  readonly id: number;
  readonly accountId: string;
  readonly name: string | undefined;
  readonly email: string;
  /** Of the mails to this person. */
  readonly language: Language;
  readonly since: Date;
  /** A suspended account represents nobody for as long as it is. */
  readonly suspended: boolean;
}

export type EndRefusal = "unknown-representative" | "last-representative" | "not-a-colleague";

export type EndDecision =
  | { readonly accepted: true; readonly ended: Representative }
  | { readonly accepted: false; readonly refusal: EndRefusal };

interface EndFacts {
  /** Of the platform, as they are while nobody else changes them. */
  readonly representatives: readonly Representative[];
  readonly representationId: number;
  /** The account that ends it. */
  readonly byAccountId: string;
  /** An official may end any; a representative those of the own platform, the last one excepted. */
  readonly byOfficial: boolean;
}

/** Whether somebody who may sign in for the platform is left once this one represents it no longer. */
export function leavesSomebody(
  representatives: readonly Representative[],
  representationId: number,
): boolean {
  return representatives.some(({ id, suspended }) => id !== representationId && !suspended);
}

/** A platform does not cut itself off: somebody who may sign in for it stays, unless an official decides. */
export function decideEnd(facts: EndFacts): EndDecision {
  const { representatives, representationId, byAccountId, byOfficial } = facts;
  const ended = representatives.find(({ id }) => id === representationId);
  const isColleague = representatives.some(({ accountId }) => accountId === byAccountId);
  if (!byOfficial && !isColleague) return { accepted: false, refusal: "not-a-colleague" };
  if (!ended) return { accepted: false, refusal: "unknown-representative" };
  if (!byOfficial && !leavesSomebody(representatives, ended.id)) {
    return { accepted: false, refusal: "last-representative" };
  }
  return { accepted: true, ended };
}
