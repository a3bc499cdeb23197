import type { Knex } from "knex";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import type { Period } from "../compliance/period";
import { selectPacked } from "../infrastructure/database/packed-rows";
import { groupedBy } from "../infrastructure/grouped-by";
import { ON_A_PAGE } from "../infrastructure/http/pagination";
import { IS_ANSWERED, IS_OVER, LACKS_MEDIATOR, WITH_MEDIATOR } from "../mediations/mediation-sql";
import type { OpenMediation } from "./open-mediation";

export const WORK_KINDS = [
  "signatures",
  "mediations",
  "unassigned-mediations",
  "reported-platforms",
  "periods-to-close",
  "figure-contests",
  "upheld-contests",
  "periods-to-publish",
  "delayed-mails",
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
  /** The half-year in whose contests the oldest waits; of contests alone. */
  readonly contestedIn?: Period | undefined;
}

interface Row {
  kind: string;
  count: number;
  oldest: string | null;
}

export function workQueueQueries(db: Knex) {
  return {
    /** What waits by itself, in one query; half-years wait by the calendar. `mediation`: the commitments whose clock a request starts. */
    async all(mediation: readonly string[]): Promise<readonly Work[]> {
      const rows = await db
        .unionAll([
          db("signatures as s")
            .leftJoin("signature_decisions as d", "d.signature_id", "s.id")
            .whereNull("d.decision")
            .select(counted(db, "signatures", "count(*)", "min(s.signed_at)")),
          openClocks(db, mediation).select(
            counted(db, "mediations", "count(distinct m.case_id)", "min(m.started_at)"),
          ),
          unassigned(db).select(
            counted(db, "unassigned-mediations", "count(*)", "min(m.requested_at)"),
          ),
          db("platforms")
            .where({ unlisted: "reported" })
            .select(counted(db, "reported-platforms", "count(*)", "min(registered_at)")),
          db("outbox")
            .whereNull("sent_at")
            .whereNotNull("next_attempt_at")
            .where("attempts", ">", 0)
            .select(counted(db, "delayed-mails", "count(*)", "min(created_at)")),
          db("outbox")
            .whereNull("sent_at")
            .whereNull("next_attempt_at")
            .select(counted(db, "failed-mails", "count(*)", "min(created_at)")),
          ...jobParts(db),
        ])
        .select<Row[]>();
      return rows.map(fromRow);
    },

    /** A page of the requests for mediation that the platform has not answered, the oldest first. */
    async mediations(mediation: readonly string[], skip: number): Promise<OpenMediation[]> {
      const rows = await openClocks(db, mediation)
        .join("cases as c", "c.id", "m.case_id")
        .join("platforms as p", "p.id", "m.platform_id")
        .groupBy("c.id", "c.reference", "p.id", "p.slug", "p.trade_name")
        .orderBy("started_at")
        .orderBy("c.id")
        .limit(ON_A_PAGE)
        .offset(skip)
        .select("c.id", "c.reference", "p.id as platform_id", "p.slug", "p.trade_name")
        .select<MediationRow[]>(db.raw("min(m.started_at) as started_at"));
      const ids = rows.map(({ id }) => id);
      const clocks = groupedBy(await clocksOf(db, mediation, ids), ([caseId]) => caseId);
      return rows.map((row) => mediationFromRow(row, clocks.get(row.id) ?? []));
    },
  };
}

type ClockRow = readonly [
  caseId: number,
  charterVersion: number,
  commitment: string,
  ...run: RunRow,
];

interface MediationRow {
  id: number;
  platform_id: number;
  reference: string;
  slug: string;
  trade_name: string;
  started_at: string;
}

/** Mediations that were accepted and go on, and nobody is there to lead them. */
function unassigned(db: Knex) {
  return db("mediations as m")
    .joinRaw(WITH_MEDIATOR)
    .whereRaw(`${IS_ANSWERED} and not ${IS_OVER} and ${LACKS_MEDIATOR}`);
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

function jobParts(db: Knex) {
  return [
    db("job_runs")
      .whereNotNull("last_error")
      .select(counted(db, "failed-jobs", "count(*)", "min(finished_at)")),
    db("job_runs")
      .where({ name: "verify-evidence" })
      .select(counted(db, "integrity", "count(last_error)", "max(finished_at)")),
  ];
}

function clocksOf(
  db: Knex,
  mediation: readonly string[],
  ids: readonly number[],
): Promise<ClockRow[]> {
  const open = openClocks(db, mediation).whereIn("m.case_id", ids).select("m.*").toSQL();
  const columns = ["case_id", "charter_version", "commitment", ...Object.keys(RUN_COLUMNS)];
  return selectPacked<ClockRow>(db, columns, open.sql, open.bindings as Knex.RawBinding[]);
}

/** The columns of every part of the union, under the same names. */
function counted(db: Knex, kind: WorkKind, count: string, oldest: string): Knex.Raw {
  return db.raw(`'${kind}' as kind, ${count} as count, ${oldest} as oldest`);
}

function fromRow({ kind, count, oldest }: Row): Work {
  return {
    kind: kind as WorkKind,
    count,
    oldestAt: oldest === null ? undefined : new Date(oldest),
  };
}

function mediationFromRow(row: MediationRow, clocks: readonly ClockRow[]): OpenMediation {
  return {
    reference: row.reference,
    platformId: row.platform_id,
    platform: row.slug,
    tradeName: row.trade_name,
    askedAt: new Date(row.started_at),
    clocks: clocks.map(([, charterVersion, commitment, ...run]) => ({
      charterVersion,
      commitment,
      run: runFromRow(run),
    })),
  };
}
