import type { QueuedMail } from "./outbox.repository";

/** How a message leaves; resolves once the next server has taken responsibility for it. */
export interface MailTransport {
  send(mail: QueuedMail): Promise<void>;
  close(): void;
}

/** Outside production, without an address: the message stays in the outbox, which /mailbox shows. */
export const localMailbox: MailTransport = {
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
  const loaded = import("nodemailer").then(({ createTransport }) =>
    createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: 10_000 } as object),
  );
  return {
    async send(mail) {
      const transport = await loaded;
      await transport.sendMail({
        from,
        to: mail.to,
        messageId: `<outbox-${String(mail.id)}-${String(mail.createdAt.getTime())}@${domain}>`,
        date: mail.createdAt,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        attachments: mail.attachments.map(({ name, type, content }) => ({
          filename: name,
          contentType: type,
          content: Buffer.from(content, "base64"),
        })),
      });
    },
    close() {
      void loaded.then((transport) => {
        transport.close();
      });
    },
  };
}
