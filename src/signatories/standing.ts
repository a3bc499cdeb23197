import { parisDay } from "../infrastructure/local-day";
import { bindsAt, type Taking } from "../signatures/taking";

/** What a platform is bound by; or, once it has left, what it was bound by last. */
export interface Standing {
  readonly charterVersion: number;
  /** Codes, C2 before C10. */
  readonly commitments: readonly string[];
  /** Since when it has been a signatory without a break, of whichever version: ISO day, Europe/Paris. */
  readonly since: string;
  /** Since when it has been one of this version. */
  readonly versionSince: string;
}

/** Undefined when no signature has taken effect yet. */
export function standingAt(takings: readonly Taking[], at: Date): Standing | undefined {
  const begun = takings.filter(({ from }) => from <= at);
  const bound = begun.filter((taking) => bindsAt(taking, at));
  const shown = bound.length > 0 ? bound : lastToEnd(begun);
  const [first] = shown;
  if (!first) return undefined;
  const { charterVersion } = first;
  const ofVersion = begun.filter((taking) => taking.charterVersion === charterVersion);
  return {
    charterVersion,
    commitments: shown.map(({ commitment }) => commitment).sort(byCode),
    since: parisDay(unbroken(begun, shown)),
    versionSince: parisDay(unbroken(ofVersion, shown)),
  };
}

function lastToEnd(takings: readonly Taking[]): Taking[] {
  const last = Math.max(...takings.map(({ until }) => until?.getTime() ?? 0));
  return takings.filter(({ until }) => until?.getTime() === last);
}

/** Back from what binds to what bound just before, for as long as there is no gap. */
function unbroken(all: readonly Taking[], shown: readonly Taking[]): Date {
  let since = earliest(shown);
  for (;;) {
    const before = all.filter(({ from, until }) => from < since && (!until || until >= since));
    if (before.length === 0) return since;
    since = earliest(before);
  }
}

function earliest(takings: readonly Taking[]): Date {
  return new Date(Math.min(...takings.map(({ from }) => from.getTime())));
}

function byCode(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
