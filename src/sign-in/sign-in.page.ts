import { formats } from "../infrastructure/formats";
import type { FieldError, FormState } from "../infrastructure/http/form";
import { withNext } from "../infrastructure/http/next-address";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { signInTexts, type SignInTexts } from "./sign-in.texts";
import type { CodeTrial } from "./try-sign-in-code";

interface SignInPage extends Page, FormState {
  readonly t: SignInTexts;
  readonly action: string;
  /** A form came after the session had ended: nothing of it was done. */
  readonly ended: { readonly title: string; readonly text: readonly string[] } | undefined;
  /** Another service that vouches for people; undefined: there is none. */
  readonly provider: { readonly action: string; readonly label: string } | undefined;
}

interface SignInFacts {
  /** Where to go once signed in. */
  readonly next: string | undefined;
  /** What became of a form that came after the session had ended. */
  readonly form: "lost" | "kept" | undefined;
  /** The name of the other service. */
  readonly provider: string | undefined;
}

/** Who are you: an address, and a code goes there. */
export function signInPage(facts: SignInFacts, form: FormState, language: Language): SignInPage {
  const t = signInTexts[language];
  const { form: sent, next, provider } = facts;
  return {
    title: t.title,
    description: t.lede,
    t,
    ...form,
    action: withNext(`/${language}/sign-in`, next),
    ended: sent && { title: t.endedTitle, text: [t.ended, t.endedForms[sent]] },
    provider:
      provider === undefined
        ? undefined
        : {
            action: withNext(`/${language}/identities/sign-in`, next),
            label: t.withProvider(provider),
          },
  };
}

interface CodePage extends Page, FormState {
  readonly t: SignInTexts;
  readonly lede: string;
  readonly action: string;
  readonly anotherHref: string;
  /** Where the mail is, on a server that sends none. */
  readonly mailbox: { readonly href: string; readonly label: string } | undefined;
}

interface CodeFacts {
  readonly email: string;
  readonly next: string | undefined;
  readonly hasMailbox: boolean;
}

export function codePage(facts: CodeFacts, form: FormState, language: Language): CodePage {
  const t = signInTexts[language];
  const { email, next, hasMailbox } = facts;
  const signIn = withNext(`/${language}/sign-in`, next);
  return {
    title: t.codeTitle,
    crumbs: [{ href: signIn, label: t.title }],
    t,
    ...form,
    lede: t.codeLede(email),
    action: withNext(`/${language}/sign-in/code`, next),
    anotherHref: signIn,
    mailbox: hasMailbox ? { href: "/mailbox", label: t.openMailbox } : undefined,
  };
}

export type CodeMistake =
  | Exclude<CodeTrial, { outcome: "right" }>
  | { readonly outcome: "malformed" };

/** What is wrong with the code that was typed; what is over leads to the link that asks for another. */
export function codeMistake(mistake: CodeMistake, language: Language): FieldError {
  const { mistakes } = signInTexts[language];
  switch (mistake.outcome) {
    case "malformed":
      return { field: "code", message: mistakes.malformed };
    case "over":
      return { field: "another_code", message: mistakes.over };
    case "wrong":
      if (mistake.triesLeft === 0) return { field: "another_code", message: mistakes.over };
      return {
        field: "code",
        message: mistakes.wrong(formats(language).number(mistake.triesLeft)),
      };
  }
}

export function emailMistake(language: Language): FieldError {
  return { field: "email", message: signInTexts[language].mistakes.email };
}

interface SignInLinkPage extends Page {
  readonly t: SignInTexts;
  readonly text: string;
  readonly action: string | undefined;
  readonly signInHref: string;
}

/** The page behind a sign-in link: a GET changes nothing, so a mail scanner uses nothing up. */
export function signInLinkPage(language: Language, action: string | undefined): SignInLinkPage {
  const t = signInTexts[language];
  const links = { action, signInHref: `/${language}/sign-in` };
  if (action === undefined) return { title: t.linkSpentTitle, t, text: t.linkSpent, ...links };
  return { title: t.signInTitle, t, text: t.linkIntro, ...links };
}
