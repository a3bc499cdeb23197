import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { isSignatory, type PlatformState, type StateEntry } from "../signatures/platform-state";
import { takenCommitments, type DecidedSignature } from "../signatures/signature";
import { historyTexts, type HistoryTexts } from "./history.texts";

/** An entry as the timeline partial takes it. */
export interface HistoryEntry {
  readonly when: string;
  /** ISO day. */
  readonly datetime: string;
  readonly what: string;
  readonly note?: string;
}

interface Dated {
  readonly day: string;
  readonly recordedAt: Date;
  readonly what: string;
  readonly notes: readonly string[];
}

interface History {
  /** In the order of recording. */
  readonly states: readonly StateEntry[];
  readonly signatures: readonly DecidedSignature[];
  /** ISO day. */
  readonly today: string;
}

/** All that happened between a platform and the charter, in words, newest first; what is announced too. */
export function historyEntries(history: History, language: Language): HistoryEntry[] {
  const { day } = formats(language);
  return [...stateEvents(history, language), ...changeEvents(history, language)]
    .sort((one, other) => byDay(one, other))
    .reverse()
    .map(({ day: on, what, notes }) => ({
      when: day(on),
      datetime: on,
      what,
      ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
    }));
}

function byDay(one: Dated, other: Dated): number {
  return one.day.localeCompare(other.day) || one.recordedAt.getTime() - other.recordedAt.getTime();
}

function stateEvents({ states, today }: History, language: Language): Dated[] {
  const t = historyTexts[language];
  const { day } = formats(language);
  return states.map((entry, index) => {
    const before = states
      .slice(0, index)
      .findLast(({ charterVersion }) => charterVersion === entry.charterVersion);
    const recordedOn = parisDay(entry.recordedAt);
    return {
      day: entry.effectiveOn,
      recordedAt: entry.recordedAt,
      what: stateInWords(entry, { before, announced: entry.effectiveOn > today }, language),
      notes: [
        ...(entry.planUntil === undefined ? [] : [t.events.plan(day(entry.planUntil))]),
        ...reasonNotes(entry, t),
        ...(recordedOn === entry.effectiveOn ? [] : [t.recordedOn(day(recordedOn))]),
      ],
    };
  });
}

/** A platform that declined may not have wanted its reason published: the register says just that. */
function reasonNotes({ reason, state, author }: StateEntry, t: HistoryTexts): string[] {
  if (reason !== undefined) return [t.reasonGiven(reason)];
  return state === "declined" && author === "platform" ? [t.noReason] : [];
}

interface Circumstances {
  /** What the same version said before. */
  readonly before: StateEntry | undefined;
  readonly announced: boolean;
}

function stateInWords(
  { state, author, charterVersion, medium }: StateEntry,
  { before, announced }: Circumstances,
  language: Language,
): string {
  const { events: t } = historyTexts[language];
  const version = formats(language).number(charterVersion);
  const byOfficial = author === "official";
  const onPaper = medium === "paper";
  const signedBy = onPaper ? t.signedOnPaper(version) : t.signed(version);
  const signed = byOfficial ? t.accepted(version) : signedBy;
  const words: Record<PlatformState, string> = {
    invited: t.invited(version),
    declined: byOfficial ? t["not-accepted"](version) : t.declined,
    "under-review": onPaper ? t.paperUnderReview(version) : t["under-review"](version),
    signed: isSignatory(before?.state) ? t.reinstated : signed,
    suspended: t.suspended,
    withdrawn: announced ? t.withdraws : t.withdrawn,
    removed: t.removed,
    lapsed: t.lapsed(version),
  };
  return words[state];
}

/** Statements that changed what a signatory has taken; the first one of a version is told by its state. */
function changeEvents({ signatures }: History, language: Language): Dated[] {
  return signatures.flatMap((signature) => {
    const earlier = signatures.find(({ id }) => id === signature.supersedesId);
    const changes = earlier?.charterVersion === signature.charterVersion && signature.decision;
    if (!changes || changes.decision !== "accepted") return [];
    const what = changeInWords(takenCommitments(earlier), takenCommitments(signature), language);
    const { effectiveAt, recordedAt } = signature;
    return [{ day: parisDay(effectiveAt), recordedAt, what, notes: [] }];
  });
}

function changeInWords(
  before: readonly string[],
  after: readonly string[],
  language: Language,
): string {
  const { events: t } = historyTexts[language];
  const { list } = formats(language);
  const took = list(after.filter((code) => !before.includes(code)));
  const dropped = list(before.filter((code) => !after.includes(code)));
  if (dropped === "") return t.took(took);
  return took === "" ? t.dropped(dropped) : t.tookAndDropped(took, dropped);
}
