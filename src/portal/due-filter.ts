import { entered } from "../infrastructure/http/form";
import type { DueCounts } from "./open-clock.queries";

/** In the order in which they press. */
export const LISTED_STATES = ["overdue", "today", "this-week", "later"] as const;
export type ListedState = (typeof LISTED_STATES)[number];

/** What of the due list an address asks for; undefined: all of it. */
export interface DueFilter {
  readonly state: ListedState | undefined;
  /** "C1" */
  readonly commitment: string | undefined;
  /** A part of it, as typed. */
  readonly reference: string | undefined;
}

export const UNFILTERED: DueFilter = {
  state: undefined,
  commitment: undefined,
  reference: undefined,
};

/** `commitments`: those there are; anything unknown asks for nothing. */
export function readDueFilter(query: unknown, commitments: readonly string[]): DueFilter {
  const { due, commitment, q = "" } = entered(query, ["due", "commitment", "q"]);
  return {
    state: LISTED_STATES.find((state) => state === due),
    commitment: commitments.find((code) => code === commitment),
    reference: q === "" ? undefined : q,
  };
}

/** The same as the address says it. */
export function dueQuery({ state, commitment, reference }: DueFilter) {
  return { due: state, commitment, q: reference };
}

export function isFiltered(filter: DueFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** How many promises are in a state, or in any. */
export function countIn(counts: DueCounts, state: ListedState | undefined): number {
  const { overdue, today, thisWeek, all } = counts;
  if (state === undefined) return all;
  const later = all - overdue - today - thisWeek;
  return { overdue, today, "this-week": thisWeek, later }[state];
}
