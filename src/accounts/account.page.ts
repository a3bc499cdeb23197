import { formats } from "../infrastructure/formats";
import { listAddress } from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import { LANGUAGE_NAMES, type Language } from "../infrastructure/language";
import { accountActTexts } from "./account-act.texts";
import type { AccountHistoryEntry, KnownAccount } from "./account.queries";
import { accountsTexts, type AccountsTexts } from "./accounts.texts";
import { roleTexts } from "./role.texts";

interface Link {
  readonly href: string;
  readonly label: string;
}

interface Told {
  /** It is the account of whoever looks. */
  readonly isOwn: boolean;
  readonly done: string | undefined;
  /** Why nothing was done. */
  readonly refusal: string | undefined;
}

interface AccountPage extends Page {
  readonly refusal: string | undefined;
  readonly t: AccountsTexts;
  readonly facts: readonly object[];
  readonly acts: readonly Link[];
  readonly history: readonly object[];
}

/** One account: what is known of it, what can be done with it, what was done with it. */
export function accountPage(
  account: KnownAccount,
  history: readonly AccountHistoryEntry[],
  { isOwn, done, refusal }: Told,
  language: Language,
): AccountPage {
  const t = accountsTexts[language];
  return {
    title: account.email,
    crumbs: accountCrumbs(undefined, language),
    t,
    done,
    refusal,
    facts: factsOf(account, language),
    acts: actsOf(account, isOwn, language),
    history: history.map((entry) => historyEntry(entry, language)),
  };
}

/** The way back up: to the list, and to the account from a page below it. */
export function accountCrumbs(below: KnownAccount | undefined, language: Language): Link[] {
  const t = accountsTexts[language];
  return [
    { href: "/console", label: t.console },
    { href: "/console/accounts", label: t.title },
    ...(below ? [{ href: addressOf(below), label: below.email }] : []),
  ];
}

export function addressOf({ id }: Pick<KnownAccount, "id">): string {
  return `/console/accounts/${id}`;
}

function factsOf(account: KnownAccount, language: Language) {
  const t = accountsTexts[language];
  const { instant } = formats(language);
  const { lastSignInAt, suspendedAt } = account;
  const state = suspendedAt ? "suspended" : "active";
  return [
    {
      term: t.columns.state,
      tag: { state, word: t.states[state] },
      details: suspendedAt ? t.since(instant(suspendedAt)) : [],
    },
    { term: t.columns.name, details: account.name ?? t.noName },
    { term: t.columns.role, details: roleTexts[language][account.role] },
    { term: t.columns.lastSignIn, details: lastSignInAt ? instant(lastSignInAt) : t.never },
    { term: t.opened, details: instant(account.createdAt) },
    { term: t.language, details: LANGUAGE_NAMES[account.language] },
  ];
}

/** Nobody suspends themselves or changes their own role: neither is offered on one's own account. */
function actsOf(account: KnownAccount, isOwn: boolean, language: Language): Link[] {
  const acts = accountActTexts[language];
  const here = addressOf(account);
  const act = (name: "suspension" | "reinstatement" | "role" | "factor-reset") => ({
    href: `${here}/${name}`,
    label: acts[name].link,
  });
  const log = listAddress("/console/access-log", { account: account.email });
  return [
    ...(isOwn ? [] : [act(account.suspendedAt ? "reinstatement" : "suspension")]),
    ...(isOwn || account.role === "representative" ? [] : [act("role")]),
    act("factor-reset"),
    { href: log, label: accountsTexts[language].accessLog },
  ];
}

function historyEntry({ change, role, by, changedAt }: AccountHistoryEntry, language: Language) {
  const t = accountsTexts[language];
  const words = t.changes[change];
  return {
    when: formats(language).instant(changedAt),
    datetime: changedAt.toISOString(),
    what: typeof words === "string" ? words : words(roleTexts[language][role]),
    note: by === undefined ? t.byCommandLine : t.by(by),
  };
}
