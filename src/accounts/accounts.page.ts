import { formats } from "../infrastructure/formats";
import type { Entered } from "../infrastructure/http/form";
import {
  listAddress,
  pagination,
  type Paged,
  type Pagination,
} from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import { parisDay } from "../infrastructure/local-day";
import { ROLES } from "./account";
import { ACCOUNT_STATES, type AccountFilter } from "./account-filter";
import type { KnownAccount } from "./account.queries";
import { accountsTexts, type AccountsTexts } from "./accounts.texts";
import { roleTexts } from "./role.texts";

const PATH = "/console/accounts";

interface Option {
  readonly value: string;
  readonly label: string;
}

interface AccountsPage extends Page {
  readonly t: AccountsTexts;
  readonly action: string;
  readonly inviteHref: string;
  readonly entered: Entered;
  readonly options: Readonly<Record<"role" | "state", readonly Option[]>>;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | object)[])[];
  /** What stands in the place of the table when it would be empty. */
  readonly nothing: object | undefined;
  readonly pagination: Pagination | undefined;
}

export function accountsPage(
  listed: Paged<KnownAccount>,
  filter: AccountFilter,
  language: Language,
): AccountsPage {
  const t = accountsTexts[language];
  const { email, role, state } = filter;
  const all = { value: "", label: t.filters.all };
  const href = (page: number) => listAddress(PATH, { email, role, state }, page);
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    action: PATH,
    inviteHref: `${PATH}/invitations`,
    entered: { email, role: role ?? "", state: state ?? "" },
    options: {
      role: [all, ...ROLES.map((value) => ({ value, label: roleTexts[language][value] }))],
      state: [all, ...ACCOUNT_STATES.map((value) => ({ value, label: t.states[value] }))],
    },
    caption: formats(language).count(listed.all, t.caption),
    columns: Object.values(t.columns).map((label) => ({ label })),
    rows: listed.rows.map((account) => rowOf(account, language)),
    nothing:
      listed.all > 0
        ? undefined
        : { title: t.nothingTitle, text: t.nothing, link: { href: PATH, label: t.showAll } },
    pagination: pagination({ ...listed, href }, language),
  };
}

function rowOf(account: KnownAccount, language: Language) {
  const t = accountsTexts[language];
  const { email, id, lastSignInAt, name, role } = account;
  return [
    { text: email, href: `${PATH}/${id}` },
    name ?? t.noName,
    roleTexts[language][role],
    stateCell(account, language),
    lastSignInAt
      ? { text: formats(language).instant(lastSignInAt), datetime: lastSignInAt.toISOString() }
      : t.never,
  ];
}

function stateCell({ suspendedAt }: KnownAccount, language: Language) {
  const t = accountsTexts[language];
  const state = suspendedAt ? "suspended" : "active";
  const note = suspendedAt && t.since(formats(language).day(parisDay(suspendedAt)));
  return { text: "", tags: [{ state, word: t.states[state] }], note };
}
