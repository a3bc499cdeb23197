import { deliverOutbox } from "../../../src/infrastructure/mail/deliver-outbox.job";
import type { Mail } from "../../../src/infrastructure/mail/mail";
import { NOON } from "../../support/clock";
import { testContext } from "../../support/context";
import { ENGINES } from "../../support/engines";
import { startMailServer, type MailServer } from "../../support/smtp";

const MINUTE = 60_000;

describe.each(ENGINES)("delivering the outbox on %s", (engine) => {
  let server: MailServer;
  let refuses: (recipient: string) => boolean;
  let context: Awaited<ReturnType<typeof testContext>>;

  beforeEach(async () => {
    refuses = () => false;
    server = await startMailServer({ refuses: (recipient) => refuses(recipient) });
    context = await testContext(engine, { MAIL_URL: server.url });
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  const mailTo = (to: string): Mail => ({
    template: "signature-declined",
    language: "fr",
    to,
    data: {
      name: "Zoé Ἀλέξης",
      platform: "A & B <x>",
      reference: "S-0123456789",
      reason: "« Motif »",
      version: 1,
      signing: "https://register.example/fr/signing",
    },
  });
  const queue = (...recipients: string[]) =>
    context.inTransaction(async (tx) => {
      for (const to of recipients) await tx.outbox.enqueue(mailTo(to), NOON);
    });
  const recipients = () => server.received.flatMap((received) => received.recipients);

  it("keeps nothing of what a message said once it has left, but that it did", async () => {
    await queue("one@platform.example");
    expect((await context.stores.outbox.latest(1))[0]?.text).toContain("« Motif »");
    await deliverOutbox(context);
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail).toMatchObject({ text: "", html: "", attachments: [], sentAt: NOON });
    expect(server.received[0]?.mail.text).toContain("« Motif »");
  });

  it("lets mail programs end what may be ended, and nothing else", async () => {
    const unsubscribe = "https://register.example/fr/unsubscriptions/x";
    await context.stores.outbox.enqueue({ ...mailTo("one@p.example"), unsubscribe }, NOON);
    await queue("two@p.example");
    await deliverOutbox(context);
    const ending = server.received.map(({ mail }) =>
      mail.headers.flatMap(({ key, value }) => (key.startsWith("list-") ? [value] : [])),
    );
    expect(ending).toEqual([[`<${unsubscribe}>`, "List-Unsubscribe=One-Click"], []]);
    expect((await context.stores.outbox.latest(2))[1]?.unsubscribe).toBeUndefined();
  });

  it("sends each message once, and nothing a second time", async () => {
    await queue("one@platform.example", "two@platform.example");
    await deliverOutbox(context);
    await deliverOutbox(context);
    expect(recipients()).toEqual(["one@platform.example", "two@platform.example"]);
  });

  it("sends nothing of a transaction that is undone", async () => {
    const undone = context.inTransaction(async (tx) => {
      await tx.outbox.enqueue(mailTo("one@platform.example"), NOON);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await deliverOutbox(context);
    expect(recipients()).toEqual([]);
  });

  it("shares two hundred messages among four deliverers without sending one twice", async () => {
    const all = Array.from({ length: 200 }, (_, i) => `r${String(i).padStart(3, "0")}@p.example`);
    await queue(...all);
    await Promise.all([1, 2, 3, 4].map(() => deliverOutbox(context)));
    expect(recipients().toSorted()).toEqual(all);
  });

  it("keeps a message that a server refuses, and lets the others pass", async () => {
    refuses = (recipient) => recipient.startsWith("busy");
    await queue("busy@platform.example", "free@platform.example");
    await deliverOutbox(context);
    expect(recipients()).toEqual(["free@platform.example"]);

    refuses = () => false;
    await deliverOutbox(context);
    expect(recipients()).toEqual(["free@platform.example"]);
    context.clock.moveTo(new Date(NOON.getTime() + 2 * MINUTE));
    await deliverOutbox(context);
    expect(recipients()).toEqual(["free@platform.example", "busy@platform.example"]);
  });

  it("gives up in the end, with the reason, and leaves the message to a person", async () => {
    refuses = () => true;
    await queue("gone@platform.example");
    for (let day = 0; day < 20; day += 1) {
      context.clock.moveTo(new Date(NOON.getTime() + day * 24 * 60 * MINUTE));
      await deliverOutbox(context);
    }
    const [mail] = await context.stores.outbox.latest(1);
    expect(mail).toMatchObject({ attempts: 8, sentAt: undefined });
  });

  it("takes up what a deliverer that died had in hand, under the same Message-ID", async () => {
    await queue("one@platform.example");
    const { outbox } = context.stores;
    await outbox.claim(10, NOON, new Date(NOON.getTime() + 5 * MINUTE));
    await deliverOutbox(context);
    expect(recipients()).toEqual([]);

    context.clock.moveTo(new Date(NOON.getTime() + 5 * MINUTE));
    await deliverOutbox(context);
    const [mail] = await outbox.latest(1);
    const expected = `<outbox-${String(mail?.id)}-${String(NOON.getTime())}@parole-tenue.example>`;
    expect(server.received.map(({ mail: { messageId } }) => messageId)).toEqual([expected]);
  });
});
