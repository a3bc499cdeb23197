import type { Knex } from "knex";
import type { Happened, Happening } from "./happening";

interface Row {
  id: number;
  platform_id: number;
  case_id: number;
  happened: string;
  noted_at: string;
  told_at: string | null;
}

/** What a seller did in one case of a platform. */
export interface PlatformNews {
  readonly reference: string;
  readonly happened: readonly Happened[];
}

interface NotedNews {
  readonly platformId: number;
  readonly caseId: number;
  readonly happened: readonly Happened[];
  /** False: it waits for the digest. */
  readonly isTold: boolean;
}

/** What platforms were told of their cases, or will be. */
export function platformNewsRepository(db: Knex) {
  return {
    async add({ platformId, caseId, happened, isTold }: NotedNews, now: Date): Promise<void> {
      await db<Row>("case_news").insert({
        platform_id: platformId,
        case_id: caseId,
        happened: JSON.stringify(happened),
        noted_at: now.toISOString(),
        told_at: isTold ? now.toISOString() : null,
      });
    },

    async countSince(platformId: number, since: Date): Promise<number> {
      const [row] = await db<Row>("case_news")
        .where({ platform_id: platformId })
        .where("noted_at", ">=", since.toISOString())
        .count<{ count: number }[]>({ count: "id" });
      return row?.count ?? 0;
    },

    async isWaiting(platformId: number): Promise<boolean> {
      const waiting = db<Row>("case_news").where({ platform_id: platformId }).whereNull("told_at");
      return (await waiting.first("id")) !== undefined;
    },

    /** What waited for the digest, told from now on; in the order in which it was noted. */
    async takeWaiting(platformId: number, now: Date): Promise<readonly PlatformNews[]> {
      const rows = await db("case_news as n")
        .join("cases as c", "c.id", "n.case_id")
        .where("n.platform_id", platformId)
        .whereNull("n.told_at")
        .orderBy("n.id")
        .select<(Row & { reference: string })[]>("n.*", "c.reference");
      const ids = rows.map(({ id }) => id);
      await db<Row>("case_news").whereIn("id", ids).update({ told_at: now.toISOString() });
      return rows.map(({ reference, happened }) => ({
        reference,
        happened: (JSON.parse(happened) as (Happened | Happening)[]).map(toHappened),
      }));
    },
  };
}

export type PlatformNewsRepository = ReturnType<typeof platformNewsRepository>;

/** What was noted before officials' part in it was kept is a name alone. */
function toHappened(noted: Happened | Happening): Happened {
  return typeof noted === "string" ? { what: noted, isObserved: false } : noted;
}
