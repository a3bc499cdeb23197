import type { Knex } from "knex";
import { engineOf } from "../database/connection";
import { composeMail } from "./compose-mail";
import type { Attachment, ComposedMail, Mail } from "./mail";

interface Row {
  id: number;
  template: string;
  language: string;
  recipient: string;
  subject: string;
  text_body: string;
  html_body: string;
  attachments: string;
  unsubscribe_link: string | null;
  created_at: string;
  attempts: number;
  next_attempt_at: string | null;
  sent_at: string | null;
  last_error: string | null;
}

/** A message in the outbox, waiting or gone. */
export interface QueuedMail extends ComposedMail {
  readonly id: number;
  readonly template: string;
  readonly to: string;
  readonly attachments: readonly Attachment[];
  /** Undefined in a mail that is owed. */
  readonly unsubscribe: string | undefined;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly sentAt: Date | undefined;
}

const EMPTIED = { text_body: "", html_body: "", attachments: "[]", unsubscribe_link: null };

export function outboxRepository(db: Knex) {
  return {
    /** Queues a message in the transaction of the change it tells about; a job delivers it. */
    async enqueue(mail: Mail, now: Date): Promise<void> {
      await db<Row>("outbox").insert(toRow(mail, now));
    },

    /**
     * Takes up to `limit` messages that are due, and hides them from other processes until
     * `hiddenUntil`: a process that dies while sending gives them back by doing nothing.
     */
    async claim(limit: number, now: Date, hiddenUntil: Date): Promise<readonly QueuedMail[]> {
      const isDue = (query: Knex) =>
        query<Row>("outbox").where("next_attempt_at", "<=", now.toISOString());
      // A transaction waits for every other writer of SQLite: it is begun only when there is work.
      if ((await isDue(db).first("id")) === undefined) return [];
      return db.transaction(async (trx) => {
        const waiting = isDue(trx).orderBy("id").limit(limit);
        // SQLite has one writer at a time, and nothing to skip.
        const due = await (engineOf(db) === "postgres"
          ? waiting.forUpdate().skipLocked()
          : waiting);
        const ids = due.map((row) => row.id);
        await trx<Row>("outbox")
          .whereIn("id", ids)
          .update({ next_attempt_at: hiddenUntil.toISOString() });
        return due.map(fromRow);
      });
    },

    /** Gives back what was claimed and not tried. */
    async release(ids: readonly number[], now: Date): Promise<void> {
      await db<Row>("outbox").whereIn("id", ids).update({ next_attempt_at: now.toISOString() });
    },

    /** What has left says no more here: it may hold a code or a link that opens a door. */
    async markSent(id: number, now: Date, { keepsText }: { keepsText: boolean }): Promise<void> {
      const sent = { sent_at: now.toISOString(), next_attempt_at: null, last_error: null };
      const emptied = keepsText ? {} : EMPTIED;
      await db<Row>("outbox")
        .where({ id })
        .update({ ...sent, ...emptied })
        .increment("attempts", 1);
    },

    /** `nextAttemptAt` undefined gives up: the message stays, with its reason. */
    async markFailed(id: number, reason: string, nextAttemptAt: Date | undefined): Promise<void> {
      const failed = { last_error: reason, next_attempt_at: nextAttemptAt?.toISOString() ?? null };
      await db<Row>("outbox").where({ id }).update(failed).increment("attempts", 1);
    },

    /**
     * Attempts start anew, the first of them now: of one message, or of all, that was tried in vain.
     * One that another process is sending at this very moment may so leave twice.
     */
    async sendAgain(now: Date, id?: number): Promise<number> {
      return db<Row>("outbox")
        .whereNull("sent_at")
        .where((query) => void query.whereNull("next_attempt_at").orWhere("attempts", ">", 0))
        .where(id === undefined ? {} : { id })
        .update({ attempts: 0, next_attempt_at: now.toISOString() });
    },

    /** Deletes messages as old as that, sent or given up. */
    async deleteQueuedBefore(instant: Date): Promise<void> {
      await db<Row>("outbox")
        .where("created_at", "<=", instant.toISOString())
        .whereNull("next_attempt_at")
        .delete();
    },

    /** The latest messages, newest first, sent or not. */
    async latest(limit: number): Promise<readonly QueuedMail[]> {
      const rows = await db<Row>("outbox").orderBy("id", "desc").limit(limit);
      return rows.map(fromRow);
    },

    async find(id: number): Promise<QueuedMail | undefined> {
      const row = await db<Row>("outbox").where({ id }).first();
      return row && fromRow(row);
    },
  };
}

export type OutboxRepository = ReturnType<typeof outboxRepository>;

function toRow(mail: Mail, now: Date): Partial<Row> {
  const { subject, text, html } = composeMail(mail);
  return {
    template: mail.template,
    language: mail.language,
    recipient: mail.to,
    subject,
    text_body: text,
    html_body: html,
    attachments: JSON.stringify(mail.attachments ?? []),
    unsubscribe_link: mail.unsubscribe ?? null,
    created_at: now.toISOString(),
    next_attempt_at: now.toISOString(),
  };
}

function fromRow(row: Row): QueuedMail {
  return {
    id: row.id,
    template: row.template,
    to: row.recipient,
    subject: row.subject,
    text: row.text_body,
    html: row.html_body,
    attachments: JSON.parse(row.attachments) as Attachment[],
    unsubscribe: row.unsubscribe_link ?? undefined,
    createdAt: new Date(row.created_at),
    attempts: row.attempts,
    sentAt: row.sent_at === null ? undefined : new Date(row.sent_at),
  };
}
