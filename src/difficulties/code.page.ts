import { formats } from "../infrastructure/formats";
import type { FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { TRIES } from "../infrastructure/one-time-code";
import { codeTexts } from "../signing/signing-code.texts";
import type { DifficultyCode } from "./difficulty";
import { stepsTexts } from "./steps.texts";

interface CodeFacts {
  /** Below it: "/code" and "/code-request". */
  readonly address: string;
  readonly email: string;
  readonly code: DifficultyCode | undefined;
  readonly hasMailbox: boolean;
  /** What the code opens, as its button says. */
  readonly open: string;
  readonly now: Date;
}

/** The code that was sent: to be typed while it lives, to be asked for anew after that. */
export function codePage(facts: CodeFacts, form: FormState, language: Language) {
  const { address, email, code, hasMailbox, open, now } = facts;
  const words = codeTexts[language];
  const t = stepsTexts[language];
  const living = code !== undefined && code.expiresAt > now && code.tries < TRIES;
  return {
    title: living ? t.codeTitle : words.endedTitle,
    t,
    words,
    ...form,
    lede: living ? words.sent(email, formats(language).time(code.expiresAt)) : t.ended(email),
    living,
    open,
    action: `${address}/code`,
    anotherAction: `${address}/code-request`,
    mailbox: hasMailbox ? { href: "/mailbox", label: words.openMailbox } : undefined,
  } satisfies Page & Record<string, unknown>;
}
