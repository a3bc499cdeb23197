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
import type { ListedAccess } from "./access-entry.repository";
import { accessLogTexts, type AccessLogTexts } from "./access-log.texts";

const PATH = "/console/access-log";

interface AccessLogPage extends Page {
  readonly t: AccessLogTexts;
  readonly action: string;
  readonly entered: Entered;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | object)[])[];
  /** What stands in the place of the table when it would be empty. */
  readonly nothing: { readonly title: string; readonly text: string } | undefined;
  readonly pagination: Pagination | undefined;
}

/** `email`: whose accesses were asked for, as typed; empty asks for everybody's. */
export function accessLogPage(
  listed: Paged<ListedAccess>,
  email: string,
  language: Language,
): AccessLogPage {
  const t = accessLogTexts[language];
  const { count } = formats(language);
  const href = (page: number) => listAddress(PATH, { account: email }, page);
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    action: PATH,
    entered: { account: email },
    caption: count(listed.all, t.caption),
    columns: [{ label: t.when }, { label: t.who }, { label: t.did }, { label: t.where }],
    rows: listed.rows.map((entry) => rowOf(entry, language)),
    nothing: listed.all > 0 ? undefined : wayOut(email, t),
    pagination: pagination({ ...listed, href }, language),
  };
}

function rowOf(entry: ListedAccess, language: Language) {
  const what: Readonly<Record<string, string>> = accessLogTexts[language].what;
  return [
    {
      text: formats(language).instant(entry.accessedAt),
      datetime: entry.accessedAt.toISOString(),
    },
    { text: entry.email, href: `/console/accounts/${entry.accountId}` },
    // A door that is no longer there has a name all the same.
    what[entry.permission] ?? entry.permission,
    entry.path,
  ];
}

function wayOut(email: string, t: AccessLogTexts) {
  if (email === "") return { title: t.nothingTitle, text: t.nothing };
  const link = { href: PATH, label: t.all };
  return { title: t.nothingTitle, text: t.nothingFrom(email), link };
}
