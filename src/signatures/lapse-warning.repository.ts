import type { Knex } from "knex";
import type { LapseWarning } from "./lapse";
import type { WarningDays } from "./renewal-time";

interface Row {
  platform_id: number;
  charter_version: number;
  days: number;
  sent_at: string;
}

/** `version`: the one that would have to be signed. */
export function lapseWarningRepository(db: Knex) {
  return {
    async about(platformId: number, version: number): Promise<readonly LapseWarning[]> {
      const rows = await db<Row>("lapse_warnings").where({
        platform_id: platformId,
        charter_version: version,
      });
      return rows.map(({ days, sent_at }) => ({
        days: days as WarningDays,
        sentAt: new Date(sent_at),
      }));
    },

    /** Fails when it was sent already. */
    async add(platformId: number, version: number, { days, sentAt }: LapseWarning): Promise<void> {
      await db<Row>("lapse_warnings").insert({
        platform_id: platformId,
        charter_version: version,
        days,
        sent_at: sentAt.toISOString(),
      });
    },
  };
}

export type LapseWarningRepository = ReturnType<typeof lapseWarningRepository>;
