import { endOfDay, parseDay } from "../infrastructure/local-day";
import { entryOn, type StateEntry } from "../signatures/platform-state";
import { bindsAt, type Taking } from "../signatures/taking";
import type { ShownState } from "./register-entry";

/** A platform as the register stood at the end of a day. */
export interface RegisterLine {
  readonly platform: string;
  readonly state: ShownState;
  /** Null without a state. */
  readonly charterVersion: number | null;
  /** ISO day from which the state holds; null without one. */
  readonly since: string | null;
  readonly reason: string | null;
  /** What binds the platform, C2 before C10; none unless it is a signatory. */
  readonly commitments: readonly string[];
}

type Dated = Pick<
  StateEntry,
  "charterVersion" | "state" | "effectiveOn" | "recordedAt" | "author" | "reason"
>;

interface KnownPlatform {
  /** Everything ever recorded, in its order. */
  readonly history: readonly Dated[];
  /** From what was accepted by the end of the day. */
  readonly takings: readonly Taking[];
}

/** The last instant that a day (ISO, Europe/Paris) knows of; undefined when it is no day. */
export function endOf(day: string): Date | undefined {
  const parsed = parseDay(day);
  return parsed === undefined ? undefined : new Date(endOfDay(parsed).getTime() - 1);
}

/** What had been recorded by the end of a day, and held on it. */
export function registerLine(
  platform: string,
  { history, takings }: KnownPlatform,
  day: string,
  end: Date,
): RegisterLine {
  const recorded = history.filter(({ recordedAt }) => recordedAt <= end);
  const entry = entryOn(recorded, day);
  const bound = takings.filter((taking) => bindsAt(taking, end));
  return {
    platform,
    state: entry?.state ?? "not-invited",
    charterVersion: entry?.charterVersion ?? null,
    since: entry?.effectiveOn ?? null,
    reason: entry?.reason ?? null,
    commitments: bound.map(({ commitment }) => commitment).sort(byCode),
  };
}

function byCode(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
