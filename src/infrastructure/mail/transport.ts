import type { QueuedMail } from "./outbox.repository";

/** Milliseconds; a server that is silent for longer gets the message another time. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** How a message leaves; resolves once the next server has taken responsibility for it. */
export interface MailTransport {
  /** True: the message has gone elsewhere, and what it says need not be kept here. */
  readonly leaves: boolean;
  send(mail: QueuedMail): Promise<void>;
  close(): void;
}

/** Outside production, without an address: the message stays in the outbox, which /mailbox shows. */
export const localMailbox: MailTransport = {
  leaves: false,
  send: () => Promise.resolve(),
  close: () => undefined,
};

/**
 * SMTP. The Message-ID is fixed by the outbox row, so that a message sent again after a crash
 * between the server's answer and our note of it is recognised as the same one.
 */
export function smtpTransport(url: string, from: string): MailTransport {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  // Loaded at first use: most processes (commands, a web process without mail due) never send.
  const open = async () => {
    const { createTransport } = await import("nodemailer");
    return createTransport({ url, pool: true, maxConnections: 2, ...PATIENCE } as object);
  };
  let opening: ReturnType<typeof open> | undefined;
  return {
    leaves: true,
    async send(mail) {
      const transport = await (opening ??= open());
      await transport.sendMail({
        from,
        to: mail.to,
        messageId: `<outbox-${String(mail.id)}-${String(mail.createdAt.getTime())}@${domain}>`,
        date: mail.createdAt,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: unsubscribeHeaders(mail),
        attachments: mail.attachments.map(({ name, type, content }) => ({
          filename: name,
          contentType: type,
          content: Buffer.from(content, "base64"),
        })),
      });
    },
    close() {
      void opening?.then((transport) => {
        transport.close();
      });
    },
  };
}

/** RFC 8058: the reader's mail program ends mails of the kind by itself, without showing a page. */
function unsubscribeHeaders({ unsubscribe }: QueuedMail): Record<string, string> {
  if (unsubscribe === undefined) return {};
  return {
    "List-Unsubscribe": `<${unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
