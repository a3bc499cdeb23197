import type { Medium } from "./signature";

/** What the register says of a platform and a version of the charter; one that has no state was not invited. */
export const PLATFORM_STATES = [
  "invited",
  "declined",
  "under-review",
  "signed",
  "suspended",
  "withdrawn",
  "removed",
  "lapsed",
] as const;

export type PlatformState = (typeof PLATFORM_STATES)[number];

/** Who made the platform enter the state: a `declined` of an official is a signature not accepted. */
export type StateAuthor = "platform" | "official" | "system";

/** A platform enters a state; the list of these is its public history. */
export interface StateEntry {
  readonly platformId: number;
  readonly charterVersion: number;
  readonly state: PlatformState;
  /** ISO day, Europe/Paris: the state holds from the start of that day. */
  readonly effectiveOn: string;
  readonly recordedAt: Date;
  readonly author: StateAuthor;
  readonly accountId?: string | undefined;
  /** Public. */
  readonly reason?: string | undefined;
  /** The last day of the plan that goes with a suspension: ISO day, Europe/Paris. */
  readonly planUntil?: string | undefined;
  readonly signatureId?: number | undefined;
  /** Of that signature: read with the entry, and kept with the signature alone. */
  readonly medium?: Medium | undefined;
}

/** These end all that a platform has signed, of whatever version. */
export const ENDS: readonly PlatformState[] = ["withdrawn", "removed", "lapsed"];

/** The platform leaves the charter as a whole; a lapse ends the version that was not renewed. */
export const LEAVING: readonly PlatformState[] = ["withdrawn", "removed"];

const AGAIN: readonly PlatformState[] = ["invited", "under-review", "signed"];

const FOLLOWERS: Readonly<Record<PlatformState, readonly PlatformState[]>> = {
  invited: ["declined", "under-review", "signed"],
  declined: AGAIN,
  "under-review": ["signed", "declined"],
  signed: ["suspended", "withdrawn", "removed", "lapsed"],
  suspended: ["signed", "withdrawn", "removed", "lapsed"],
  withdrawn: AGAIN,
  removed: AGAIN,
  lapsed: AGAIN,
};

/** The state of one version as recorded last; undefined when the platform has none yet. */
export function stateOfVersion(
  history: readonly Pick<StateEntry, "charterVersion" | "state">[],
  version: number,
): PlatformState | undefined {
  return history.findLast(({ charterVersion }) => charterVersion === version)?.state;
}

/** Whether a platform may enter a state of a version; `last` is undefined when it has none yet. */
export function mayEnter(next: PlatformState, last: PlatformState | undefined): boolean {
  return (last === undefined ? AGAIN : FOLLOWERS[last]).includes(next);
}

/** Whether a platform may sign a version in this state of it: nothing stands, nothing is under review. */
export function maySign(state: PlatformState | undefined): boolean {
  return mayEnter("under-review", state);
}

/** Whether a platform in this state is a signatory: one that is suspended still is. */
export function isSignatory(state: PlatformState | undefined): boolean {
  return state === "signed" || state === "suspended";
}

type Dated = Pick<StateEntry, "charterVersion" | "state" | "effectiveOn">;
type Authored = Dated & Pick<StateEntry, "author">;

/**
 * The entry by which a platform is a signatory: of the newest version that it signed since the last
 * end. To be invited, under review or declined changes nothing of it. `history` is in the order of
 * recording.
 */
function standingEntry<Entry extends Dated>(history: readonly Entry[]): Entry | undefined {
  const lastEnd = history.findLastIndex(({ state }) => ENDS.includes(state));
  return history
    .slice(lastEnd + 1)
    .filter(({ state }) => isSignatory(state))
    .toSorted((one, other) => one.charterVersion - other.charterVersion)
    .at(-1);
}

/** What was recorded last, even when its day has not come: the entry that the next decision starts from. */
export function lastEntry<Entry extends Dated>(history: readonly Entry[]): Entry | undefined {
  return standingEntry(history) ?? history.at(-1);
}

/** The entry that holds on a day (ISO, Europe/Paris). */
export function entryOn<Entry extends Authored>(
  history: readonly Entry[],
  day: string,
): Entry | undefined {
  const begun = history.filter(({ effectiveOn }) => effectiveOn <= day);
  return standingEntry(begun) ?? settledEntry(begun.toSorted(byEffect));
}

/**
 * Anybody may fill in the form in a platform's name. Until an official has accepted it, what the
 * platform or the officials settled stands: that it declined, withdrew, was removed or lapsed. Of
 * one that was only invited, a statement under review is shown; a refused one leaves it invited.
 */
function settledEntry<Entry extends Authored>(inOrder: readonly Entry[]): Entry | undefined {
  const settled = inOrder.findLast(({ state, author }) => {
    return state !== "under-review" && !(state === "declined" && author === "official");
  });
  const last = inOrder.at(-1);
  const isOpen = settled === undefined || settled.state === "invited";
  return isOpen && (last?.state === "under-review" || settled === undefined) ? last : settled;
}

function byEffect(one: Dated, other: Dated): number {
  return one.effectiveOn.localeCompare(other.effectiveOn);
}

/**
 * What is recorded already and begins after the day, such as a withdrawal, unless the platform was
 * accepted again since.
 */
export function announcedEntry<Entry extends Dated>(
  history: readonly Entry[],
  day: string,
): Entry | undefined {
  const last = history.findLast(({ state }) => isSignatory(state) || ENDS.includes(state));
  return last && last.effectiveOn > day ? last : undefined;
}

/**
 * The withdrawal or the removal recorded since a statement of the version went under review: it ends
 * what the platform had signed by then, that statement too. A lapse does not, for a renewal under
 * review came in time.
 */
export function leftSinceReview<Entry extends Pick<Dated, "charterVersion" | "state">>(
  history: readonly Entry[],
  version: number,
): Entry | undefined {
  const review = history.findLastIndex(
    ({ charterVersion, state }) => charterVersion === version && state === "under-review",
  );
  return history.slice(review + 1).find(({ state }) => LEAVING.includes(state));
}
