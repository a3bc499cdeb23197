import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import type { PlatformSection } from "../invitations/platform-section";
import type { Platform } from "../platforms/platform";
import { historyEntries, type HistoryEntry } from "../signatories/history-entries";
import { signatoriesTexts } from "../signatories/signatories.texts";
import { standingAt } from "../signatories/standing";
import { statementRows, type StatementTable } from "../signatories/statement-rows";
import { announcedEntry, entryOn, type StateEntry } from "../signatures/platform-state";
import { PAPER_ADDRESS } from "../signatures/signature-list.page";
import { signatureListTexts } from "../signatures/signature-list.texts";
import type { DecidedSignature } from "../signatures/signature";
import type { Taking } from "../signatures/taking";
import { DATED_ACTS, openActs, OFFICIAL_ACTS, type OfficialAct } from "./official-act";
import { standingTexts, type StandingTexts } from "./standing.texts";

export interface StandingFacts {
  readonly platform: Platform;
  readonly history: readonly StateEntry[];
  readonly signatures: readonly DecidedSignature[];
  readonly takings: readonly Taking[];
  readonly now: Date;
}

interface StandingPage extends Page {
  readonly t: StandingTexts;
  readonly lede: string;
  readonly tag: { readonly state: string; readonly word: string };
  readonly announced: string | undefined;
  readonly commitments: string | undefined;
  /** What was done. */
  readonly done: string | undefined;
  readonly acts: readonly { readonly href: string; readonly label: string }[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly history: readonly HistoryEntry[];
  readonly statements: StatementTable | undefined;
}

/** Where a platform stands, all that led there, and what an official may do about it. */
export function standingPage(
  facts: StandingFacts,
  done: unknown,
  language: Language,
): StandingPage {
  const { platform, history, signatures, now } = facts;
  const t = standingTexts[language];
  const { day } = formats(language);
  const today = parisDay(now);
  const state = entryOn(history, today)?.state ?? "not-invited";
  const announced = announcedEntry(history, today);
  const act = OFFICIAL_ACTS.find((known) => known === done);
  return {
    title: t.title(platform.tradeName),
    crumbs: platformCrumbs(platform, language),
    t,
    ...boundBy(facts, language),
    tag: { state, word: signatoriesTexts[language].states[state] },
    announced: announced && t.announced(day(announced.effectiveOn)),
    done: act && t[act].done,
    acts: openActs(history).map((open) => ({
      href: `${standingAddress(platform)}/${open}`,
      label: t[open].link,
    })),
    links: [
      { href: `/console/platforms/${platform.slug}`, label: t.people },
      { href: `/${language}/signatories/${platform.slug}`, label: t.publicPage },
      {
        href: `${PAPER_ADDRESS}?platform=${platform.slug}`,
        label: signatureListTexts[language].recordPaper,
      },
    ],
    history: historyEntries({ states: history, signatures, today }, language),
    statements: signatures.length > 0 ? statementRows(signatures, language) : undefined,
  };
}

function boundBy({ takings, now }: StandingFacts, language: Language) {
  const t = standingTexts[language];
  const { day, number, list } = formats(language);
  const bound = takings.some(({ until }) => until === undefined || until > now);
  const standing = bound ? standingAt(takings, now) : undefined;
  if (!standing) return { lede: t.notSignatory, commitments: undefined };
  const { charterVersion, commitments, since } = standing;
  return { lede: t.lede(number(charterVersion), day(since)), commitments: list(commitments) };
}

/** The state in a word, on the page of the platform in the console. */
export function standingSection(
  { platform, history, now }: Pick<StandingFacts, "platform" | "history" | "now">,
  language: Language,
): PlatformSection {
  const t = standingTexts[language];
  const state = entryOn(history, parisDay(now))?.state ?? "not-invited";
  return {
    id: "standing",
    title: t.state,
    text: t.today(signatoriesTexts[language].states[state]),
    table: undefined,
    link: { href: standingAddress(platform), label: t.look },
  };
}

export function standingAddress({ slug }: Pick<Platform, "slug">): string {
  return `/console/platforms/${slug}/standing`;
}

function platformCrumbs({ slug, tradeName }: Platform, language: Language) {
  return [
    { href: "/console/platforms", label: standingTexts[language].platforms },
    { href: `/console/platforms/${slug}`, label: tradeName },
  ];
}

interface OfficialActPage extends Page, FormState {
  readonly t: StandingTexts;
  readonly words: StandingTexts[OfficialAct];
  readonly action: string;
  readonly isDated: boolean;
  /** The act is to the platform's harm. */
  readonly isGrave: boolean;
  readonly refusal: string | undefined;
  readonly back: string;
}

/** What an act will do, and the form that does it. */
export function officialActPage(
  platform: Platform,
  act: OfficialAct,
  form: FormState & { readonly refusal?: string },
  language: Language,
): OfficialActPage {
  const t = standingTexts[language];
  const back = standingAddress(platform);
  return {
    title: t[act].title(platform.tradeName),
    crumbs: [
      ...platformCrumbs(platform, language),
      { href: back, label: t.title(platform.tradeName) },
    ],
    t,
    words: t[act],
    entered: form.entered,
    errors: form.errors,
    action: `${back}/${act}`,
    isDated: DATED_ACTS.includes(act),
    isGrave: act !== "reinstatement",
    refusal: form.refusal,
    back,
  };
}
