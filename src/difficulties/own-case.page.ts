import { ACCEPT, type Attachment } from "../attachments/attachment";
import { attachmentWords } from "../attachments/attachment-words";
import { attachmentsTexts } from "../attachments/attachments.texts";
import type { CaseClock } from "../cases/case-clocks";
import type { CaseFile } from "../cases/case-file.queries";
import { clockSection, timelineEntry } from "../cases/case.page";
import { caseTexts } from "../cases/case.texts";
import { dateStandings } from "../cases/date-standings";
import { mediationOf, type MediationState } from "../cases/mediation";
import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { caseAttachmentsTexts } from "./case-attachments.texts";
import { MOST_ATTACHMENTS, type Difficulty, type OpenedCase } from "./difficulty";
import type { Addition } from "./difficulty-addition.repository";
import { askedFollowUps, FOLLOW_UP_ANSWERS, openFollowUp, type GivenFollowUp } from "./follow-up";
import { followUpRows } from "./follow-up-words";
import { followUpTexts } from "./follow-up.texts";
import { ownCaseTexts, type OwnCaseTexts } from "./own-case.texts";
import type { Reach } from "./reach";
import { attachmentField, isWritten, openActs, SELLER_ACTS, type SellerAct } from "./seller-act";
import { sellerActTexts } from "./seller-act.texts";
import { stepsTexts } from "./steps.texts";

export interface OwnCaseFacts {
  /** "/fr/cases/<token>" */
  readonly address: string;
  readonly difficulty: Difficulty;
  readonly opened: OpenedCase;
  readonly file: CaseFile;
  readonly clocks: readonly CaseClock[];
  readonly additions: readonly Addition[];
  readonly followUps: readonly GivenFollowUp[];
  readonly files: readonly Attachment[];
  readonly reach: Reach;
  readonly now: Date;
}

/** What was done on the page before, or why it was not. */
export interface OwnCaseNews extends FormState {
  readonly done?: string | undefined;
  readonly refusal?: string | undefined;
}

export function ownCasePage(facts: OwnCaseFacts, news: OwnCaseNews, language: Language) {
  const { address, opened, file, clocks, additions, followUps, now } = facts;
  const t = ownCaseTexts[language];
  const { day } = formats(language);
  const acts = openActs(file.events);
  const moment = openFollowUp(file.events, followUps, now);
  const asked = askedFollowUps(file.events, followUps, now).filter((one) => one.moment !== moment);
  const standings = dateStandings(file.events, clocks);
  return {
    isSecret: true,
    title: t.title(opened.reference),
    t,
    caseTexts: caseTexts[language],
    errorSummary: stepsTexts[language].errorSummary,
    entered: news.entered,
    errors: news.errors,
    done: isAct(news.done) ? t.done[news.done] : undefined,
    refusal: news.refusal,
    lede: t.lede(opened.platform.tradeName, day(parisDay(opened.openedAt))),
    next: nextOf(acts, facts, t),
    informed: isOver(file) ? undefined : t.informed[facts.reach](opened.platform.tradeName),
    clocks: clocks.map((clock) => clockSection(clock, language)),
    followUpTitle: followUpTexts[language].question,
    followUpsGiven: followUpRows(asked, language).flatMap(({ details }) => details),
    followUp: moment && {
      action: `${address}/follow-up`,
      text: t.followUps[moment],
      options: FOLLOW_UP_ANSWERS.map((value) => ({ value, label: t.followUpAnswers[value] })),
    },
    actTexts: sellerActTexts[language],
    answer: acts.includes("information")
      ? { ...actForm("information", facts, language), asked: lastQuestion(file) }
      : undefined,
    acts: acts.filter((act) => act !== "information").map((act) => actForm(act, facts, language)),
    attachments: caseAttachmentsTexts[language],
    files: facts.files.map((attached) => ({
      words: attachmentWords(attached, language),
      href: `${address}/attachments/${String(attached.id)}`,
    })),
    rows: reportRows(facts.difficulty, additions, t, language),
    events: file.history
      .map((event) => timelineEntry(event, standings.get(event), language))
      .toReversed(),
  } satisfies Page & Record<string, unknown>;
}

/** An act with its form; a file may come with words as long as the case can have one more. */
function actForm(act: SellerAct, { address, files, reach }: OwnCaseFacts, language: Language) {
  const t = sellerActTexts[language];
  const isRead = reach === "represented";
  const words = caseAttachmentsTexts[language];
  const isOpen = isWritten(act) && files.length < MOST_ATTACHMENTS;
  return {
    act,
    title: t.acts[act],
    action: `${address}/${act}`,
    button: t.buttons[act],
    isWritten: isWritten(act),
    mediationText: isRead ? t.mediationText : t.unreadMediationText,
    wordsHint: isRead ? t.wordsHint : t.unreadWordsHint,
    file: isOpen
      ? {
          name: attachmentField(act),
          label: words.file,
          optional: words.optional,
          hint: attachmentsTexts[language].hint,
          accept: ACCEPT,
        }
      : undefined,
  };
}

/** What the platform wrote when it asked last. */
function lastQuestion({ events }: CaseFile): string | undefined {
  return events.findLast(({ type }) => type === "info-requested")?.words;
}

function isAct(done: string | undefined): done is keyof OwnCaseTexts["done"] {
  return done === "follow-up" || SELLER_ACTS.some((act) => act === done);
}

/** The sentence while a mediation goes on, and after. */
function nextInMediation(state: MediationState, reach: Reach, { nexts }: OwnCaseTexts): string {
  if (state === "accepted") return nexts.mediated;
  if (state !== "requested") return nexts.mediationOver;
  return reach === "represented" ? nexts.mediation : nexts.unreadMediation;
}

/** Withdrawn, or not counted: nobody waits for the platform any more. */
function isOver({ events }: CaseFile): boolean {
  return events.some(({ type }) => type === "withdrawn" || type === "excluded");
}

/** What the seller can count on, or is asked to do, in a sentence. */
function nextOf(
  acts: readonly SellerAct[],
  { clocks, file: { events }, reach }: OwnCaseFacts,
  t: OwnCaseTexts,
): string {
  const { nexts } = t;
  const counting = clocks.filter(({ counts }) => counts);
  const outcomes = new Set(counting.map(({ explanation }) => explanation.conclusion.outcome));
  const has = (wanted: string) => events.some(({ type }) => type === wanted);
  if (has("withdrawn")) return nexts.withdrawn;
  if (has("excluded")) return nexts.excluded;
  if (acts.includes("information")) return nexts.asked;
  const mediation = mediationOf(events);
  if (mediation) return nextInMediation(mediation.state, reach, t);
  if (clocks.length > 0 && counting.length === 0) return nexts.unbound;
  if (outcomes.has("late-open")) return nexts.late;
  return outcomes.has("pending") ? nexts.pending : nexts.quiet;
}

/** What the seller wrote, as far as it was not erased. */
function reportRows(
  { answers }: Difficulty,
  additions: readonly Addition[],
  t: OwnCaseTexts,
  language: Language,
) {
  const { instant } = formats(language);
  const { facts = {}, contact = {} } = answers;
  const named = contact["consent"] === "named" ? "yes" : "no";
  return [
    { term: t.terms.description, details: facts["description"] ?? "" },
    { term: t.terms.asked, details: facts["asked"] ?? "" },
    { term: t.terms.named, details: t.namedAnswers[named] },
    ...additions.map(({ words, addedAt }) => ({
      term: t.added(instant(addedAt)),
      details: words,
    })),
  ];
}
