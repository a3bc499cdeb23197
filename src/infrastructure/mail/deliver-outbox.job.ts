import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../clock";
import { isBusy } from "../database/connection";
import type { Log } from "../log";
import type { OutboxRepository, QueuedMail } from "./outbox.repository";
import type { MailTransport } from "./transport";

const MINUTE = 60_000;
/** Few enough for a slow server to take them all before they are shown to others again. */
const BATCH = 5;
const HIDDEN = 10 * MINUTE;
/** Minutes before each further attempt; after the last one the message waits for a person. */
const RETRY_AFTER = [1, 5, 15, 60, 240, 720, 1440];
/** How often it is tried to note that a message has left, while another process writes. */
const NOTING_TRIES = 20;

interface Delivery {
  readonly clock: Clock;
  readonly log: Log;
  readonly stores: { readonly outbox: OutboxRepository };
  readonly mailTransport: MailTransport;
}

/**
 * Sends what is due, a batch at a time, each message on its own: one that fails delays no other.
 * Told to stop, it finishes the message in hand and gives the others back.
 */
export async function deliverOutbox(delivery: Delivery, stop?: AbortSignal): Promise<void> {
  const { clock, stores } = delivery;
  while (!stop?.aborted) {
    const now = clock.now();
    const batch = await stores.outbox.claim(BATCH, now, new Date(now.getTime() + HIDDEN));
    if (batch.length === 0) return;
    for (const [index, mail] of batch.entries()) {
      if (stop?.aborted) {
        const left = batch.slice(index).map(({ id }) => id);
        return stores.outbox.release(left, clock.now());
      }
      await deliver(mail, delivery);
    }
  }
}

async function deliver(mail: QueuedMail, delivery: Delivery): Promise<void> {
  const { clock, log, stores, mailTransport } = delivery;
  try {
    await mailTransport.send(mail);
  } catch (error) {
    const wait = RETRY_AFTER[mail.attempts];
    const next = wait === undefined ? undefined : new Date(clock.now().getTime() + wait * MINUTE);
    await stores.outbox.markFailed(mail.id, String(error), next);
    log[next ? "warn" : "error"]({ mail: mail.id, template: mail.template }, "mail not delivered");
    return;
  }
  await noteSent(mail, delivery, NOTING_TRIES);
}

/** A message that has left and is not noted would leave again. */
async function noteSent(mail: QueuedMail, delivery: Delivery, tries: number): Promise<void> {
  try {
    const { clock, mailTransport, stores } = delivery;
    await stores.outbox.markSent(mail.id, clock.now(), { keepsText: !mailTransport.leaves });
  } catch (error) {
    if (!isBusy(error) || tries === 1) throw error;
    await pause(250);
    await noteSent(mail, delivery, tries - 1);
  }
}
