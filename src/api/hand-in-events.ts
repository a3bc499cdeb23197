import type { ApiToken } from "../api-tokens/api-token";
import {
  addsSomething,
  importEvents,
  type ImportOutcome,
  type ImportStores,
} from "../cases/import-events";
import { mistakeTexts } from "../cases/mistake.texts";
import { problemBody } from "../infrastructure/http/problem";
import { keptIf, type InTransaction } from "../infrastructure/kept-if";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { blocksOf, eventErrors, type EventCall } from "./event-call";
import type { IdempotentAnswer, IdempotentAnswerRepository } from "./idempotent-answer.repository";
import { problemTexts } from "./problem.texts";

interface HandInStores extends ImportStores {
  readonly idempotentAnswers: IdempotentAnswerRepository;
}

interface HandIn {
  readonly platform: Platform;
  readonly token: ApiToken;
  readonly call: EventCall;
  readonly bodySha256: string;
  readonly language: Language;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

export type HandInOutcome =
  | { readonly outcome: "answered"; readonly answer: Answer; readonly isReplay: boolean }
  | { readonly outcome: "key-of-another-body" };

/** What the call would change, and changes nothing. */
export async function checkEvents(
  inTransaction: InTransaction<HandInStores>,
  handIn: HandIn,
  now: Date,
): Promise<Answer> {
  const outcome = await keptIf(
    inTransaction,
    (tx) => record(tx, handIn, now),
    () => false,
  );
  return answerTo(outcome, false, handIn.language);
}

/**
 * Records the events of a call, all or none, once for its key: whoever sends the same again is answered
 * the same for a day, a refusal too. Calls take turns, so that of many at once one records.
 */
export async function handInEvents(
  inTransaction: InTransaction<HandInStores>,
  { key, ...handIn }: HandIn & { readonly key: string },
  now: Date,
): Promise<HandInOutcome> {
  const { platform, bodySha256, language } = handIn;
  const about = { platformId: platform.id, key, bodySha256 };
  const done = await keptIf(
    inTransaction,
    async (tx) => {
      await tx.eventImports.takeTurn();
      const kept = await tx.idempotentAnswers.find(platform.id, key, now);
      if (kept) return { kept, isNew: false, stays: false };
      const outcome = await record(tx, handIn, now);
      const answer = { ...about, ...answerTo(outcome, true, language) };
      const stays = outcome.accepted && addsSomething(outcome.report);
      if (stays) await tx.idempotentAnswers.keep(answer, now);
      return { kept: answer, isNew: true, stays };
    },
    ({ stays }) => stays,
  );
  const { isNew, stays } = done;
  const kept: IdempotentAnswer =
    isNew && !stays
      ? await inTransaction((tx) => tx.idempotentAnswers.keep(done.kept, now))
      : done.kept;
  if (kept.bodySha256 !== bodySha256) return { outcome: "key-of-another-body" };
  const { status, body } = kept;
  return { outcome: "answered", answer: { status, body }, isReplay: !isNew };
}

function record(
  stores: HandInStores,
  { platform, token, call, bodySha256, language }: HandIn,
  now: Date,
): Promise<ImportOutcome> {
  const file = { blocks: blocksOf(call), sha256: () => bodySha256 };
  const handedIn = { platform, accountId: token.madeBy, apiTokenId: token.id };
  return importEvents(stores, file, now, { handedIn, t: mistakeTexts[language] });
}

function answerTo(outcome: ImportOutcome, isRecorded: boolean, language: Language): Answer {
  if (!outcome.accepted) {
    const { mistakes } = outcome;
    const counted = problemTexts[language].mistakes(mistakes.count);
    const detail = mistakes.isPartial
      ? `${counted} ${mistakeTexts[language].moreMayShow}`
      : counted;
    const errors = eventErrors(mistakes);
    return { status: 422, body: problemBody(422, { detail, errors }) };
  }
  const { rows, added, corrected, known, casesTouched } = outcome.report;
  const body = { recorded: isRecorded, events: rows, added, corrected, known, cases: casesTouched };
  return { status: 200, body };
}
