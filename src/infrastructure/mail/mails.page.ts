import { formats } from "../formats";
import type { FieldError } from "../http/form";
import { listAddress, pagination, type Paged, type Pagination } from "../http/pagination";
import type { Page } from "../http/route";
import type { Language } from "../language";
import {
  allOf,
  MAIL_STATES,
  type ListedMail,
  type MailCounts,
  type MailState,
} from "./listed-mail";
import { mailsTexts, type MailsTexts } from "./mails.texts";

const PATH = "/console/mails";

interface Choice {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

interface MailsPage extends Page {
  readonly t: MailsTexts;
  /** The server sends nothing. */
  readonly keepsMail: boolean;
  readonly choices: readonly Choice[];
  /** Undefined when nothing was tried in vain. */
  readonly sendAll: { readonly action: string; readonly label: string } | undefined;
  readonly caption: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (string | object)[])[];
  /** What stands in the place of the table when it would be empty. */
  readonly nothing: object | undefined;
  readonly pagination: Pagination | undefined;
}

export interface MailsFacts {
  readonly listed: Paged<ListedMail>;
  readonly counts: MailCounts;
  readonly state: MailState | undefined;
  readonly keepsMail: boolean;
}

export function mailsPage(facts: MailsFacts, language: Language): MailsPage {
  const { listed, counts, state, keepsMail } = facts;
  const t = mailsTexts[language];
  const { count } = formats(language);
  const undelivered = counts.failed + counts.delayed;
  return {
    title: t.title,
    crumbs: [{ href: "/console", label: t.console }],
    t,
    keepsMail,
    choices: choicesOf(counts, state, language),
    sendAll:
      undelivered === 0
        ? undefined
        : {
            action: `${PATH}/deliveries`,
            label: t.sendAllAgain(count(undelivered, t.caption)),
          },
    caption: count(listed.all, t.caption),
    columns: Object.values(t.columns).map((label) => ({ label })),
    rows: listed.rows.map((mail) => rowOf(mail, language)),
    nothing:
      listed.all > 0
        ? undefined
        : {
            title: t.nothingTitle,
            text: t.nothing,
            link: state && { href: PATH, label: t.showAll },
          },
    pagination: pagination(
      { ...listed, href: (page) => listAddress(PATH, { state }, page) },
      language,
    ),
  };
}

function choicesOf(counts: MailCounts, chosen: MailState | undefined, language: Language) {
  const t = mailsTexts[language];
  const { number } = formats(language);
  return [
    { href: PATH, label: t.all(number(allOf(counts))), current: chosen === undefined },
    ...MAIL_STATES.map((state) => ({
      href: listAddress(PATH, { state }),
      label: t.choices[state](number(counts[state])),
      current: state === chosen,
    })),
  ];
}

function rowOf(mail: ListedMail, language: Language) {
  const t = mailsTexts[language];
  const { createdAt, id, state, subject, to } = mail;
  return [
    { text: formats(language).instant(createdAt), datetime: createdAt.toISOString() },
    to,
    subject,
    { text: "", tags: [{ state: TAGS[state], word: t.states[state] }] },
    { text: happened(mail, language), note: mail.reason },
    isUndelivered(mail)
      ? { text: t.sendAgain, href: `${PATH}/${String(id)}/delivery`, about: t.about(subject, to) }
      : t.noAct,
  ];
}

/** The sign of each state, as `views/partials/tag.ejs` knows it. */
const TAGS: Readonly<Record<MailState, string>> = {
  waiting: "not-due",
  delayed: "waiting",
  failed: "failed",
  sent: "sent",
};

/** Tried in vain: somebody may have it tried at once. */
function isUndelivered({ state }: ListedMail): boolean {
  return state === "failed" || state === "delayed";
}

function happened(mail: ListedMail, language: Language): string {
  const t = mailsTexts[language];
  const { count, instant } = formats(language);
  const attempts = count(mail.attempts, t.attempts);
  if (mail.sentAt) return t.sentAt(instant(mail.sentAt));
  if (!mail.nextAttemptAt) return t.givenUp(attempts);
  if (mail.attempts === 0) return t.firstAttempt;
  return t.nextAttempt(attempts, instant(mail.nextAttemptAt));
}

interface DeliveryPage extends Page {
  readonly t: MailsTexts["again"];
  readonly facts: readonly object[];
  readonly errors: readonly FieldError[];
  readonly action: string;
  readonly back: string;
}

/** One message, and the button that sends it again, if it was tried in vain. */
export function deliveryPage(mail: ListedMail, language: Language): DeliveryPage {
  const { again: t, columns, states, title, console } = mailsTexts[language];
  return {
    title: t.title,
    crumbs: [
      { href: "/console", label: console },
      { href: PATH, label: title },
    ],
    t,
    facts: [
      { term: columns.to, details: mail.to },
      { term: columns.subject, details: mail.subject },
      { term: columns.at, details: formats(language).instant(mail.createdAt) },
      {
        term: columns.state,
        tag: { state: TAGS[mail.state], word: states[mail.state] },
        details: [happened(mail, language), mail.reason ?? ""].filter(Boolean),
      },
    ],
    errors: isUndelivered(mail) ? [] : [{ field: "mails", message: t.notFailed }],
    action: `${PATH}/${String(mail.id)}/delivery`,
    back: listAddress(PATH, { state: "failed" }),
  };
}
