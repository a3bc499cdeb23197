import { datedQuery } from "../case-acts/when";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { isoDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { CONTEST_DECISIONS, type FigureContest } from "./figure-contest";
import { periodFactsTexts } from "./period-facts.texts";
import { lastReplyDay } from "./period-closing";
import { contestTag } from "./contest-tag";
import { periodActTexts } from "./period-act.texts";
import type { ClosedPeriod } from "./period-standing";
import type { PlannedPublication } from "./plan-publication";
import { periodAddress, PERIODS_ADDRESS, periodTitle } from "./periods.page";
import { periodsTexts } from "./periods.texts";
import { publicationActTexts } from "./publication-act.texts";
import { paragraphsOf } from "./publication-words";

/** What was typed, what is wrong with it, and why nothing was recorded. */
export interface PeriodForm extends FormState {
  readonly refusal?: string;
}

/** What the pages of all acts on a half-year have in common. */
export function commonOf(period: Period, language: Language) {
  const { console, title, errorSummary, back, optional } = periodsTexts[language];
  return {
    crumbs: [
      { href: "/console", label: console },
      { href: PERIODS_ADDRESS, label: title },
      { href: periodAddress(period), label: periodTitle(period, language) },
    ],
    back: { href: periodAddress(period), label: back },
    common: { errorSummary, optional },
  };
}

/** Before an official draws the line under a half-year. */
export function closingPage(period: Period, form: PeriodForm, now: Date, language: Language) {
  const t = periodActTexts[language].closing;
  const { day } = formats(language);
  const last = lastReplyDay(now);
  return {
    title: t.title(periodName(period, language)),
    ...commonOf(period, language),
    t,
    lede: t.lede(day(isoDay(last))),
    publishFromHint: t.publishFromHint(day(isoDay(last + 1))),
    action: `${periodAddress(period)}/closing`,
    ...form,
    refusal: form.refusal,
  };
}

interface PublicationFacts {
  readonly period: Period;
  readonly closed: ClosedPeriod;
  readonly planned: PlannedPublication;
}

/** Before the figures are frozen. `refusal`: why nothing was published. */
export function publicationPage(
  { period, closed: { closing, replies }, planned }: PublicationFacts,
  refusal: string | undefined,
  language: Language,
) {
  const changed = sumOf(planned.changes);
  const t = publicationActTexts[language];
  const { facts, parisTime } = periodFactsTexts[language];
  const { count, instant } = formats(language);
  return {
    title: t.title(periodName(period, language)),
    ...commonOf(period, language),
    t,
    rows: [{ term: facts.cutOff, details: parisTime(instant(closing.cutOff)) }],
    drafts: {
      href: `${periodAddress(period)}/drafts`,
      label: periodsTexts[language].drafts,
    },
    said: [
      ...(replies === 0 ? [] : [count(replies, t.replies)]),
      changed === 0 ? t.unchanged : count(changed, t.changed),
      ...(planned.leftOut.length === 0 ? [] : [count(planned.leftOut.length, t.leftOut)]),
    ],
    /** What the official has read; something else is not published on their word. */
    seen: planned.sha256,
    action: `${periodAddress(period)}/publication`,
    refusal,
  };
}

function sumOf(changes: PlannedPublication["changes"]): number {
  return [...changes.values()].reduce((sum, own) => sum + own.length, 0);
}

interface ContestFacts {
  readonly period: Period;
  readonly contest: FigureContest;
  readonly platform: Pick<Platform, "slug" | "tradeName">;
  readonly closed: ClosedPeriod;
}

/** One contest, with its answer or the form for it. */
export function contestPage(
  { period, contest, platform, closed }: ContestFacts,
  form: PeriodForm,
  language: Language,
) {
  const { reference, commitment, reason, receivedAt, answer, id } = contest;
  const t = periodActTexts[language].contest;
  const { instant } = formats(language);
  const file = `/console/cases/${platform.slug}/${encodeURIComponent(reference)}`;
  const answered = answer && {
    title: t.answered(instant(answer.answeredAt)),
    decision: contestTag(contest, periodsTexts[language]).word,
    text: paragraphsOf(answer.words),
  };
  return {
    title: t.title(reference, commitment),
    ...commonOf(period, language),
    t,
    lede: t.by(platform.tradeName, instant(receivedAt)),
    reason: paragraphsOf(reason),
    file,
    /** Dated to the cut-off: later, it would not count. */
    acts: {
      exclusion: `${file}/acts/exclusion${datedQuery(closed.closing.cutOff)}`,
      observation: `${file}/acts/observation${datedQuery(closed.closing.cutOff)}`,
    },
    /** Undefined once the figures are frozen, or stay as they are. */
    rectify:
      closed.publishedAt || answer?.decision === "not-upheld"
        ? undefined
        : t.rectify(periodFactsTexts[language].parisTime(instant(closed.closing.cutOff))),
    /** Undefined while it waits. */
    answered,
    options: CONTEST_DECISIONS.map((value) => ({ value, label: t.options[value] })),
    action: `${periodAddress(period)}/contests/${String(id)}`,
    ...form,
    refusal: form.refusal,
  };
}
