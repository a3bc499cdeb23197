import type { Attachment } from "../attachments/attachment";
import { attachmentWords } from "../attachments/attachment-words";
import { clocksTexts } from "../clocks/clocks.texts";
import type { EventType } from "../charter/indicator";
import { capitalised } from "../infrastructure/capitalised";
import { formats } from "../infrastructure/formats";
import type { Entered, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { countriesByName, countryName } from "../platforms/country";
import { caseAttachmentsTexts } from "./case-attachments.texts";
import { difficultiesTexts } from "./difficulties.texts";
import { STEPS, type Step } from "./difficulty";
import type { Report, ReportGround } from "./draft";
import { familyEvents, timeField } from "./family-events";
import { OTHER_PLATFORM } from "./report";
import { stepsTexts, type StepsTexts } from "./steps.texts";

export interface StepPage extends Page, FormState {
  readonly t: StepsTexts;
  readonly progress: {
    readonly label: string;
    readonly position: string;
    readonly steps: readonly string[];
    readonly current: number;
  };
  readonly action: string;
  readonly back: { readonly href: string; readonly label: string };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** "/fr/cases/new/<token>" */
function draftAddress(token: string, language: Language): string {
  return `/${language}/cases/new/${token}`;
}

/** What every step shows around its question. */
export function stepPage(
  step: Step,
  token: string,
  title: string,
  form: FormState,
  language: Language,
): StepPage {
  const t = stepsTexts[language];
  const { number } = formats(language);
  const current = STEPS.indexOf(step);
  const draft = draftAddress(token, language);
  const before = STEPS[current - 1];
  return {
    title,
    crumbs: [{ href: `/${language}/cases/new`, label: difficultiesTexts[language].title }],
    t,
    ...form,
    progress: {
      label: t.steps.label,
      position: t.steps.position(number(current + 1), number(STEPS.length)),
      steps: STEPS.map((name) => t.steps.names[name]),
      current,
    },
    action: `${draft}/${step}`,
    back: { href: before ? `${draft}/${before}` : `/${language}/cases/new`, label: t.back },
  };
}

/** The page of a step that asks, with what it offers to choose from. */
export function questionPage(
  step: "family" | "platform" | "facts" | "contact",
  { token, family }: { readonly token: string; readonly family: string },
  ground: ReportGround,
  form: FormState,
  language: Language,
) {
  const t = stepsTexts[language];
  const titles = {
    family: t.familyTitle,
    platform: t.platformTitle,
    facts: t.factsTitle,
    contact: t.contactTitle,
  };
  const { charter } = ground.charter;
  const { starts, stops, timed } = familyEvents(charter, family);
  return {
    ...stepPage(step, token, titles[step], form, language),
    families: charter.families.map(({ code, name }) => ({
      value: code,
      label: name[language],
      hint: t.familyHints[code],
    })),
    platforms: platformOptions(ground, t),
    countries: [
      { value: "", label: t.choose },
      ...countriesByName(language).map(({ code, name }) => ({ value: code, label: name })),
    ],
    consents: [
      { value: "named", label: t.named, hint: t.namedHint },
      { value: "unnamed", label: t.unnamed, hint: t.unnamedHint },
    ],
    starts: starts.map((type) => dateField(type, timed, language)),
    stops: stops.map((type) => dateField(type, timed, language)),
  };
}

function platformOptions({ platforms }: ReportGround, t: StepsTexts): Option[] {
  const named = platforms
    .map(({ slug, tradeName }) => ({ value: slug, label: tradeName }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return [{ value: "", label: t.choose }, ...named, { value: OTHER_PLATFORM, label: t.other }];
}

/** With the field of its time of day, where hours count. */
function dateField(type: EventType, timed: ReadonlySet<EventType>, language: Language) {
  const t = stepsTexts[language];
  const time = { name: timeField(type), label: t.timeOf(factName(type, language)) };
  return { name: type, label: dateName(type, language), time: timed.has(type) ? time : undefined };
}

/** Asked of the seller in words that say whose doing it was: "Vous avez contesté le". */
function dateName(type: EventType, language: Language): string {
  const { ownFacts, ownDate } = stepsTexts[language];
  const own = ownFacts[type];
  return own === undefined ? factName(type, language) : ownDate(own);
}

export function factName(type: EventType, language: Language): string {
  return stepsTexts[language].ownFacts[type] ?? capitalised(clocksTexts[language].events[type]);
}

interface CheckedReport {
  readonly token: string;
  readonly report: Report;
  readonly ground: ReportGround;
  readonly files: readonly Attachment[];
}

/** What was answered, with the way back to each step. */
export function checkPage(
  { token, report, ground, files }: CheckedReport,
  form: FormState,
  language: Language,
) {
  const t = stepsTexts[language];
  const { facts, contact } = report;
  const draft = draftAddress(token, language);
  const row = (step: Step, term: string, details: string | readonly string[]) => ({
    term,
    details,
    act: { href: `${draft}/${step}`, label: t.change, about: term },
  });
  const { timed } = familyEvents(ground.charter.charter, report.family);
  const family = ground.charter.charter.families.find(({ code }) => code === report.family);
  return {
    ...stepPage("check", token, t.checkTitle, form, language),
    rows: [
      row("family", t.steps.names.family, family?.name[language] ?? ""),
      row("platform", t.platform, platformLines(report, ground, language)),
      row("facts", t.description, facts.description),
      row("facts", t.asked, facts.asked),
      ...facts.events.map(({ type, at }) =>
        row("facts", dateName(type, language), dateInWords(at, timed.has(type), language)),
      ),
      ...(facts.accountReference === undefined
        ? []
        : [row("facts", t.reference, facts.accountReference)]),
      row("attachments", t.steps.names.attachments, attachmentLines(files, language)),
      row("contact", t.ownName, contact.name),
      row("contact", t.email, contact.email),
      row("contact", t.consent, t.consentAnswers[contact.mayBeNamed ? "named" : "unnamed"]),
    ],
  };
}

function attachmentLines(files: readonly Attachment[], language: Language): readonly string[] {
  if (files.length === 0) return [caseAttachmentsTexts[language].none];
  return files.map((file) => attachmentWords(file, language));
}

/** The time of day as well, where it was given. */
function dateInWords(at: Date, isTimed: boolean, language: Language): string {
  const { day, moment } = formats(language);
  return isTimed ? moment(at) : day(parisDay(at));
}

function platformLines({ platform }: Report, { platforms }: ReportGround, language: Language) {
  if ("slug" in platform) {
    const known = platforms.find(({ slug }) => slug === platform.slug);
    return [known?.tradeName ?? platform.slug];
  }
  return [platform.name, platform.website, countryName(platform.country, language)];
}

export function emptied(entered: Entered | undefined): FormState {
  return { entered: entered ?? {}, errors: [] };
}
