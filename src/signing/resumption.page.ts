import type { FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { fieldErrors } from "../signatures/answer";
import type { emailMistake } from "../signatures/signatory";
import { draftAddress, type Link } from "./journey.page";
import { resumptionTexts, type ResumptionTexts } from "./resumption.texts";
import { signatoryTexts } from "./signatory.texts";
import { signingTexts, type SigningTexts } from "./signing.texts";

interface ResumptionPage extends Page, FormState {
  readonly t: SigningTexts;
  readonly words: ResumptionTexts;
  readonly action: string;
  readonly mailbox: Link | undefined;
}

interface LinkPage extends ResumptionPage {
  readonly isSent: boolean;
  readonly sent: readonly string[];
  readonly back: Link;
}

interface LinkFacts {
  readonly token: string;
  readonly isSent: boolean;
  readonly hasMailbox: boolean;
}

/** Where a link to the draft is asked for. */
export function linkPage(facts: LinkFacts, form: FormState, language: Language): LinkPage {
  const draft = draftAddress(facts.token, language);
  const words = resumptionTexts[language];
  return {
    ...around("linkTitle", facts.hasMailbox, form, language),
    action: `${draft}/link`,
    isSent: facts.isSent,
    sent: facts.hasMailbox ? [words.linkSent, words.mailbox] : [words.linkSent],
    back: { href: draft, label: words.back },
  };
}

/** What is wrong with the address that was typed. */
export function emailErrors(
  mistakes: ReturnType<typeof emailMistake>,
  language: Language,
): readonly FieldError[] {
  return fieldErrors({ complete: false, mistakes }, signatoryTexts[language].mistakes);
}

/** What a link from a mail leads to, before its code is asked for. */
export function resumptionPage(
  link: string,
  hasMailbox: boolean,
  language: Language,
): ResumptionPage {
  const form = { entered: {}, errors: [] };
  return {
    ...around("title", hasMailbox, form, language),
    action: resumptionAddress(link, language),
  };
}

interface ResumptionCodePage extends ResumptionPage {
  /** To where another code is asked for. */
  readonly another: Link;
}

export function resumptionCodePage(
  link: string,
  hasMailbox: boolean,
  form: FormState,
  language: Language,
): ResumptionCodePage {
  const address = resumptionAddress(link, language);
  return {
    ...around("codeTitle", hasMailbox, form, language),
    action: `${address}/code`,
    another: { href: address, label: resumptionTexts[language].another },
  };
}

/** "/fr/signing/resumptions/<link>" */
function resumptionAddress(link: string, language: Language): string {
  return `/${language}/signing/resumptions/${link}`;
}

function around(
  title: "linkTitle" | "title" | "codeTitle",
  hasMailbox: boolean,
  form: FormState,
  language: Language,
) {
  const words = resumptionTexts[language];
  const t = signingTexts[language];
  return {
    title: words[title],
    crumbs: [{ href: `/${language}/signing`, label: t.title }],
    t,
    words,
    ...form,
    mailbox: hasMailbox ? { href: "/mailbox", label: words.openMailbox } : undefined,
  };
}
