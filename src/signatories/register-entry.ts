import type { PublicScorecard } from "../compliance/scorecard";
import type { Platform } from "../platforms/platform";
import {
  announcedEntry,
  entryOn,
  isSignatory,
  type PlatformState,
  type StateEntry,
} from "../signatures/platform-state";
import type { Taking } from "../signatures/taking";
import { standingAt, type Standing } from "./standing";

/** A state of a platform, or that it was never asked. */
export type ShownState = PlatformState | "not-invited";

/** A state in words: `declined` by an official is a signature that was not accepted. */
export type StateName = ShownState | "not-accepted";

/** What the register knows of a platform. */
export interface RegisteredPlatform {
  readonly platform: Platform;
  /** In the order of recording. */
  readonly history: readonly StateEntry[];
  readonly takings: readonly Taking[];
}

/** A platform as the register shows it on a day. */
export interface RegisterEntry {
  readonly platform: Platform;
  readonly state: ShownState;
  /** The entry of the history that holds; undefined when there is none. */
  readonly entry: StateEntry | undefined;
  /** It is a signatory by a statement that was signed on paper. */
  readonly onPaper: boolean;
  /** What is recorded and has not begun. */
  readonly announced: StateEntry | undefined;
  /** Undefined when the platform has not signed. */
  readonly standing: Standing | undefined;
  /** Of the period that is looked at. */
  readonly scorecard: PublicScorecard | undefined;
}

/** `today` is the ISO day of `now` in Paris. */
export function registerEntry(
  { platform, history, takings }: RegisteredPlatform,
  { now, today }: { readonly now: Date; readonly today: string },
  scorecard: PublicScorecard | undefined,
): RegisterEntry {
  const entry = entryOn(history, today);
  return {
    platform,
    state: entry?.state ?? "not-invited",
    entry,
    onPaper: isOnPaper(history, entry),
    announced: announcedEntry(history, today),
    standing: standingAt(takings, now),
    scorecard,
  };
}

/** A suspension that was lifted names no statement of its own: the one before it still holds. */
function isOnPaper(history: readonly StateEntry[], entry: StateEntry | undefined): boolean {
  if (!entry || !isSignatory(entry.state)) return false;
  const signed = history.findLast(
    ({ charterVersion, state, medium }) =>
      charterVersion === entry.charterVersion && state === "signed" && medium !== undefined,
  );
  return signed?.medium === "paper";
}

export function stateName({ state, entry }: Pick<RegisterEntry, "state" | "entry">): StateName {
  return state === "declined" && entry?.author === "official" ? "not-accepted" : state;
}
