import type { Knex } from "knex";
import type { PlatformReply } from "./platform-reply";

interface Row {
  period: string;
  platform_id: number;
  number: number;
  words: string;
  account_id: string;
  received_at: string;
}

export function platformReplyRepository(db: Knex) {
  return {
    async add(reply: PlatformReply): Promise<void> {
      await db<Row>("platform_replies").insert({
        period: reply.period,
        platform_id: reply.platformId,
        number: reply.number,
        words: reply.words,
        account_id: reply.accountId,
        received_at: reply.receivedAt.toISOString(),
      });
    },

    /** Of one platform, in their order. */
    async ofPlatform(platformId: number, period: string): Promise<PlatformReply[]> {
      const rows = await db<Row>("platform_replies")
        .where({ platform_id: platformId, period })
        .orderBy("number");
      return rows.map(fromRow);
    },

    /** The last one of each platform. */
    async ofPeriod(period: string): Promise<PlatformReply[]> {
      const rows = await db<Row>("platform_replies")
        .where({ period })
        .orderBy(["platform_id", "number"]);
      const last = new Map(rows.map((row) => [row.platform_id, row]));
      return [...last.values()].map(fromRow);
    },
  };
}

export type PlatformReplyRepository = ReturnType<typeof platformReplyRepository>;

function fromRow(row: Row): PlatformReply {
  return {
    period: row.period,
    platformId: row.platform_id,
    number: row.number,
    words: row.words,
    accountId: row.account_id,
    receivedAt: new Date(row.received_at),
  };
}
