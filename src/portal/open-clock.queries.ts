import type { Knex } from "knex";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import type { ClockRun } from "../clocks/clock-run";
import { engineOf } from "../infrastructure/database/connection";
import { selectPacked } from "../infrastructure/database/packed-rows";
import type { ClockBounds } from "./clock-bounds";
import type { DueDays } from "./due-days";

/** One clock in one case of a platform. */
export interface CaseClock {
  readonly reference: string;
  readonly charterVersion: number;
  /** "C1" */
  readonly commitment: string;
  readonly run: ClockRun;
}

export interface DueCounts {
  readonly overdue: number;
  readonly today: number;
  readonly thisWeek: number;
  readonly all: number;
}

interface Scope {
  readonly platformId: number;
  readonly bounds: readonly ClockBounds[];
  readonly days: DueDays;
}

type Row = readonly [reference: string, charterVersion: number, commitment: string, ...run: RunRow];

type CountRow = readonly [
  place: number,
  overdue: number,
  today: number,
  thisWeek: number,
  all: number,
];

/** A part of a statement, or all of it. */
interface Sql {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
}

const RUN = Object.keys(RUN_COLUMNS);
const COLUMNS = ["reference", "charter_version", "commitment", ...RUN];

/** As the index over them says it. */
const OPEN = `m.stopped_at is null and m.started_at is not null
  and m.excluded_at is null and m.withdrawn_at is null`;

/**
 * What a platform still owes, in the order in which it falls due: by the latest day that it can be. A
 * seller who is asked for something moves the due date on until they answer.
 */
export function openClockQueries(db: Knex) {
  // Without statistics SQLite takes the index by version, and reads all that was answered as well.
  const open =
    engineOf(db) === "sqlite"
      ? "measurements as m indexed by measurements_open"
      : "measurements as m";

  return {
    /** Of several platforms in one statement, in the order in which they are given. */
    async counts(scopes: readonly Scope[]): Promise<DueCounts[]> {
      if (scopes.length === 0) return [];
      const columns = ["place", "overdue", "today", "week", "counted"];
      const parts = scopes.map((scope, place) => counting(scope, place, open));
      const sql = parts.map((part) => part.sql).join(" union all ");
      const bindings = parts.flatMap((part) => part.bindings);
      const rows = await selectPacked<CountRow>(db, columns, sql, bindings);
      const inOrder = rows.toSorted(([one], [other]) => one - other);
      return inOrder.map(([, overdue, today, thisWeek, all]) => ({
        overdue,
        today,
        thisWeek,
        all,
      }));
    },

    async list(scope: Scope, limit: number, skip: number): Promise<CaseClock[]> {
      const { sql, bindings } = listing(scope, open);
      return (await selectPacked<Row>(db, COLUMNS, sql, [...bindings, limit, skip])).map(fromRow);
    },

    /** Every clock of one case, whatever became of it. */
    async ofCase(platformId: number, reference: string): Promise<CaseClock[]> {
      const rows = await selectPacked<Row>(
        db,
        COLUMNS,
        `select c.reference, m.* from cases as c join measurements as m on m.case_id = c.id
         where c.platform_id = ? and c.reference = ?
         order by m.started_at, m.commitment, m.charter_version`,
        [platformId, reference],
      );
      return rows.map(fromRow);
    },
  };
}

function counting({ platformId, bounds, days }: Scope, place: number, open: string): Sql {
  const held = heldUnder(bounds, days);
  const over = isOver(bounds, days);
  return {
    sql: `select ${String(place)} as place,
        coalesce(sum(case when ${over.sql} then 1 else 0 end), 0) as overdue,
        coalesce(sum(case when m.due_until = ? and not (${over.sql}) then 1 else 0 end), 0) as today,
        coalesce(sum(case when m.due_until > ? and m.due_until <= ? then 1 else 0 end), 0) as week,
        count(*) as counted
      from ${open}
      where m.platform_id = ? and ${OPEN} and ${held.sql}`,
    bindings: [
      ...over.bindings,
      days.today,
      ...over.bindings,
      days.today,
      days.weekEnd,
      platformId,
      ...held.bindings,
    ],
  };
}

/** What is looked for is found in the index; the rows of the page alone are read. */
function listing({ platformId, bounds, days }: Scope, open: string): Sql {
  const held = heldUnder(bounds, days);
  const over = isOver(bounds, days);
  return {
    sql: `select c.reference, m.*, due.later from (
        select m.case_id, m.charter_version, m.commitment, m.due_until,
          case when ${over.sql} then 0 else 1 end as later
        from ${open}
        where m.platform_id = ? and ${OPEN} and ${held.sql}
        order by m.due_until, later, m.case_id, m.commitment limit ? offset ?
      ) as due
      join measurements as m on m.case_id = due.case_id
        and m.charter_version = due.charter_version and m.commitment = due.commitment
      join cases as c on c.id = due.case_id
      order by m.due_until, due.later, m.case_id, m.commitment`,
    bindings: [...over.bindings, platformId, ...held.bindings],
  };
}

/** Started while the platform was bound by the commitment; a notice only while it still runs. */
function heldUnder(bounds: readonly ClockBounds[], { today }: DueDays): Sql {
  return anyOf(
    bounds.map(({ charterVersion, commitments, from, until, isNotice }) => ({
      sql: [
        "m.charter_version = ?",
        `m.commitment in (${commitments.map(() => "?").join(", ")})`,
        "m.started_at >= ?",
        ...(until ? ["m.started_at < ?"] : []),
        ...(isNotice ? ["m.due_until > ?"] : []),
      ].join(" and "),
      bindings: [
        charterVersion,
        ...commitments,
        from.toISOString(),
        ...(until ? [until.toISOString()] : []),
        ...(isNotice ? [today] : []),
      ],
    })),
  );
}

/** The day is over; or, of a clock in hours, the instant. */
function isOver(bounds: readonly ClockBounds[], { today, now }: DueDays): Sql {
  return anyOf([
    { sql: "m.due_until < ?", bindings: [today] },
    ...bounds.flatMap(({ charterVersion, commitments, hours }) =>
      hours === undefined
        ? []
        : {
            sql: `m.due_until = ? and m.charter_version = ?
              and m.commitment in (${commitments.map(() => "?").join(", ")}) and m.started_at < ?`,
            bindings: [today, charterVersion, ...commitments, hoursBefore(now, hours)],
          },
    ),
  ]);
}

function anyOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return { sql: "1 = 0", bindings: [] };
  return {
    sql: `(${conditions.map(({ sql }) => `(${sql})`).join(" or ")})`,
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}

const HOUR = 3_600_000;

function hoursBefore(now: Date, hours: number): string {
  return new Date(now.getTime() - hours * HOUR).toISOString();
}

function fromRow([reference, charterVersion, commitment, ...run]: Row): CaseClock {
  return { reference, charterVersion, commitment, run: runFromRow(run) };
}
