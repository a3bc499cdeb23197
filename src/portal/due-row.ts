import type { PublishedCharter } from "../charter/charter";
import type { Indicator } from "../charter/indicator";
import { NATIONAL_CALENDAR } from "../clocks/calendar";
import { readClock, type Reading } from "../clocks/reading";
import { toldBy } from "../compliance/told-by";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { Language } from "../infrastructure/language";
import { parseDay } from "../infrastructure/local-day";
import type { DueDays } from "./due-days";
import type { CaseClock } from "./open-clock.queries";
import { portalTexts } from "./portal.texts";

/** Of a notice: it runs, or its effect is lawful from now on. */
export type DueState = "overdue" | "today" | "this-week" | "later" | "notice" | "lawful";

/** A line of the due list, as `views/partials/table.ejs` takes it. */
export type DueRow = readonly Cell[];

/** What is awaited in a case, by when, and how long that is from now. */
export function dueRow(
  clock: CaseClock,
  { slug, published, days }: Shown,
  language: Language,
): DueRow {
  const told = toldBy(clock, published);
  const { title, measurement } = told.commitment;
  if (measurement.kind === "attested") throw new Error(`${clock.commitment} has no clock`);
  const { indicator, stop } = measurement;
  const reading = readClock(clock.run, indicator, NATIONAL_CALENDAR, days.now);
  if (!reading) throw new Error(`nothing started the clock of case ${clock.reference}`);
  const state = dueState(reading, indicator, days);
  const t = portalTexts[language];
  const named = `${clock.commitment} – ${title[language]}`;
  return [
    {
      text: clock.reference,
      isReference: true,
      href: awaitsDeclaration(indicator)
        ? `/portal/${slug}/declarations`
        : caseAddress(slug, clock.reference),
      about: t.aboutCase(clock.commitment),
    },
    { text: named },
    { text: stop[language], ...(isPaused(clock) && { note: t.waitsForSeller }) },
    dueCell(reading, state, { indicator, days }, language),
  ];
}

/** What stops it is no act in a case, but the figures of a half-year. */
function awaitsDeclaration({ stop }: Indicator): boolean {
  return stop === "declaration-received";
}

interface Shown {
  /** Of the platform. */
  readonly slug: string;
  readonly published: readonly PublishedCharter[];
  readonly days: DueDays;
}

/** The platform's own references may hold anything. */
export function caseAddress(slug: string, reference: string): string {
  return `/portal/${slug}/cases/${encodeURIComponent(reference)}`;
}

export function dueState(
  { outcome, dueOn }: Pick<Reading, "outcome" | "dueOn">,
  { direction }: Pick<Indicator, "direction">,
  { today, weekEnd }: DueDays,
): DueState {
  const due = dayOf(dueOn);
  if (direction === "at-least") return today < due ? "notice" : "lawful";
  if (outcome === "late-open") return "overdue";
  if (due <= today) return "today";
  return due <= weekEnd ? "this-week" : "later";
}

/** The seller was asked for something and has not answered. */
function isPaused({ run }: CaseClock): boolean {
  const last = run.pauses.at(-1);
  return last !== undefined && last.suppliedAt === undefined;
}

const TAGS: Readonly<Record<DueState, string>> = {
  overdue: "not-kept",
  today: "suspended",
  "this-week": "not-due",
  later: "not-due",
  notice: "not-due",
  lawful: "kept",
};

interface Read {
  readonly indicator: Indicator;
  readonly days: DueDays;
}

function dueCell(
  { dueOn, dueAt }: Reading,
  state: DueState,
  { indicator, days }: Read,
  language: Language,
): Cell {
  const t = portalTexts[language];
  const { day, instant } = formats(language);
  const due = dayOf(dueOn);
  const inHours = indicator.unit === "hours" && dueAt !== undefined;
  const when = inHours ? instant(dueAt) : day(dueOn ?? "");
  return {
    text: state === "notice" ? t.notBefore(when) : state === "lawful" ? t.lawfulSince(when) : when,
    tags: [{ state: TAGS[state], word: t.states[state] }],
    ...(state !== "lawful" && { note: distance(due - days.today, state, language) }),
  };
}

/** How late, or how long left; in days, for nobody counts further off in hours. */
function distance(days: number, state: DueState, language: Language): string {
  const t = portalTexts[language];
  const { count } = formats(language);
  if (state === "overdue") return days < 0 ? count(-days, t.sinceDays) : t.lateSinceToday;
  if (state === "notice") return count(days, t.noticeDays);
  return days === 0 ? t.lastDay : count(days, t.inDays);
}

function dayOf(dueOn: string | undefined): number {
  const day = dueOn === undefined ? undefined : parseDay(dueOn);
  if (day === undefined) throw new Error("an open clock without a due day");
  return day;
}
