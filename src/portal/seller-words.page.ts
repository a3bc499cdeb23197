import type { Attachment } from "../attachments/attachment";
import { attachmentWords } from "../attachments/attachment-words";
import type { Difficulty } from "../difficulties/difficulty";
import type { Addition } from "../difficulties/difficulty-addition.repository";
import type { AskedFollowUp } from "../difficulties/follow-up";
import { followUpRows } from "../difficulties/follow-up-words";
import { ownCaseTexts } from "../difficulties/own-case.texts";
import { readContact } from "../difficulties/report";
import { formats } from "../infrastructure/formats";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { sellerWordsTexts, type SellerWordsTexts } from "./seller-words.texts";

/** What a seller reported and added since. */
export interface SellerReport {
  readonly difficulty: Difficulty;
  readonly additions: readonly Addition[];
  readonly followUps: readonly AskedFollowUp[];
  readonly files: readonly Attachment[];
}

export interface SellerWords {
  readonly title: string;
  readonly rows: readonly Row[];
  /** None unless the seller agreed that the platform knows: a file tells who handed it in. */
  readonly files: readonly { readonly words: string; readonly href: string }[];
  /** Why the rows do not say who the seller is; undefined when they do. */
  readonly unnamed: string | undefined;
}

interface Row {
  readonly term: string;
  readonly details: string | readonly string[];
}

/**
 * What a platform may read of a report. Name and reference tell who the seller is: they are shown
 * only with the seller's consent. Nothing is shown of a report that was erased.
 */
export function sellerWords(
  { difficulty, additions, followUps, files }: SellerReport,
  address: string,
  language: Language,
): SellerWords | undefined {
  const { facts } = difficulty.answers;
  if (!facts) return undefined;
  const t = sellerWordsTexts[language];
  const { terms, added } = ownCaseTexts[language];
  const { day } = formats(language);
  const identity = identityRows(difficulty, t);
  return {
    title: t.title,
    rows: [
      { term: terms.description, details: facts["description"] ?? "" },
      { term: t.asked, details: facts["asked"] ?? "" },
      ...(identity ?? []),
      ...additions.map(({ words, addedAt }) => ({
        term: added(day(parisDay(addedAt))),
        details: words,
      })),
      ...followUpRows(followUps, language),
    ],
    files: mayBeKnown(difficulty)
      ? files.map((file) => ({
          words: attachmentWords(file, language),
          href: `${address}/attachments/${String(file.id)}`,
        }))
      : [],
    unnamed: identity ? undefined : t.unnamed,
  };
}

/** Whether the seller agreed that the platform knows who is asking. */
export function mayBeKnown({ answers: { contact = {} } }: Pick<Difficulty, "answers">): boolean {
  const reading = readContact(contact);
  return reading.complete && reading.value.mayBeNamed;
}

/** Undefined unless the seller agreed that the platform knows. */
function identityRows(
  { answers: { facts = {}, contact = {} } }: Difficulty,
  t: SellerWordsTexts,
): readonly Row[] | undefined {
  const reading = readContact(contact);
  if (!reading.complete || !reading.value.mayBeNamed) return undefined;
  const reference = facts["account_reference"] ?? "";
  const name = { term: t.name, details: reading.value.name };
  return reference === "" ? [name] : [name, { term: t.reference, details: reference }];
}
