import { periodAt, periodsBetween, previousPeriod, type Period } from "../compliance/period";
import { foldedName } from "../platforms/folded-name";
import { isSignatory, PLATFORM_STATES } from "../signatures/platform-state";
import type { RegisterEntry, ShownState } from "./register-entry";

export const SHOWN_STATES: readonly ShownState[] = [
  "signed",
  "suspended",
  ...PLATFORM_STATES.filter((state) => !isSignatory(state)),
  "not-invited",
];

/** What a visitor asked to see; an address with anything else in it asks for everything. */
export interface RegisterFilter {
  /** As typed, trimmed. */
  readonly name: string;
  readonly state: ShownState | undefined;
  /** "C1" */
  readonly commitment: string | undefined;
  readonly period: Period;
  /** From 1. */
  readonly page: number;
}

interface Offered {
  /** Codes. */
  readonly commitments: readonly string[];
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly now: Date;
}

/** What stands after the question mark of an address. */
export type Query = Readonly<Record<string, unknown>>;

const LONGEST_NAME = 200;

export function readFilter(query: Query, { commitments, periods, now }: Offered): RegisterFilter {
  const page = text(query, "page");
  return {
    name: text(query, "q").slice(0, LONGEST_NAME),
    state: SHOWN_STATES.find((state) => state === query["state"]),
    commitment: commitments.find((code) => code === query["commitment"]),
    period: choosePeriod(query, periods, now),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The half-years that have figures: from the first day of the first version to today, oldest first. */
export function shownPeriods(firstDayAt: Date | undefined, now: Date): Period[] {
  const current = periodAt(now);
  return firstDayAt && firstDayAt < now ? periodsBetween(periodAt(firstDayAt), current) : [current];
}

/** Whether an address asks for another half-year than the one it gets. */
export function asksForAnother(query: Query, { id }: Period): boolean {
  return text(query, "period") !== "" && text(query, "period") !== id;
}

/** The one asked for; else the last half-year that is over; else the last of those there are. */
export function choosePeriod(query: Query, periods: readonly Period[], now: Date): Period {
  const current = periodAt(now);
  const over = previousPeriod(current).id;
  const asked = periods.find(({ id }) => id === query["period"]);
  return asked ?? periods.find(({ id }) => id === over) ?? periods.at(-1) ?? current;
}

export function matches(
  { name, state, commitment }: RegisterFilter,
  { platform, state: shown, standing }: RegisterEntry,
): boolean {
  const named = [platform.tradeName, platform.legalName].map(foldedName);
  const takes = isSignatory(shown === "not-invited" ? undefined : shown);
  return (
    named.some((known) => searchedWords(name).every((word) => known.includes(word))) &&
    (state === undefined || state === shown) &&
    (commitment === undefined || (takes && standing?.commitments.includes(commitment) === true))
  );
}

const AND: readonly string[] = ["et", "and", "und"];

/** The words of a name, in any order; "&" is any word for "and", and says nothing by itself. */
function searchedWords(name: string): readonly string[] {
  const words = foldedName(name)
    .split(/[\s&]+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !AND.includes(word));
  return telling.length > 0 ? telling : words;
}

export function isFiltered({ name, state, commitment }: RegisterFilter): boolean {
  return name !== "" || state !== undefined || commitment !== undefined;
}

/** The address of a page of what was asked for; only what was asked for stands in it. */
export function filterAddress(base: string, filter: RegisterFilter, page: number): string {
  const query = new URLSearchParams();
  if (filter.name !== "") query.set("q", filter.name);
  if (filter.state) query.set("state", filter.state);
  if (filter.commitment) query.set("commitment", filter.commitment);
  query.set("period", filter.period.id);
  if (page > 1) query.set("page", String(page));
  return `${base}/signatories?${query.toString()}`;
}

function text(query: Query, name: string): string {
  const value = query[name];
  return typeof value === "string" ? value.trim() : "";
}
