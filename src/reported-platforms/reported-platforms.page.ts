import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import { doneWords } from "../infrastructure/http/done";
import type { FormState } from "../infrastructure/http/form";
import { listAddress, pagination, type Paged } from "../infrastructure/http/pagination";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { countriesByName, countryName } from "../platforms/country";
import type { Platform } from "../platforms/platform";
import type { WaitingPlatform } from "./reported-platform.queries";
import type { DecidedTriage, NamedCase } from "./reported-platform.repository";
import { reportedPlatformsTexts, type ReportedPlatformsTexts } from "./reported-platforms.texts";
import { likelyTwins, TRIAGES, type TriageAct } from "./triage";
import type { TriageOutcome } from "./triage-platform";

const LIST = "/console/reported-platforms";

export function reportedPlatformAddress(id: number): string {
  return `${LIST}/${String(id)}`;
}

/** Those that wait, the oldest first. */
export function reportedPlatformsPage(list: Paged<WaitingPlatform>, language: Language) {
  const t = reportedPlatformsTexts[language];
  const { count, day, number } = formats(language);
  const href = (page: number) => listAddress(LIST, {}, page);
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    caption: count(list.all, t.caption),
    rows: list.rows.map(({ id, tradeName, website, reportedAt, cases }): Cell[] => [
      { text: tradeName, note: website },
      { text: day(parisDay(reportedAt)) },
      { text: number(cases) },
      { text: t.sort, href: reportedPlatformAddress(id), about: `\u00A0: ${tradeName}` },
    ]),
    pagination: pagination({ ...list, href }, language),
  };
}

export interface ReportedFacts {
  readonly platform: Platform;
  readonly cases: readonly NamedCase[];
  /** All of the register. */
  readonly registered: readonly Platform[];
  /** Undefined while it waits. */
  readonly decided: DecidedTriage | undefined;
}

/** One of them, with what an official needs in order to sort it. */
export function reportedPlatformPage(
  facts: ReportedFacts,
  done: string | undefined,
  language: Language,
) {
  const { platform, cases, registered, decided } = facts;
  const t = reportedPlatformsTexts[language];
  const { count, day } = formats(language);
  const address = reportedPlatformAddress(platform.id);
  return {
    title: platform.tradeName,
    crumbs: listCrumbs(t),
    done: doneWords(t.done, done),
    t,
    lede: t.reported(day(parisDay(platform.registeredAt)), count(cases.length, t.cases)),
    decided: decided && decidedWords(decided, language),
    rows: [
      { term: t.name, details: platform.tradeName },
      { term: t.website, details: platform.website },
      { term: t.country, details: countryName(platform.country, language) },
    ],
    twins: decided ? [] : likelyTwins(platform, registered).map((twin) => twinLink(twin, language)),
    cases: cases.map(({ reference }) => ({
      href: `/console/cases/${platform.slug}/${encodeURIComponent(reference)}`,
      label: t.case(reference),
    })),
    acts: decided
      ? []
      : TRIAGES.map((act) => ({
          href: `${address}/${act}`,
          label: t.acts[act].title,
          meaning: t.acts[act].lede,
        })),
  };
}

export interface TriageForm extends FormState {
  readonly refusal?: string | undefined;
}

/** Before an official decides. */
export function triagePage(
  { platform, registered }: Pick<ReportedFacts, "platform" | "registered">,
  act: TriageAct,
  form: TriageForm,
  language: Language,
) {
  const t = reportedPlatformsTexts[language];
  const address = reportedPlatformAddress(platform.id);
  const named = registered.toSorted((one, other) => one.tradeName.localeCompare(other.tradeName));
  return {
    title: t.acts[act].title,
    crumbs: [...listCrumbs(t), { href: address, label: platform.tradeName }],
    t,
    act,
    words: t.acts[act],
    justificationHint: act === "confirmation" ? undefined : t.justifications[act],
    platforms: options(
      t.choose,
      named.map(({ slug, tradeName, website }) => [slug, `${tradeName} (${hostOf(website)})`]),
    ),
    countries: options(
      t.organisation.chooseCountry,
      countriesByName(language).map(({ code, name }) => [code, name]),
    ),
    action: `${address}/${act}`,
    back: address,
    ...form,
    refusal: form.refusal,
  };
}

/** What an official finds typed: the names that the seller gave, and the platform it probably is. */
export function firstEntries({
  platform,
  registered,
}: Pick<ReportedFacts, "platform" | "registered">) {
  const { tradeName, country, website } = platform;
  const [twin] = likelyTwins(platform, registered);
  return { trade_name: tradeName, country, website, into: twin?.slug ?? "" };
}

/** Why a decision was not recorded. */
export function triageRefusal(
  outcome: Extract<TriageOutcome, { accepted: false }>,
  language: Language,
): string | undefined {
  const t = reportedPlatformsTexts[language];
  if (outcome.refusal === "registered-already") return t.registeredAlready(outcome.twin.tradeName);
  return outcome.earlier && decidedWords(outcome.earlier, language);
}

function decidedWords({ decision, by, decidedAt }: DecidedTriage, language: Language): string {
  return reportedPlatformsTexts[language].decided[decision](
    by,
    formats(language).instant(decidedAt),
  );
}

function listCrumbs(t: ReportedPlatformsTexts) {
  return [
    { href: "/console", label: t.console },
    { href: LIST, label: t.title },
  ];
}

function twinLink({ slug, tradeName, website }: Platform, language: Language) {
  return { href: `/${language}/signatories/${slug}`, label: `${tradeName}, ${hostOf(website)}` };
}

function hostOf(website: string): string {
  return new URL(website).hostname;
}

function options(first: string, known: readonly (readonly [value: string, label: string])[]) {
  return [{ value: "", label: first }, ...known.map(([value, label]) => ({ value, label }))];
}
