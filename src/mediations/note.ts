import type { Entered } from "../infrastructure/http/form";
import { localDayOf, parseDay } from "../infrastructure/local-day";
import { lengthOf } from "../infrastructure/one-line";
import type { Answer, Mistaken } from "../signatures/answer";

export const NOTE_KINDS = ["meeting", "step"] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** What a mediator writes down for themselves: nobody else reads it, the next mediator neither. */
export interface Note {
  readonly kind: NoteKind;
  /** The day it is about, ISO. */
  readonly day: string;
  readonly words: string;
}

export const NOTE_FIELDS = ["kind", "note_day", "note"] as const;

/** In characters. */
export const NOTE_LIMIT = 10_000;

const DAY = 86_400_000;

/** Erased so long after they were written, as all that is personal in a case. */
export const NOTE_YEARS = 3;

export const NOTES_KEPT_MS = NOTE_YEARS * 365 * DAY;

export type NoteMistake =
  | "kind-missing"
  | "day-unreadable"
  | "day-in-future"
  | "note-missing"
  | "note-too-long";

export function readNote(typed: Entered, now: Date): Answer<Note, NoteMistake> {
  const { note_day: day = "", note: words = "" } = typed;
  const kind = NOTE_KINDS.find((one) => one === typed["kind"]);
  const mistakes: Mistaken<NoteMistake>[] = [];
  if (!kind) mistakes.push({ field: "kind", mistake: "kind-missing" });
  const localDay = parseDay(day);
  if (localDay === undefined) mistakes.push({ field: "note_day", mistake: "day-unreadable" });
  else if (localDay > localDayOf(now)) {
    mistakes.push({ field: "note_day", mistake: "day-in-future" });
  }
  if (!/[\p{L}\p{N}]/u.test(words)) mistakes.push({ field: "note", mistake: "note-missing" });
  if (lengthOf(words) > NOTE_LIMIT) mistakes.push({ field: "note", mistake: "note-too-long" });
  if (!kind || mistakes.length > 0) return { complete: false, mistakes };
  return { complete: true, value: { kind, day, words } };
}
