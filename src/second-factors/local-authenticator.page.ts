import { formats } from "../infrastructure/formats";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { spacedCode } from "../infrastructure/one-time-code";
import type { Authenticator } from "./authenticator";
import { fromBase32 } from "./base32";
import { localAuthenticatorTexts, type LocalAuthenticatorTexts } from "./local-authenticator.texts";
import { STEP_SECONDS, stepOf, totp } from "./totp";

interface LocalAuthenticatorPage extends Page {
  readonly t: LocalAuthenticatorTexts;
  readonly rows: readonly (readonly (
    | string
    | { readonly text: string; readonly note?: string }
  )[])[];
  readonly changes: string;
}

interface Shown {
  readonly authenticators: readonly (Authenticator & { readonly email: string })[];
  /** Of a page that shows one to be scanned, as it is spelled there. */
  readonly key: string;
}

export function localAuthenticatorPage(
  { authenticators, key }: Shown,
  language: Language,
  now: Date,
): LocalAuthenticatorPage {
  const t = localAuthenticatorTexts[language];
  const step = stepOf(now);
  const secret = fromBase32(key.replaceAll(" ", ""));
  const left = STEP_SECONDS - (Math.floor(now.getTime() / 1000) % STEP_SECONDS);
  return {
    title: t.title,
    t,
    rows: [
      ...(secret ? [[{ text: t.shownKey, note: key }, spacedCode(totp(secret, step))]] : []),
      ...authenticators.map(({ email, lastStep, secret: kept }) => {
        const text = spacedCode(totp(kept, step));
        return [email, lastStep < step ? text : { text, note: t.used }];
      }),
    ],
    changes: t.changes(formats(language).count(left, t.seconds)),
  };
}
