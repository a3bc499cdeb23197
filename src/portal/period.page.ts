import type { PublishedCharter } from "../charter/charter";
import { periodName } from "../compliance/period-words";
import { toldBy } from "../compliance/told-by";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { contestTag } from "../periods/contest-tag";
import type { FigureContest } from "../periods/figure-contest";
import { isReplyOpen } from "../periods/period-closing";
import { changedResults } from "../periods/changed-results";
import type { PlatformReply } from "../periods/platform-reply";
import { paragraphsOf } from "../periods/publication-words";
import { changedRows, resultRow } from "../signatories/result-row";
import { changedResultsTexts, type ChangedResultsTexts } from "./changed-results.texts";
import type { PeriodGround } from "./period-ground.visit";
import { periodTexts, type PeriodTexts } from "./period.texts";
import { portalCrumbs } from "./portal-crumbs";
import { sectionsOf, type Section } from "./portal-sections";
import { portalTexts, type PortalTexts } from "./portal.texts";

export interface PeriodFacts extends PeriodGround {
  /** In their order; the last one counts. */
  readonly replies: readonly PlatformReply[];
  readonly contests: readonly FigureContest[];
  readonly published: readonly PublishedCharter[];
}

interface PeriodPage extends Page {
  readonly t: PeriodTexts;
  readonly portal: PortalTexts;
  readonly sections: readonly Section[];
  readonly lede: string;
  readonly rows: readonly (readonly (string | Cell)[])[];
  /** What is another than the platform was shown first. */
  readonly changed: readonly (readonly (string | Cell)[])[];
  readonly changedWords: ChangedResultsTexts;
  /** Above what they are now. */
  readonly since: string;
  readonly reply: { readonly meta: string; readonly text: readonly string[] } | undefined;
  readonly contests: readonly (readonly Cell[])[];
  /** Undefined once the time for them is over. */
  readonly acts: { readonly reply: string; readonly contest: string } | undefined;
  readonly publicHref: string;
}

export function ownPeriodAddress(slug: string, { id }: PeriodGround["period"]): string {
  return `/portal/${slug}/periods/${id}`;
}

/** A draft scorecard, with what the platform says of it; or the one that was published. */
export function periodPage(facts: PeriodFacts, language: Language): PeriodPage {
  const { platform, period, closed, scorecard, draft, contests, published } = facts;
  const t = periodTexts[language];
  const words = changedResultsTexts[language];
  const name = periodName(period, language);
  const address = ownPeriodAddress(platform.slug, period);
  return {
    title: closed.publishedAt ? t.publishedTitle(name) : t.title(name),
    crumbs: portalCrumbs(platform, language),
    t,
    portal: portalTexts[language],
    sections: sectionsOf(platform.slug, "results", language),
    lede: ledeOf(facts, language),
    rows: scorecard.results.map((result) => resultRow(result, published, language)),
    changedWords: words,
    changed: changedRows(draft ? changedResults(draft, scorecard) : [], published, language),
    since: closed.publishedAt ? words.published : words.after,
    reply: replyOf(facts, language),
    contests: contests.map((contest) => contestRow(contest, platform.slug, language)),
    acts: isOpen(facts) ? { reply: `${address}/reply`, contest: `${address}/contest` } : undefined,
    publicHref: `/${language}/signatories/${platform.slug}?period=${period.id}`,
  };
}

/** Whether the platform may still reply and contest. */
export function isOpen({ closed, now }: Pick<PeriodGround, "closed" | "now">): boolean {
  return !closed.publishedAt && isReplyOpen(closed.closing, now);
}

function ledeOf(facts: PeriodFacts, language: Language): string {
  const t = periodTexts[language];
  const { day, instant } = formats(language);
  const { closing, publishedAt } = facts.closed;
  const cutOff = instant(closing.cutOff);
  if (publishedAt) return t.published(cutOff, day(parisDay(publishedAt)));
  return isOpen(facts)
    ? t.open(cutOff, day(closing.replyBy))
    : t.over(cutOff, day(closing.replyBy), day(closing.publishFrom));
}

function replyOf({ replies }: PeriodFacts, language: Language): PeriodPage["reply"] {
  const last = replies.at(-1);
  if (!last) return undefined;
  const at = formats(language).instant(last.receivedAt);
  return { meta: periodTexts[language].replyMeta(at), text: paragraphsOf(last.words) };
}

function contestRow(
  { reference, commitment, reason, receivedAt, answer, isMended }: FigureContest,
  slug: string,
  language: Language,
): Cell[] {
  const t = periodTexts[language];
  return [
    {
      text: reference,
      isReference: true,
      href: `/portal/${slug}/cases/${encodeURIComponent(reference)}`,
    },
    { text: commitment, note: reason },
    { text: formats(language).day(parisDay(receivedAt)) },
    {
      text: "",
      tags: [contestTag({ answer, isMended }, t)],
      ...(answer ? { note: answer.words } : {}),
    },
  ];
}

/** What was typed, what is wrong with it, and why nothing was recorded. */
export interface OwnPeriodForm extends FormState {
  readonly refusal?: string;
}

function formPage({ platform, period }: PeriodGround, form: OwnPeriodForm, language: Language) {
  const t = periodTexts[language];
  const back = ownPeriodAddress(platform.slug, period);
  const label = t.title(periodName(period, language));
  return {
    crumbs: [...portalCrumbs(platform, language), { href: back, label }],
    back: { href: back, label: t.back },
    errorSummary: t.errorSummary,
    ...form,
    refusal: form.refusal,
  };
}

/** What a platform observes. `seen`: how many replies it had given when the form was made. */
export function replyPage(
  ground: PeriodGround,
  seen: number,
  form: OwnPeriodForm,
  language: Language,
) {
  const { reply: t } = periodTexts[language];
  const { platform, period, closed } = ground;
  return {
    title: t.title(periodName(period, language)),
    ...formPage(ground, form, language),
    t,
    lede: t.lede(formats(language).day(closed.closing.replyBy)),
    seen,
    action: `${ownPeriodAddress(platform.slug, period)}/reply`,
  };
}

/** Which case counts wrongly, and why. */
export function contestPage(
  ground: PeriodGround,
  published: readonly PublishedCharter[],
  form: OwnPeriodForm,
  language: Language,
) {
  const { contesting: t } = periodTexts[language];
  const { platform, period, scorecard } = ground;
  const commitments = scorecard.results
    .filter(({ figures }) => figures)
    .map((result) => {
      const { code, title } = toldBy(result, published).commitment;
      return { value: code, label: `${code} – ${title[language]}` };
    });
  return {
    title: t.title(periodName(period, language)),
    ...formPage(ground, form, language),
    t,
    options: [{ value: "", label: t.choose }, ...commitments],
    action: `${ownPeriodAddress(platform.slug, period)}/contest`,
  };
}
