import { formats } from "../infrastructure/formats";
import { assetUrl } from "../infrastructure/http/assets";
import type { FieldError, FormState } from "../infrastructure/http/form";
import { withNext } from "../infrastructure/http/next-address";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { CodeReading } from "./authenticator";
import { LOCAL_AUTHENTICATOR } from "./local-authenticator";
import { secondFactorTexts, type SecondFactorTexts } from "./second-factor.texts";

export interface Link {
  readonly href: string;
  readonly label: string;
}

interface SecondFactorPage extends Page, FormState {
  readonly t: SecondFactorTexts;
  readonly lede: string;
  /** Whom to ask for help. */
  readonly lost: string;
  /** Undefined: the account has no passkey. */
  readonly passkey: { readonly action: string; readonly options: string } | undefined;
  /** Undefined: the account has no authenticator. */
  readonly authenticatorAction: string | undefined;
  readonly recoveryHref: string;
  /** Where the code is, on a server that is a trial. */
  readonly local: Link | undefined;
}

interface SecondFactorFacts {
  readonly next: string | undefined;
  /** It was proved in this session before, too long ago for what comes now. */
  readonly isAgain: boolean;
  /** Something was typed into the form that waits for the proof. */
  readonly isTyped: boolean;
  readonly role: string;
  readonly hasAuthenticator: boolean;
  /** What to ask the browser for; undefined: the account has no passkey. */
  readonly passkeyOptions: string | undefined;
  readonly isTrial: boolean;
}

/** Prove it with whatever the account has. */
export function secondFactorPage(
  facts: SecondFactorFacts,
  form: FormState,
  language: Language,
): SecondFactorPage {
  const t = secondFactorTexts[language];
  const { next, passkeyOptions: options } = facts;
  const address = (path: string) => withNext(`/${language}/second-factor${path}`, next);
  return {
    title: t.title,
    t,
    ...form,
    lede: ledeOf(facts, t),
    lost: facts.role === "representative" ? t.lostOfRepresentative : t.lostText,
    ...(options === undefined ? {} : { script: assetUrl("passkey.js") }),
    passkey: options === undefined ? undefined : { action: address("/passkey"), options },
    authenticatorAction: facts.hasAuthenticator ? address("/authenticator-code") : undefined,
    recoveryHref: address("/recovery-code"),
    local:
      facts.isTrial && facts.hasAuthenticator
        ? { href: LOCAL_AUTHENTICATOR, label: t.openLocalAuthenticator }
        : undefined,
  };
}

function ledeOf({ isAgain, isTyped }: SecondFactorFacts, t: SecondFactorTexts): string {
  if (!isAgain) return t.lede;
  return isTyped ? `${t.ledeAgain} ${t.typed}` : t.ledeAgain;
}

export type CodeMistake =
  | Exclude<CodeReading, { outcome: "right" }>
  | { readonly outcome: "malformed" };

/** What is wrong with a code of the app, told beside its field. */
export function codeMistake(mistake: CodeMistake, language: Language): FieldError {
  return { field: "code", message: codeMessage(mistake, language) };
}

function codeMessage(mistake: CodeMistake, language: Language): string {
  const { mistakes } = secondFactorTexts[language];
  if (mistake.outcome !== "clock-behind") return mistakes[mistake.outcome];
  return mistakes.behind(formats(language).count(mistake.minutes, mistakes.minutes));
}

export function passkeyMistake(language: Language): FieldError {
  return { field: "passkey", message: secondFactorTexts[language].mistakes.passkeyRefused };
}

interface RecoveryCodePage extends Page, FormState {
  readonly t: SecondFactorTexts;
  readonly action: string;
  readonly otherHref: string;
}

export function recoveryCodePage(
  next: string | undefined,
  form: FormState,
  language: Language,
): RecoveryCodePage {
  const t = secondFactorTexts[language];
  const proveHref = withNext(`/${language}/second-factor`, next);
  return {
    title: t.recoveryTitle,
    crumbs: [{ href: proveHref, label: t.title }],
    t,
    ...form,
    action: withNext(`/${language}/second-factor/recovery-code`, next),
    otherHref: proveHref,
  };
}

export function recoveryCodeMistake(
  outcome: "malformed" | "wrong",
  language: Language,
): FieldError {
  const { mistakes } = secondFactorTexts[language];
  const message = outcome === "malformed" ? mistakes.recoveryMalformed : mistakes.recoveryWrong;
  return { field: "code", message };
}
