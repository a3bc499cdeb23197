import type { Knex } from "knex";

export type TriageDecision = "confirmed" | "merged" | "struck-out";

export interface DecidedTriage {
  readonly decision: TriageDecision;
  readonly justification: string | undefined;
  /** Name of the official, or address where none is known. */
  readonly by: string;
  readonly decidedAt: Date;
}

interface NewDecision extends Omit<DecidedTriage, "by" | "decidedAt"> {
  readonly platformId: number;
  readonly accountId: string;
}

/** A case that sellers opened with a platform. */
export interface NamedCase {
  readonly caseId: number;
  readonly reference: string;
}

interface DecisionRow {
  decision: string;
  justification: string | null;
  by: string;
  decided_at: string;
}

/** What becomes of platforms that only sellers have named, and of the cases opened with them. */
export function reportedPlatformRepository(db: Knex) {
  return {
    /** Fails when there is one already. */
    async decide({ platformId, accountId, ...decision }: NewDecision, now: Date): Promise<void> {
      await db("reported_platform_decisions").insert({
        platform_id: platformId,
        account_id: accountId,
        decision: decision.decision,
        justification: decision.justification ?? null,
        decided_at: now.toISOString(),
      });
    },

    async decision(platformId: number): Promise<DecidedTriage | undefined> {
      const row = await db("reported_platform_decisions as d")
        .join("accounts as w", "w.id", "d.account_id")
        .where({ "d.platform_id": platformId })
        .first<DecisionRow | undefined>(
          "d.decision",
          "d.justification",
          "d.decided_at",
          db.raw("coalesce(w.name, w.email) as by"),
        );
      return row && fromRow(row);
    },

    /** In the order in which they were opened. */
    async cases(platformId: number): Promise<readonly NamedCase[]> {
      const rows = await db("cases")
        .where({ platform_id: platformId })
        .orderBy("id")
        .select<{ id: number; reference: string }[]>("id", "reference");
      return rows.map(({ id, reference }) => ({ caseId: id, reference }));
    },

    /** All cases of one platform are another's from now on; they have to be measured anew. */
    async moveCases(fromId: number, toId: number): Promise<void> {
      await db("cases").where({ platform_id: fromId }).update({ platform_id: toId });
    },
  };
}

export type ReportedPlatformRepository = ReturnType<typeof reportedPlatformRepository>;

function fromRow(row: DecisionRow): DecidedTriage {
  return {
    decision: row.decision as TriageDecision,
    justification: row.justification ?? undefined,
    by: row.by,
    decidedAt: new Date(row.decided_at),
  };
}
