import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { accountsTexts, type AccountsTexts } from "./accounts.texts";

interface SignInLinkPage extends Page {
  readonly t: AccountsTexts;
  readonly text: string;
  readonly action: string | undefined;
}

/** The page behind a sign-in link: a GET changes nothing, so a mail scanner uses nothing up. */
export function signInLinkPage(language: Language, action: string | undefined): SignInLinkPage {
  const t = accountsTexts[language];
  if (action === undefined) {
    return { title: t.linkSpentTitle, t, text: t.linkSpent, action };
  }
  return { title: t.signInTitle, t, text: t.linkIntro, action };
}

/** Where a visitor lands who asked for a page that needs an account. */
export function signInNeededPage(language: Language): SignInLinkPage {
  const t = accountsTexts[language];
  return { title: t.neededTitle, t, text: t.needed, action: undefined };
}

/** For a role that has no desk yet. */
export function noDeskPage(language: Language): SignInLinkPage {
  const t = accountsTexts[language];
  return { title: t.signedInTitle, t, text: t.noDesk, action: undefined };
}
