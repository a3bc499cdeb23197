import type { Knex } from "knex";

interface Row {
  platform_id: number;
  key: string;
  body_sha256: string;
  status: number;
  answer: string;
  answered_at: string;
}

/** What a call was answered, kept under the name that the program gave it. */
export interface IdempotentAnswer {
  readonly platformId: number;
  readonly key: string;
  /** Of the body that it answers. */
  readonly bodySha256: string;
  readonly status: number;
  readonly body: object;
}

/** How long an answer is kept for whoever asks again. */
export const KEPT_MS = 24 * 3_600_000;

export function idempotentAnswerRepository(db: Knex) {
  return {
    find,

    /** Keeps an answer unless one of that key is kept already; the one that is kept. */
    async keep(answer: IdempotentAnswer, now: Date): Promise<IdempotentAnswer> {
      const { platformId, key, bodySha256, status, body } = answer;
      await removeBefore(keptSince(now), { platform_id: platformId, key });
      await db<Row>("idempotent_answers")
        .insert({
          platform_id: platformId,
          key,
          body_sha256: bodySha256,
          status,
          answer: JSON.stringify(body),
          answered_at: now.toISOString(),
        })
        .onConflict(["platform_id", "key"])
        .ignore();
      return (await find(platformId, key, now)) ?? answer;
    },

    async removeOld(now: Date): Promise<void> {
      await removeBefore(keptSince(now), {});
    },
  };

  async function find(
    platformId: number,
    key: string,
    now: Date,
  ): Promise<IdempotentAnswer | undefined> {
    const row = await db<Row>("idempotent_answers")
      .where({ platform_id: platformId, key })
      .where("answered_at", ">", keptSince(now))
      .first();
    return row && fromRow(row);
  }

  async function removeBefore(instant: string, key: Partial<Row>): Promise<void> {
    await db<Row>("idempotent_answers").where(key).where("answered_at", "<=", instant).delete();
  }
}

export type IdempotentAnswerRepository = ReturnType<typeof idempotentAnswerRepository>;

function keptSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MS).toISOString();
}

function fromRow(row: Row): IdempotentAnswer {
  return {
    platformId: row.platform_id,
    key: row.key,
    bodySha256: row.body_sha256,
    status: row.status,
    body: JSON.parse(row.answer) as object,
  };
}
