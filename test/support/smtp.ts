import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

interface ReceivedMail {
  /** Whom the envelope named, which is whom a mail server would have delivered to. */
  readonly recipients: readonly string[];
  readonly mail: Email;
}

export interface MailServer {
  /** The MAIL_URL of this server. */
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on a free port. It refuses (450, try again later) while `refuses` says so. */
export async function startMailServer({
  refuses = () => false,
}: { refuses?: (recipient: string) => boolean } = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    logger: false,
    // Otherwise each connection waits for a name server that may not be there.
    disableReverseLookup: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo({ address }, _session, answer) {
      const busy = Object.assign(new Error("Mailbox is busy"), { responseCode: 450 });
      answer(refuses(address) ? busy : null);
    },
    onData(stream, session, answer) {
      read(stream, session).then((mail) => {
        received.push(mail);
        answer();
      }, answer);
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

async function read(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<ReceivedMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return {
    recipients: envelope.rcptTo.map(({ address }) => address),
    mail: await PostalMime.parse(Buffer.concat(chunks)),
  };
}
