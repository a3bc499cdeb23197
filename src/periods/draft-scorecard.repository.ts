import type { Knex } from "knex";
import type { CompleteScorecard } from "../compliance/scorecard";
import { packedRows } from "../infrastructure/database/packed-rows";
import { thaw, type OwnedScorecard } from "./frozen-scorecard";

interface Row {
  period: string;
  platform_id: number;
  content: string;
}

/** What each platform was shown when a half-year was closed. */
export function draftScorecardRepository(db: Knex) {
  const drafts = packedRows(db, { platform_id: "integer", content: "text" });

  return {
    async add(period: string, frozen: readonly OwnedScorecard[]): Promise<void> {
      const rows = frozen.map(({ platformId, content }) => [platformId, content]);
      await db.raw(
        `insert into draft_scorecards (period, platform_id, content)
         select ?, platform_id, content from ${drafts} as found`,
        [period, JSON.stringify(rows)],
      );
    },

    /** By the platform's id. */
    async ofPeriod(period: string): Promise<Map<number, CompleteScorecard>> {
      const rows = await db<Row>("draft_scorecards").where({ period });
      return new Map(rows.map((row) => [row.platform_id, thaw(row.content)]));
    },

    /**
     * The closed half-years of which a platform can read a draft. Not those that were closed before its
     * signature was accepted; all that were closed before drafts were kept.
     */
    async readableBy(platformId: number): Promise<ReadonlySet<string>> {
      const rows = await db("period_closings as p")
        .leftJoin("draft_scorecards as d", (on) =>
          on.on("d.period", "p.period").andOnVal("d.platform_id", platformId),
        )
        .whereNotNull("d.platform_id")
        .orWhereNull("p.drafts")
        .select<{ period: string }[]>("p.period");
      return new Set(rows.map(({ period }) => period));
    },

    async find(period: string, platformId: number): Promise<CompleteScorecard | undefined> {
      const row = await db<Row>("draft_scorecards")
        .where({ period, platform_id: platformId })
        .first();
      return row && thaw(row.content);
    },
  };
}

export type DraftScorecardRepository = ReturnType<typeof draftScorecardRepository>;
