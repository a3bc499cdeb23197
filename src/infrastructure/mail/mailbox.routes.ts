import { formats } from "../formats";
import { NotFound } from "../http/errors";
import { param, type Route } from "../http/route";
import { mailboxTexts } from "./mailbox.texts";
import type { OutboxRepository } from "./outbox.repository";

const SHOWN = 100;

/** The local mailbox, so that the whole product can be tried offline. Never mounted in production. */
export function mailboxRoutes(outbox: OutboxRepository): Route<"everyone">[] {
  return [
    {
      method: "get",
      path: "/mailbox",
      access: "everyone",
      localised: false,
      async handle(visit) {
        const t = mailboxTexts[visit.language];
        const { instant } = formats(visit.language);
        const mails = (await outbox.latest(SHOWN)).map((mail) => ({
          href: `/mailbox/${String(mail.id)}`,
          to: mail.to,
          subject: mail.subject,
          at: instant(mail.createdAt),
        }));
        await visit.render("mailbox/list", { title: t.title, t, mails } as MailboxPage);
      },
    },
    {
      method: "get",
      path: "/mailbox/:id",
      access: "everyone",
      localised: false,
      async handle(visit) {
        const t = mailboxTexts[visit.language];
        const mail = await outbox.find(idOf(param(visit, "id")));
        if (!mail) throw new NotFound("mail", param(visit, "id"));
        const { to, subject, text, attachments } = mail;
        const files = attachments.map(({ name }, index) => ({
          name,
          href: `/mailbox/${String(mail.id)}/${String(index)}`,
        }));
        await visit.render("mailbox/message", {
          title: subject,
          t,
          to,
          parts: linked(text),
          files,
        } as MessagePage);
      },
    },
    {
      method: "get",
      path: "/mailbox/:id/:attachment",
      access: "everyone",
      localised: false,
      async handle(visit) {
        const mail = await outbox.find(idOf(param(visit, "id")));
        const index = param(visit, "attachment");
        const file = /^\d$/.test(index) ? mail?.attachments[Number(index)] : undefined;
        if (!file) throw new NotFound("attachment", index);
        visit.res.attachment(file.name).type(file.type).send(Buffer.from(file.content, "base64"));
      },
    },
  ];
}

interface MailboxPage {
  readonly title: string;
  readonly t: (typeof mailboxTexts)["fr"];
  readonly mails: readonly { href: string; to: string; subject: string; at: string }[];
}

interface MessagePage {
  readonly title: string;
  readonly t: (typeof mailboxTexts)["fr"];
  readonly to: string;
  readonly parts: readonly { text: string; href: string | undefined }[];
  readonly files: readonly { name: string; href: string }[];
}

/** The text cut at its web addresses, so that the page can make links of them. */
function linked(text: string): MessagePage["parts"] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) => ({ text: part, href: part.startsWith("http") ? part : undefined }));
}

/** 0, which no message has, for what is not a number of a row. */
function idOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
