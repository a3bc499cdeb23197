import type { Indicator } from "../charter/indicator";
import { localDayOf, startOfDay, type LocalDay } from "../infrastructure/local-day";
import {
  readDay,
  type AskedPause,
  type MistakeKind,
  type QuestionMistake,
  type QuestionPause,
} from "./asked-question";

interface ReadPauses {
  readonly pauses: QuestionPause[];
  readonly mistakes: QuestionMistake[];
}

/** From when on a next request may come; "never" while an answer is awaited, undefined when unknown. */
type Free = Date | "never" | undefined;

type PauseMistake = readonly [part: "requested" | "supplied", kind: MistakeKind];

/** Days that were left out are no pause; the others follow one another, and none lies in another. */
export function readPauses(
  asked: readonly AskedPause[],
  indicator: Indicator | undefined,
  startedAt: Date | undefined,
): ReadPauses {
  const read: ReadPauses = { pauses: [], mistakes: [] };
  let free: Free = startedAt;
  asked.forEach((one, pause) => {
    if (one.requestedOn === "" && one.suppliedOn === "") return;
    const days = indicator?.pausable === false ? NEVER_PAUSED : readDays(one, startedAt, free);
    if ("mistake" in days) {
      const [part, kind] = days.mistake;
      read.mistakes.push({ kind, place: { part, pause } });
      return;
    }
    const requestedAt = latest(startOfDay(days.requested), free);
    const suppliedAt =
      days.supplied === undefined ? undefined : latest(startOfDay(days.supplied), requestedAt);
    read.pauses.push({ requestedAt, suppliedAt });
    free = suppliedAt ?? "never";
  });
  return read;
}

interface PauseDays {
  readonly requested: LocalDay;
  readonly supplied: LocalDay | undefined;
}

const NEVER_PAUSED: { readonly mistake: PauseMistake } = {
  mistake: ["requested", "never-paused"],
};

function readDays(
  { requestedOn, suppliedOn }: AskedPause,
  startedAt: Date | undefined,
  free: Free,
): PauseDays | { readonly mistake: PauseMistake } {
  const requested = readDay(requestedOn);
  if (requested === undefined) {
    return { mistake: ["requested", requestedOn === "" ? "no-request" : "unreadable-day"] };
  }
  if (startedAt && requested < localDayOf(startedAt)) {
    return { mistake: ["requested", "request-before-start"] };
  }
  if (free === "never" || (free && requested < localDayOf(free))) {
    return { mistake: ["requested", "pause-within-pause"] };
  }
  return suppliedOn === "" ? { requested, supplied: undefined } : answered(requested, suppliedOn);
}

function answered(
  requested: LocalDay,
  suppliedOn: string,
): PauseDays | { readonly mistake: PauseMistake } {
  const supplied = readDay(suppliedOn);
  if (supplied === undefined) return { mistake: ["supplied", "unreadable-day"] };
  if (supplied < requested) return { mistake: ["supplied", "answer-before-request"] };
  return { requested, supplied };
}

/** On the very day of what came before, no earlier than that. */
function latest(at: Date, before: Free): Date {
  return before instanceof Date && before > at ? before : at;
}
