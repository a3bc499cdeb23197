import type { Account } from "../accounts/account";
import { roleTexts } from "../accounts/role.texts";
import { formats } from "../infrastructure/formats";
import { doneWords } from "../infrastructure/http/done";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../infrastructure/language";
import type { OwnSession } from "../sign-in/own-session.repository";
import type { AccountSection } from "./account-section";
import { accountTexts, type AccountTexts } from "./account.texts";
import { factorCount, type Factors } from "./factors";
import { newFactorTexts } from "./new-factor.texts";
import { factorsSection, recoveryCodesSection, sessionsSection } from "./own-sections";
import type { Link } from "./second-factor.page";

interface AccountPage extends Page, FormState {
  readonly t: AccountTexts;
  readonly rows: readonly { readonly term: string; readonly details: string }[];
  readonly sections: readonly AccountSection[];
  readonly languageAction: string;
  readonly languages: readonly { readonly value: string; readonly label: string }[];
}

interface AccountFacts {
  readonly account: Account;
  readonly factors: Factors;
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly OwnSession[];
  readonly sessionId: string;
  /** Of later domains. */
  readonly further: readonly AccountSection[];
  /** Of the form on the page. */
  readonly kept: Entered;
  /** Which act led here. */
  readonly done: string | undefined;
}

/** One's own account: how it is protected, where it is open, in which language one is written to. */
export function accountPage(
  facts: AccountFacts,
  errors: readonly FieldError[],
  language: Language,
): AccountPage {
  const t = accountTexts[language];
  const { account, factors } = facts;
  return {
    title: t.title,
    t,
    entered: { language: account.language, ...facts.kept },
    errors,
    done: doneWords(t.done, facts.done) ?? doneElsewhere(facts.further),
    rows: rowsOf(account, language),
    sections: [
      factorsSection(facts, language),
      ...(factorCount(factors) > 0
        ? [recoveryCodesSection(facts.recoveryCodesLeft, language)]
        : []),
      ...facts.further,
      sessionsSection(facts, language),
    ],
    languageAction: `/${language}/account/language`,
    languages: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  };
}

function rowsOf({ createdAt, email, name, role }: Account, language: Language) {
  const t = accountTexts[language];
  return [
    { term: t.email, details: email },
    ...(name === undefined ? [] : [{ term: t.name, details: name }]),
    { term: t.role, details: roleTexts[language][role] },
    { term: t.since, details: formats(language).instant(createdAt) },
  ];
}

function doneElsewhere(sections: readonly AccountSection[]): string | undefined {
  return sections.find(({ done }) => done !== undefined)?.done;
}

export function languageMistake(language: Language): FieldError {
  return { field: "language", message: accountTexts[language].unknownLanguage };
}

interface ConfirmationPage extends Page {
  readonly lede: string;
  /** Undefined: it cannot be done, and the lede says why. */
  readonly act:
    | { readonly action: string; readonly button: string; readonly isGrave: boolean }
    | undefined;
  readonly back: Link;
}

interface RemovalFacts {
  readonly kind: "authenticator" | "passkey";
  /** Below the language. */
  readonly path: string;
  readonly isRemovable: boolean;
}

export function removalPage(
  { kind, path, isRemovable }: RemovalFacts,
  language: Language,
): ConfirmationPage {
  const t = accountTexts[language];
  const title = kind === "passkey" ? t.removePasskey : t.removeAuthenticator;
  return {
    ...confirmation(title, language),
    lede: isRemovable ? t.removeText : t.removeLastText,
    act: isRemovable ? { action: `/${language}${path}`, button: title, isGrave: true } : undefined,
  };
}

export function renewalPage(language: Language): ConfirmationPage {
  const t = newFactorTexts[language];
  const action = `/${language}/account/recovery-codes`;
  return {
    ...confirmation(t.renewTitle, language),
    lede: t.renewText,
    act: { action, button: t.renew, isGrave: false },
  };
}

function confirmation(title: string, language: Language) {
  const t = accountTexts[language];
  const href = `/${language}/account`;
  return { title, crumbs: [{ href, label: t.title }], back: { href, label: t.back } };
}
