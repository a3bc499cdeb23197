import type { Knex } from "knex";
import { ON_A_PAGE, pageWithin, skippedBefore, type Paged } from "../http/pagination";
import { allOf, type ListedMail, type MailCounts, type MailState } from "./listed-mail";

interface Row {
  id: number;
  recipient: string;
  subject: string;
  created_at: string;
  attempts: number;
  next_attempt_at: string | null;
  sent_at: string | null;
  last_error: string | null;
}

/** Everything but what was written: bodies and attachments are not even read. */
const COLUMNS = [
  "id",
  "recipient",
  "subject",
  "created_at",
  "attempts",
  "next_attempt_at",
  "sent_at",
  "last_error",
] as const;

/** SQL: the state of a message. */
const STATE = `case when sent_at is not null then 'sent'
  when next_attempt_at is null then 'failed'
  when attempts = 0 then 'waiting' else 'delayed' end`;

/** The outbox as the console shows it. */
export function outboxQueries(db: Knex) {
  return {
    /** A page of the messages of a state, or of all of them; newest first. */
    async list(state: MailState | undefined, asked: number): Promise<Paged<ListedMail>> {
      const counts = await counted();
      const all = state === undefined ? allOf(counts) : counts[state];
      const page = pageWithin(asked, all);
      const rows = await db<Row>("outbox")
        .modify((query) => {
          if (state !== undefined) void query.whereRaw(`${STATE} = ?`, [state]);
        })
        .orderBy("id", "desc")
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page))
        .select<Row[]>(...COLUMNS);
      return { rows: rows.map(fromRow), all, page };
    },

    async find(id: number): Promise<ListedMail | undefined> {
      const row = await db<Row>("outbox")
        .where({ id })
        .first<Row | undefined>(...COLUMNS);
      return row && fromRow(row);
    },

    counts: counted,
  };

  async function counted(): Promise<MailCounts> {
    const rows = await db("outbox")
      .groupByRaw(STATE)
      .select<{ state: MailState; count: number }[]>(
        db.raw(`${STATE} as state, count(*) as count`),
      );
    const found = new Map(rows.map(({ state, count }) => [state, count]));
    const of = (state: MailState) => found.get(state) ?? 0;
    return {
      sent: of("sent"),
      waiting: of("waiting"),
      delayed: of("delayed"),
      failed: of("failed"),
    };
  }
}

export type OutboxQueries = ReturnType<typeof outboxQueries>;

function fromRow(row: Row): ListedMail {
  return {
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    state: stateOf(row),
    createdAt: new Date(row.created_at),
    sentAt: instantOf(row.sent_at),
    attempts: row.attempts,
    nextAttemptAt: instantOf(row.next_attempt_at),
    reason: row.last_error === null ? undefined : withoutAddresses(row.last_error),
  };
}

function stateOf({ attempts, sent_at, next_attempt_at }: Row): MailState {
  if (sent_at !== null) return "sent";
  if (next_attempt_at === null) return "failed";
  return attempts === 0 ? "waiting" : "delayed";
}

const LONGEST_REASON = 300;

/** A server that takes a message for unwanted may repeat a link of it, which only its reader may know. */
function withoutAddresses(reason: string): string {
  return reason.replace(/https?:\S+/gi, "…").slice(0, LONGEST_REASON);
}

function instantOf(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
