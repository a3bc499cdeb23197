import type { Clock } from "../clock";
import type { Log } from "../log";
import type { OutboxRepository } from "./outbox.repository";
import type { MailTransport } from "./transport";

const BATCH = 20;
const MINUTE = 60_000;
const HIDDEN = 5 * MINUTE;
/** Minutes before each further attempt; after the last one the message waits for a person. */
const RETRY_AFTER = [1, 5, 15, 60, 240, 720, 1440];

interface Delivery {
  readonly clock: Clock;
  readonly log: Log;
  readonly stores: { readonly outbox: OutboxRepository };
  readonly mailTransport: MailTransport;
}

/** Sends what is due, a batch at a time, each message on its own: one that fails delays no other. */
export async function deliverOutbox(delivery: Delivery): Promise<void> {
  const { clock, stores } = delivery;
  for (;;) {
    const now = clock.now();
    const batch = await stores.outbox.claim(BATCH, now, new Date(now.getTime() + HIDDEN));
    if (batch.length === 0) return;
    for (const mail of batch) await deliver(mail, delivery);
  }
}

async function deliver(
  mail: Awaited<ReturnType<OutboxRepository["claim"]>>[number],
  { clock, log, stores, mailTransport }: Delivery,
): Promise<void> {
  try {
    await mailTransport.send(mail);
  } catch (error) {
    const wait = RETRY_AFTER[mail.attempts];
    const next = wait === undefined ? undefined : new Date(clock.now().getTime() + wait * MINUTE);
    await stores.outbox.markFailed(mail.id, String(error), next);
    log[next ? "warn" : "error"]({ mail: mail.id, template: mail.template }, "mail not delivered");
    return;
  }
  await stores.outbox.markSent(mail.id, clock.now());
}
