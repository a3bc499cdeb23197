import { EVENT_OF_ACT, type PlatformAct } from "../case-acts/platform-act";
import type { CaseClock } from "../cases/case-clocks";
import type { FiledEvent } from "../cases/case-file.queries";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { pausedUntil } from "../clocks/pauses";
import { isAnswer } from "../difficulties/follow-up";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { isoDay, localDayOf, type LocalDay } from "../infrastructure/local-day";
import { actDoneTexts } from "./act-done.texts";

interface DoneFacts {
  readonly events: readonly FiledEvent[];
  readonly clocks: readonly CaseClock[];
  /** The seller has a page of the case, and is written to. */
  readonly hasSeller: boolean;
}

/** What happened by the act that was just recorded, who acts next, and by when. */
export function actDoneInWords(act: PlatformAct, facts: DoneFacts, language: Language): string {
  const t = actDoneTexts[language];
  const said = [t.done];
  if (isCured(act, facts.events)) said.push(t.cured);
  const pause = act === "info-request" ? pauseInWords(facts.clocks, language) : undefined;
  if (pause !== undefined) return [...said, pause].join(" ");
  if (act === "info-request") said.push(t.withoutPause);
  said.push(...followingSteps(act, facts, language), remainingInWords(facts.clocks, language));
  return said.join(" ");
}

/** Recorded after the due date and dated before it. */
function isCured(act: PlatformAct, events: readonly FiledEvent[]): boolean {
  const recorded = events
    .filter(({ type }) => type === EVENT_OF_ACT[act].type)
    .toSorted((one, other) => Number(one.recordedAt) - Number(other.recordedAt))
    .at(-1);
  return (recorded?.cures.length ?? 0) > 0;
}

function followingSteps(
  act: PlatformAct,
  { hasSeller }: DoneFacts,
  language: Language,
): readonly string[] {
  const t = actDoneTexts[language];
  const next: Partial<Record<PlatformAct, string>> = t.next;
  const own = next[act];
  if (own !== undefined) return [own];
  if (!hasSeller) return [];
  return isAnswer(EVENT_OF_ACT[act]) ? [t.sellerReads, t.sellerIsAsked] : [t.sellerReads];
}

/** Undefined when the question moves no due date: one asked after it, or once too often, does not. */
function pauseInWords(clocks: readonly CaseClock[], language: Language): string | undefined {
  const days = clocks.flatMap(({ explanation: { lines } }): LocalDay[] => {
    const pauses = lines.flatMap((line) => (line.kind === "pause" ? [line.pause] : []));
    const until = pausedUntil(pauses, NATIONAL_CALENDAR);
    return until === undefined ? [] : [until];
  });
  if (days.length === 0) return undefined;
  const day = formats(language).day(isoDay(Math.max(...days)));
  return actDoneTexts[language].pausedUntil(day);
}

/** What the platform still has to do in the case: what falls due first, if anything does. */
function remainingInWords(clocks: readonly CaseClock[], language: Language): string {
  const t = actDoneTexts[language];
  const open = clocks.filter(
    ({ counts, explanation: { indicator } }) => counts && indicator.direction === "at-most",
  );
  const late = open.find(({ explanation }) => explanation.conclusion.outcome === "late-open");
  const [first] = open
    .filter(({ explanation }) => explanation.conclusion.outcome === "pending")
    .toSorted((one, other) => Number(dueOf(one)) - Number(dueOf(other)));
  if (late) return t.overdue(late.commitment.title[language]);
  const at = first && dueOf(first);
  if (!first || !at) return t.nothingDue;
  const { day, instant } = formats(language);
  const inHours = first.explanation.indicator.unit === "hours";
  // The end of a day is the start of the next one: the day itself is told.
  const when = inHours ? instant(at) : day(isoDay(localDayOf(new Date(at.getTime() - 1))));
  return t.due(when, first.commitment.title[language]);
}

function dueOf({ explanation: { lines } }: CaseClock): Date | undefined {
  const due = lines.at(-1);
  return due?.kind === "due" ? due.at : undefined;
}
