import type { Knex } from "knex";
import type { Sealing } from "../sealing";
import type { Limit } from "./limit";

interface Row {
  key: string;
  window_ends_at: string;
  count: number;
}

/**
 * Counters in the database, so that a restart or a second process changes nothing. Whoever is
 * counted stands in it as a keyed hash.
 */
export function limitCounterRepository(db: Knex, { hash }: Sealing) {
  const keyOf = (limit: Limit, who: string) => hash(JSON.stringify([limit.name, who]));

  return {
    /**
     * Counts one more time. The seconds to wait when that was once too often, 0 when it was not.
     * One statement: of any number at once exactly `times` pass.
     */
    async count(limit: Limit, who: string, now: Date): Promise<number> {
      const endsAt = new Date(now.getTime() + limit.seconds * 1000).toISOString();
      const over = "limit_counters.window_ends_at <= ?";
      const [row] = await db<Row>("limit_counters")
        .insert({ key: keyOf(limit, who), window_ends_at: endsAt, count: 1 })
        .onConflict("key")
        .merge({
          count: db.raw(`case when ${over} then 1 else limit_counters.count + 1 end`, [
            now.toISOString(),
          ]),
          window_ends_at: db.raw(
            `case when ${over} then ? else limit_counters.window_ends_at end`,
            [now.toISOString(), endsAt],
          ),
        } as never)
        .returning(["count", "window_ends_at"]);
      return row && row.count > limit.times ? secondsUntil(row.window_ends_at, now) : 0;
    },

    /** The seconds to wait when the next time would be once too often; counts nothing. */
    async wait(limit: Limit, who: string, now: Date): Promise<number> {
      const row = await db<Row>("limit_counters")
        .where({ key: keyOf(limit, who) })
        .where("window_ends_at", ">", now.toISOString())
        .first();
      return row && row.count >= limit.times ? secondsUntil(row.window_ends_at, now) : 0;
    },

    /** Forgets what was counted: after a success, earlier failures count no more. */
    async clear(limit: Limit, who: string): Promise<void> {
      await db<Row>("limit_counters")
        .where({ key: keyOf(limit, who) })
        .delete();
    },

    async removeOver(now: Date): Promise<void> {
      await db<Row>("limit_counters").where("window_ends_at", "<=", now.toISOString()).delete();
    },
  };
}

export type LimitCounterRepository = ReturnType<typeof limitCounterRepository>;

function secondsUntil(instant: string, now: Date): number {
  return Math.max(1, Math.ceil((Date.parse(instant) - now.getTime()) / 1000));
}
