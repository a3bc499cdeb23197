import { formats } from "../infrastructure/formats";
import type { Entered } from "../infrastructure/http/form";
import { listAddress } from "../infrastructure/http/pagination";
import type { Page } from "../infrastructure/http/route";
import type { Language } from "../infrastructure/language";
import type { AccessPage, ListedAccess } from "./access-entry.repository";
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
  /** Undefined on the page that begins with the latest. */
  readonly latest: string | undefined;
  /** Undefined when nothing is older. */
  readonly older: string | undefined;
}

interface Asked {
  /** Whose accesses, as typed; empty asks for everybody's. */
  readonly email: string;
  /** Those older than this entry; undefined: from the latest on. */
  readonly before: number | undefined;
}

export function accessLogPage(
  { rows, olderThan }: AccessPage,
  { email, before }: Asked,
  language: Language,
): AccessLogPage {
  const t = accessLogTexts[language];
  const own = listAddress(PATH, { account: email });
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    action: PATH,
    entered: { account: email },
    caption: t.caption,
    columns: [t.when, t.who, t.did, t.about, t.where].map((label) => ({ label })),
    rows: rows.map((entry) => rowOf(entry, language)),
    nothing: rows.length > 0 ? undefined : wayOut(email, t),
    latest: before === undefined ? undefined : own,
    older:
      olderThan === undefined
        ? undefined
        : listAddress(PATH, { account: email, before: String(olderThan) }),
  };
}

function rowOf(entry: ListedAccess, language: Language) {
  const t = accessLogTexts[language];
  const what: Readonly<Record<string, string>> = t.what;
  const { kind, outcome } = entry;
  return [
    {
      text: formats(language).instant(entry.accessedAt),
      datetime: entry.accessedAt.toISOString(),
    },
    { text: entry.email, href: `/console/accounts/${entry.accountId}` },
    { text: t.kinds[kind ?? "look"], ...(outcome && { note: t.outcomes[outcome] }) },
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
