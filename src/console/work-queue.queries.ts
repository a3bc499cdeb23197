import type { Knex } from "knex";

export const WORK_KINDS = [
  "signatures",
  "mediations",
  "failed-mails",
  "failed-jobs",
  "integrity",
] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

/** What waits for somebody: how much, and since when the oldest does. */
export interface Work {
  readonly kind: WorkKind;
  readonly count: number;
  /** Of what is counted; of "integrity", when the evidence log was read last. */
  readonly oldestAt: Date | undefined;
}

interface Row {
  kind: string;
  count: number;
  oldest: string | null;
}

export function workQueueQueries(db: Knex) {
  return {
    /** Everything that waits, in one query. `mediation`: the commitments whose clock a request starts. */
    async all(mediation: readonly string[]): Promise<readonly Work[]> {
      const rows = await db
        .unionAll([
          db("signatures as s")
            .leftJoin("signature_decisions as d", "d.signature_id", "s.id")
            .whereNull("d.decision")
            .select(counted("signatures", "count(*)", "min(s.signed_at)")),
          openClocks(db, mediation).select(
            counted("mediations", "count(distinct m.case_id)", "min(m.started_at)"),
          ),
          db("outbox")
            .whereNull("sent_at")
            .whereNull("next_attempt_at")
            .select(counted("failed-mails", "count(*)", "min(created_at)")),
          db("job_runs")
            .whereNotNull("last_error")
            .select(counted("failed-jobs", "count(*)", "min(finished_at)")),
          db("job_runs")
            .where({ name: "verify-evidence" })
            .select(counted("integrity", "count(last_error)", "max(finished_at)")),
        ])
        .select<Row[]>();
      return rows.map(fromRow);
    },

    /** Requests for mediation that the platform has not answered, the oldest first. */
    async mediations(mediation: readonly string[], limit: number): Promise<OpenMediation[]> {
      const rows = await openClocks(db, mediation)
        .join("cases as c", "c.id", "m.case_id")
        .join("platforms as p", "p.id", "m.platform_id")
        .groupBy("c.id", "c.reference", "p.slug", "p.trade_name")
        .orderBy("started_at")
        .limit(limit)
        .select("c.reference", "p.slug", "p.trade_name")
        .select<MediationRow[]>(db.raw("min(m.started_at) as started_at"));
      return rows.map(mediationFromRow);
    },
  };

  /** The columns of every part of the union, under the same names. */
  function counted(kind: WorkKind, count: string, oldest: string): Knex.Raw {
    return db.raw(`'${kind}' as kind, ${count} as count, ${oldest} as oldest`);
  }
}

export interface OpenMediation {
  readonly reference: string;
  readonly platform: string;
  readonly tradeName: string;
  readonly askedAt: Date;
}

interface MediationRow {
  reference: string;
  slug: string;
  trade_name: string;
  started_at: string;
}

function openClocks(db: Knex, commitments: readonly string[]) {
  return (
    db("measurements as m")
      .whereIn("m.commitment", commitments)
      // In the words of the index over open clocks.
      .whereNotNull("m.started_at")
      .whereNull("m.stopped_at")
      .whereNull("m.excluded_at")
      .whereNull("m.withdrawn_at")
  );
}

function fromRow({ kind, count, oldest }: Row): Work {
  return {
    kind: kind as WorkKind,
    count,
    oldestAt: oldest === null ? undefined : new Date(oldest),
  };
}

function mediationFromRow(row: MediationRow): OpenMediation {
  return {
    reference: row.reference,
    platform: row.slug,
    tradeName: row.trade_name,
    askedAt: new Date(row.started_at),
  };
}
