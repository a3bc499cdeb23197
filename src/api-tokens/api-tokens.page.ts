import type { Account } from "../accounts/account";
import { formats } from "../infrastructure/formats";
import type { Cell } from "../infrastructure/http/cell";
import { doneWords } from "../infrastructure/http/done";
import type { Entered, FieldError, FormState } from "../infrastructure/http/form";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { Platform } from "../platforms/platform";
import { portalCrumbs } from "../portal/portal-crumbs";
import { SCOPES, tokenState, type ApiToken, type TokenState } from "./api-token";
import { apiTokensTexts, type ApiTokensTexts } from "./api-tokens.texts";

export function tokensAddress({ slug }: Pick<Platform, "slug">): string {
  return `/portal/${slug}/api-tokens`;
}

interface TokensPage extends Page {
  readonly t: ApiTokensTexts;
  readonly caption: string;
  readonly rows: readonly (readonly (string | Cell)[])[];
  readonly make: string;
  readonly developers: string;
}

interface TokensFacts {
  readonly platform: Platform;
  readonly tokens: readonly ApiToken[];
  readonly makers: ReadonlyMap<string, Account>;
  readonly now: Date;
  readonly done: string | undefined;
}

/** The programs that may speak for a platform, newest first. */
export function tokensPage(facts: TokensFacts, language: Language): TokensPage {
  const { platform, tokens, done } = facts;
  const t = apiTokensTexts[language];
  return {
    title: t.title(platform.tradeName),
    crumbs: portalCrumbs(platform, language),
    done: doneWords(t.done, done),
    t,
    caption: formats(language).count(tokens.length, t.caption),
    rows: tokens.map((token) => tokenRow(token, facts, language)),
    make: `${tokensAddress(platform)}/new`,
    developers: `/${language}/api`,
  };
}

/** The sign that goes with each state. */
const SIGNS: Readonly<Record<TokenState, string>> = {
  valid: "kept",
  replaced: "indicative",
  expired: "not-applicable",
  revoked: "withdrawn",
};

function tokenRow(
  token: ApiToken,
  { platform, makers, now }: TokensFacts,
  language: Language,
): (string | Cell)[] {
  const t = apiTokensTexts[language];
  const { instant } = formats(language);
  const { id, name, scope, madeBy, madeAt, lastUsedAt, expiresAt } = token;
  const maker = makers.get(madeBy);
  const state = tokenState(token, now);
  const act = (path: string, text: string): Cell => {
    return { text, href: `${tokensAddress(platform)}/${id}/${path}`, about: t.about(name) };
  };
  return [
    name,
    t.scopes[scope],
    {
      text: instant(madeAt),
      ...(maker && { note: t.madeBy(maker.name ?? maker.email) }),
    },
    lastUsedAt ? instant(lastUsedAt) : t.neverUsed,
    {
      text: "",
      tags: [{ state: SIGNS[state], word: t.states[state] }],
      ...(state === "replaced" && expiresAt && { note: t.until(instant(expiresAt)) }),
    },
    state === "valid" ? act("replacement", t.replace) : "",
    state === "valid" || state === "replaced" ? act("revocation", t.revoke) : "",
  ];
}

interface MakePage extends Page {
  readonly t: ApiTokensTexts;
  readonly action: string;
  readonly back: string;
  readonly scopes: readonly { readonly value: string; readonly label: string }[];
  readonly refusal: string | undefined;
  readonly entered: Entered;
  readonly errors: readonly FieldError[];
}

export function makeTokenPage(
  platform: Platform,
  { entered, errors, refusal }: FormState & { readonly refusal?: string },
  language: Language,
): MakePage {
  const t = apiTokensTexts[language];
  const back = tokensAddress(platform);
  return {
    title: t.makeTitle(platform.tradeName),
    crumbs: tokenCrumbs(platform, language),
    t,
    action: `${back}/new`,
    back,
    scopes: SCOPES.map((value) => ({ value, label: t.scopes[value], hint: t.scopeHints[value] })),
    refusal,
    entered,
    errors,
  };
}

export type TokenAct = "replacement" | "revocation";

interface ActPage extends Page {
  readonly t: ApiTokensTexts;
  readonly lede: string;
  readonly action: string;
  readonly button: string;
  readonly isGrave: boolean;
  readonly refusal: string | undefined;
  readonly back: string;
}

export function tokenActPage(
  platform: Platform,
  { token, act, refusal }: { token: ApiToken; act: TokenAct; refusal?: string },
  language: Language,
): ActPage {
  const t = apiTokensTexts[language];
  const back = tokensAddress(platform);
  const isGrave = act === "revocation";
  return {
    title: isGrave ? t.revokeTitle(token.name) : t.replaceTitle(token.name),
    crumbs: tokenCrumbs(platform, language),
    t,
    lede: isGrave ? t.revokeLede : t.replaceLede,
    action: `${back}/${token.id}/${act}`,
    button: isGrave ? t.revokeButton : t.replaceButton,
    isGrave,
    refusal,
    back,
  };
}

interface ShownPage extends Page {
  readonly t: ApiTokensTexts;
  /** Undefined once it was shown. */
  readonly secret: string | undefined;
  readonly back: string;
}

export function shownTokenPage(
  platform: Platform,
  { name }: ApiToken,
  secret: string | undefined,
  language: Language,
): ShownPage {
  const t = apiTokensTexts[language];
  return {
    title: t.shownTitle(name),
    crumbs: tokenCrumbs(platform, language),
    isSecret: true,
    t,
    secret,
    back: tokensAddress(platform),
  };
}

function tokenCrumbs(platform: Platform, language: Language) {
  const label = apiTokensTexts[language].title(platform.tradeName);
  return [...portalCrumbs(platform, language), { href: tokensAddress(platform), label }];
}
