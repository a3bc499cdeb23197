import type { PublishedCharter } from "../charter/charter";
import type { Period } from "../compliance/period";
import { periodName } from "../compliance/period-words";
import { isOver, type Declaration } from "../declarations/declaration";
import type { DeclarationDraft } from "../declarations/declaration-draft";
import {
  publishedDeclaration,
  type PublishedDeclaration,
} from "../declarations/published-declaration";
import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { isoDay, parisDay } from "../infrastructure/local-day";
import type { Platform } from "../platforms/platform";
import { declarationState } from "./declaration-state";
import { declarationTexts, type DeclarationTexts } from "./declaration.texts";
import { declarationAddress, STATE_TAGS } from "./declarations.page";
import { portalCrumbs } from "./portal-crumbs";

/** All there is to a declaration at its desk. */
export interface DeclarationFacts {
  readonly platform: Platform;
  readonly period: Period;
  readonly dueOn: string | undefined;
  readonly published: readonly PublishedCharter[];
  /** Every version of this half-year, in order. */
  readonly versions: readonly Declaration[];
  readonly draft: DeclarationDraft | undefined;
  /** Who saved the draft: a name, or an address. */
  readonly draftBy: string | undefined;
  /** Who handed in the last version. */
  readonly receivedBy: string | undefined;
  readonly now: Date;
}

interface DeclarationPage extends Page {
  readonly t: DeclarationTexts;
  readonly tag: { readonly state: string; readonly word: string };
  readonly lede: string;
  readonly refusal: string | undefined;
  readonly draft: string | undefined;
  /** Undefined while the half-year runs. */
  readonly act: { readonly href: string; readonly label: string } | undefined;
  readonly declaration: PublishedDeclaration | undefined;
  readonly publicHref: string;
}

/** A half-year and its declaration: when it is due, what was handed in, what to do. */
export function declarationPage(
  facts: DeclarationFacts,
  language: Language,
  refusal?: string,
): DeclarationPage {
  const { platform, period, published, versions, now } = facts;
  const t = declarationTexts[language];
  const state = declarationState({ ...facts, first: versions[0] }, now);
  return {
    title: t.one(periodName(period, language)),
    crumbs: declarationCrumbs(platform, language),
    t,
    tag: { state: STATE_TAGS[state], word: t.states[state] },
    lede: t.ledes[state](dayTold(facts, language)),
    refusal,
    draft: draftWords(facts, language),
    act: state === "running" ? undefined : actOf(facts, language),
    declaration: publishedDeclaration(versions, period, published, language),
    publicHref: `/${language}/signatories/${platform.slug}?period=${period.id}`,
  };
}

export function declarationCrumbs(platform: Platform, language: Language) {
  const href = `/portal/${platform.slug}/declarations`;
  const label = declarationTexts[language].title(platform.tradeName);
  return [...portalCrumbs(platform, language), { href, label }];
}

/** The day that the first sentence is about: of receipt, the last to declare, or the last of the half-year. */
function dayTold(
  { period, dueOn, versions: [first], now }: DeclarationFacts,
  language: Language,
): string {
  const { day } = formats(language);
  if (first) return day(parisDay(first.receivedAt));
  return day((isOver(period, now) ? dueOn : undefined) ?? isoDay(period.endDay - 1));
}

function draftWords({ draft, draftBy }: DeclarationFacts, language: Language) {
  const t = declarationTexts[language];
  return draft && t.draft(draftBy ?? t.nobody, formats(language).instant(draft.savedAt));
}

function actOf({ platform, period, versions, draft }: DeclarationFacts, language: Language) {
  const t = declarationTexts[language];
  return {
    href: `${declarationAddress(platform.slug, period)}/figures`,
    label: draft ? t.resume : versions.length > 0 ? t.correct : t.fill,
  };
}
