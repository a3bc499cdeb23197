import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Language } from "../infrastructure/language";
import { TRIES } from "../infrastructure/one-time-code";
import type { ReadyDraft } from "./draft-reading";
import { draftAddress, journeyPage, type JourneyPage, type Link } from "./journey.page";
import type { SigningCode } from "./signing-code";
import { codeTexts, type CodeTexts } from "./signing-code.texts";
import type { CodeTrial } from "./try-code";

interface CodePage extends JourneyPage, FormState {
  readonly words: CodeTexts;
  readonly action: string;
  readonly lede: string;
  /** False: there is no code to be typed, only another one to ask for. */
  readonly living: boolean;
  readonly statementSha256: string;
  readonly sign: string;
  readonly anotherAction: string;
  readonly signatoryHref: string;
  /** Where the mail is, on a server that sends none. */
  readonly mailbox: Link | undefined;
}

interface CodeFacts extends ReadyDraft {
  readonly token: string;
  readonly code: SigningCode;
  readonly hasMailbox: boolean;
}

/** The last step: the code that was sent by mail. */
export function codePage(
  { token, code, declaration, hasMailbox }: CodeFacts,
  form: FormState,
  language: Language,
  now: Date,
): CodePage {
  const words = codeTexts[language];
  const draft = draftAddress(token, language);
  const living = code.expiresAt > now && code.tries < TRIES;
  const { time } = formats(language);
  return {
    ...journeyPage("code", living ? words.title : words.endedTitle, `${draft}/review`, language),
    ...form,
    words,
    action: `${draft}/code`,
    lede: living ? words.sent(code.email, time(code.expiresAt)) : words.ended(code.email),
    living,
    statementSha256: code.statementSha256,
    sign: words.sign(declaration.organisation.tradeName),
    anotherAction: `${draft}/code-request`,
    signatoryHref: `${draft}/signatory`,
    mailbox: hasMailbox ? { href: "/mailbox", label: words.openMailbox } : undefined,
  };
}

export type CodeMistake =
  | Exclude<CodeTrial, { outcome: "right" }>
  | { readonly outcome: "malformed" | "ended" };

/** What is wrong with the code that was typed, told beside its field. */
export function codeMistake(mistake: CodeMistake, language: Language): FormState {
  const field = isOver(mistake) ? "another_code" : "code";
  return { entered: {}, errors: [{ field, message: messageOf(mistake, language) }] };
}

/** Whether there is nothing left but to ask for another code. */
function isOver(mistake: CodeMistake): boolean {
  if (mistake.outcome === "wrong") return mistake.triesLeft === 0;
  return mistake.outcome === "expired" || mistake.outcome === "exhausted";
}

function messageOf(mistake: CodeMistake, language: Language): string {
  const { mistakes } = codeTexts[language];
  if (mistake.outcome !== "wrong") return mistakes[mistake.outcome];
  if (mistake.triesLeft === 0) return mistakes.exhausted;
  return mistakes.wrong(formats(language).number(mistake.triesLeft));
}
