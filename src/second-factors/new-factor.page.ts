import { assetUrl } from "../infrastructure/http/assets";
import type { FieldError, FormState } from "../infrastructure/http/form";
import { withNext } from "../infrastructure/http/next-address";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { qrCode } from "../infrastructure/qr-code";
import { otpauthAddress, spelledKey } from "./authenticator";
import { localAuthenticatorOf } from "./local-authenticator";
import { newFactorTexts, type NewFactorTexts } from "./new-factor.texts";
import { spelledRecoveryCode } from "./recovery-code";
import type { Link } from "./second-factor.page";

interface NewFactorPage extends Page {
  readonly lede: string;
  readonly ways: readonly (Link & { readonly text: string })[];
}

/** Which factor to add; the first one of an account is asked for in other words than a further one. */
export function newFactorPage(
  { next, isFirst }: { readonly next: string | undefined; readonly isFirst: boolean },
  language: Language,
): NewFactorPage {
  const t = newFactorTexts[language];
  const href = (kind: string) => withNext(`/${language}/second-factor/new/${kind}`, next);
  return {
    title: t.title,
    lede: isFirst ? t.ledeFirst : t.ledeMore,
    ways: [
      { href: href("passkey"), label: t.passkey, text: t.passkeyText },
      { href: href("authenticator"), label: t.authenticator, text: t.authenticatorText },
    ],
  };
}

interface NewPasskeyPage extends Page, FormState {
  readonly t: NewFactorTexts;
  readonly passkey: { readonly action: string; readonly options: string };
  readonly authenticatorHref: string;
}

export function newPasskeyPage(
  { next, options }: { readonly next: string | undefined; readonly options: string },
  form: FormState,
  language: Language,
): NewPasskeyPage {
  const t = newFactorTexts[language];
  const address = (path: string) => withNext(`/${language}/second-factor/new${path}`, next);
  return {
    title: t.passkeyTitle,
    crumbs: [{ href: address(""), label: t.title }],
    t,
    ...form,
    script: assetUrl("passkey.js"),
    passkey: { action: address("/passkey"), options },
    authenticatorHref: address("/authenticator"),
  };
}

interface NewAuthenticatorPage extends Page, FormState {
  readonly t: NewFactorTexts;
  readonly action: string;
  readonly otherHref: string;
  readonly qr: { readonly size: number; readonly path: string };
  readonly key: string;
  /** Opens the app on the phone itself. */
  readonly appHref: string;
  /** The key, for the form to bring back; nobody but the server can make one. */
  readonly sealed: string;
  /** There is an app already, whose place it takes. */
  readonly replaces: boolean;
  /** Where the code is, on a server that is a trial. */
  readonly local: Link | undefined;
}

interface NewAuthenticatorFacts {
  readonly next: string | undefined;
  readonly email: string;
  readonly secret: Buffer;
  readonly sealed: string;
  readonly replaces: boolean;
  readonly isTrial: boolean;
}

export function newAuthenticatorPage(
  facts: NewAuthenticatorFacts,
  form: FormState,
  language: Language,
): NewAuthenticatorPage {
  const t = newFactorTexts[language];
  const { next, email, secret, sealed, replaces } = facts;
  const address = (path: string) => withNext(`/${language}/second-factor/new${path}`, next);
  const appHref = otpauthAddress(secret, email);
  const key = spelledKey(secret);
  return {
    title: t.authenticatorTitle,
    crumbs: [{ href: address(""), label: t.title }],
    isSecret: true,
    t,
    ...form,
    action: address("/authenticator"),
    otherHref: address(""),
    qr: qrCode(appHref),
    key,
    appHref,
    sealed,
    replaces,
    local: facts.isTrial
      ? { href: localAuthenticatorOf(key), label: t.openLocalAuthenticator }
      : undefined,
  };
}

/** What is wrong with how a factor was added, beside the field or the button it belongs to. */
export function newFactorMistake(
  mistake: "keyExpired" | "passkeyRefused",
  language: Language,
): FieldError {
  const field = mistake === "keyExpired" ? "code" : "passkey";
  return { field, message: newFactorTexts[language][mistake] };
}

/** Below the language: where new recovery codes are shown, once. */
export const NEW_CODES = "/account/new-recovery-codes";

interface RecoveryCodesPage extends Page {
  readonly t: NewFactorTexts;
  /** Undefined: they were shown before. */
  readonly sheet: CodeSheet | undefined;
  readonly renewHref: string;
  readonly continueHref: string;
}

interface CodeSheet {
  readonly codes: readonly string[];
  readonly file: { readonly href: string; readonly name: string };
}

interface RecoveryCodesFacts {
  readonly codes: readonly string[] | undefined;
  readonly email: string;
  readonly continueHref: string;
}

export function recoveryCodesPage(
  { codes, email, continueHref }: RecoveryCodesFacts,
  language: Language,
): RecoveryCodesPage {
  const t = newFactorTexts[language];
  return {
    title: codes ? t.codesTitle : t.codesShownTitle,
    isSecret: true,
    t,
    sheet: codes && sheetOf(codes, email, t),
    renewHref: `/${language}/account/recovery-codes`,
    continueHref,
  };
}

/** The codes as a list and as a file that the page itself carries: nobody has to keep them for it. */
function sheetOf(codes: readonly string[], email: string, t: NewFactorTexts): CodeSheet {
  const spelled = codes.map(spelledRecoveryCode);
  const text = [t.fileTitle(email), t.fileNote, "", ...spelled, ""].join("\r\n");
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  return { codes: spelled, file: { href, name: t.fileName } };
}
