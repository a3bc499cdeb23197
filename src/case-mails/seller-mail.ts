import type { CaseClock } from "../cases/case-clocks";
import type { Difficulty } from "../difficulties/difficulty";
import type { Moment } from "../difficulties/follow-up";
import { ownCaseTexts } from "../difficulties/own-case.texts";
import { formats } from "../infrastructure/formats";
import { parisDay } from "../infrastructure/local-day";
import type { Mail } from "../infrastructure/mail/mail";
import { caseMailTexts } from "./case-mail.texts";
import {
  clockLines,
  dueInWords,
  happenedInWords,
  justificationInWords,
  silenceInWords,
} from "./case-words";
import type { ToldCase } from "./told-case";
import { happenedOf } from "./happening";
import type { NewStep } from "./unread-news.repository";

/** Where a seller is written to about a case. */
export interface SellerReader {
  readonly difficulty: Pick<Difficulty, "language">;
  readonly email: string;
  /** Of the page of the case, as it was mailed first. */
  readonly page: string;
  readonly unsubscribe: string;
}

/** What the platform or the administration did; with the question, once it has answered. */
export function sellerNewsMail(
  told: ToldCase,
  {
    steps,
    question,
  }: { readonly steps: readonly NewStep[]; readonly question?: Moment | undefined },
  reader: SellerReader,
): Mail {
  const { language } = reader.difficulty;
  const isAsked = steps.at(-1)?.what === "info-requested";
  return mailOf(told, reader, isAsked ? "case-question-to-seller" : "case-news-to-seller", {
    steps: steps.map((step) => stepInWords(step, reader)),
    question: question && ownCaseTexts[language].followUps[question],
    clocks: told.clocks.map((clock) => clockLines(clock, language)),
  });
}

/** A due date has passed: of these clocks, one or several that ran out together. */
export function sellerOverdueMail(
  told: ToldCase,
  overdue: readonly CaseClock[],
  reader: SellerReader,
): Mail {
  const { language } = reader.difficulty;
  return mailOf(told, reader, "case-overdue-to-seller", {
    due: formats(language).list(new Set(overdue.map((clock) => dueInWords(clock, language)))),
    silence: silenceInWords(told, language),
    clocks: overdue.map((clock) => clockLines(clock, language)),
  });
}

/** Asks whether the promise was kept. */
export function followUpMail(told: ToldCase, moment: Moment, reader: SellerReader): Mail {
  const { language } = reader.difficulty;
  const question = ownCaseTexts[language].followUps[moment];
  return mailOf(told, reader, "case-follow-up", { question });
}

function mailOf(
  { platform, reference }: ToldCase,
  { difficulty, email, page, unsubscribe }: SellerReader,
  template: string,
  more: Readonly<Record<string, unknown>>,
): Mail {
  return {
    template,
    language: difficulty.language,
    to: email,
    unsubscribe,
    data: { reference, platform: platform.tradeName, page, ...more },
  };
}

function stepInWords(step: NewStep, { difficulty: { language } }: SellerReader) {
  const { on } = caseMailTexts[language];
  const day = formats(language).day(parisDay(step.at));
  const happened = happenedOf(step);
  return {
    line: on(day, happenedInWords(happened, language)),
    words: happened.isObserved ? justificationInWords(happened, language) : step.words,
  };
}
