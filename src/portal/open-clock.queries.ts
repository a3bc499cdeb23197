import type { Knex } from "knex";
import { OPEN, openMeasurements } from "../cases/open-measurements";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import type { ClockRun } from "../clocks/clock-run";
import { engineOf } from "../infrastructure/database/connection";
import { containing } from "../infrastructure/database/like-pattern";
import { selectPacked } from "../infrastructure/database/packed-rows";
import type { ClockBounds } from "./clock-bounds";
import type { DueDays } from "./due-days";
import { UNFILTERED, type DueFilter } from "./due-filter";
import { allOf, heldUnder, isOver, isIn, type OpenKind, type Sql } from "./open-clock-sql";

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
  /** All that is due, of which the above are parts. */
  readonly all: number;
  /** Given, and their effect not yet come: nothing is due in them. */
  readonly notices: number;
}

interface Scope {
  readonly platformId: number;
  readonly bounds: readonly ClockBounds[];
  readonly days: DueDays;
  /** What is asked for of what is due; notices are not filtered. */
  readonly filter?: DueFilter;
}

type Row = readonly [reference: string, charterVersion: number, commitment: string, ...run: RunRow];

type CountRow = readonly [
  place: number,
  overdue: number,
  today: number,
  thisWeek: number,
  all: number,
  notices: number,
];

const RUN = Object.keys(RUN_COLUMNS);
const COLUMNS = ["reference", "charter_version", "commitment", ...RUN];

/**
 * What a platform still owes, in the order in which it falls due: by the latest day that it can be. A
 * seller who is asked for something moves the due date on until they answer.
 */
export function openClockQueries(db: Knex) {
  const open = openMeasurements(engineOf(db));

  return {
    /** Of several platforms in one statement, in the order in which they are given. */
    async counts(scopes: readonly Scope[]): Promise<DueCounts[]> {
      if (scopes.length === 0) return [];
      const columns = ["place", "overdue", "today", "week", "counted", "notices"];
      const parts = scopes.map((scope, place) => counting(scope, place, open));
      const sql = parts.map((part) => part.sql).join(" union all ");
      const bindings = parts.flatMap((part) => part.bindings);
      const rows = await selectPacked<CountRow>(db, columns, sql, bindings);
      const inOrder = rows.toSorted(([one], [other]) => one - other);
      return inOrder.map(([, overdue, today, thisWeek, all, notices]) => ({
        overdue,
        today,
        thisWeek,
        all,
        notices,
      }));
    },

    /** What is due comes by its due date; notices: those that run before those that are over. */
    async list(scope: Scope, kind: OpenKind, limit: number, skip: number): Promise<CaseClock[]> {
      const { sql, bindings } =
        kind === "due" ? dueListing(scope, open) : noticeListing(scope, open);
      return (await selectPacked<Row>(db, COLUMNS, sql, [...bindings, limit, skip])).map(fromRow);
    },
  };
}

/** Each state by itself, whichever of them is asked for. */
function counting(scope: Scope, place: number, open: string): Sql {
  const { platformId, bounds, days, filter = UNFILTERED } = scope;
  const due = allOf([heldUnder(bounds, "due"), narrowedTo(filter)]);
  const notices = heldUnder(bounds, "notice");
  const over = isOver(bounds, days);
  const counted = (when: string) => `coalesce(sum(case when ${when} then 1 else 0 end), 0)`;
  return {
    sql: `select ${String(place)} as place,
        ${counted(over.sql)} as overdue,
        ${counted(`m.due_until = ? and not (${over.sql})`)} as today,
        ${counted("m.due_until > ? and m.due_until <= ?")} as week,
        count(*) as counted,
        (select count(*) from ${open}
         where m.platform_id = ? and ${OPEN} and ${notices.sql}) as notices
      from ${open}
      where m.platform_id = ? and ${OPEN} and ${due.sql}`,
    bindings: [
      ...over.bindings,
      days.today,
      ...over.bindings,
      days.today,
      days.weekEnd,
      platformId,
      ...notices.bindings,
      platformId,
      ...due.bindings,
    ],
  };
}

function dueListing({ platformId, bounds, days, filter = UNFILTERED }: Scope, open: string): Sql {
  const over = isOver(bounds, days);
  const asked = [heldUnder(bounds, "due"), narrowedTo(filter), isIn(filter.state, over, days)];
  return listing(platformId, allOf(asked), open, {
    first: { sql: `case when ${over.sql} then 0 else 1 end`, bindings: over.bindings },
    order: ["due_until", "rank"],
  });
}

function noticeListing({ platformId, bounds, days }: Scope, open: string): Sql {
  return listing(platformId, heldUnder(bounds, "notice"), open, {
    first: { sql: "case when m.due_until > ? then 0 else 1 end", bindings: [days.today] },
    order: ["rank", "due_until"],
  });
}

/** What is looked for is found in the index; the rows of the page alone are read. */
function listing(
  platformId: number,
  held: Sql,
  open: string,
  {
    first,
    order,
  }: { readonly first: Sql; readonly order: readonly ["due_until" | "rank", string] },
): Sql {
  const by = (table: string) => order.map((name) => `${table}${name}`).join(", ");
  return {
    sql: `select c.reference, m.*, due.rank from (
        select m.case_id, m.charter_version, m.commitment, m.due_until, ${first.sql} as rank
        from ${open}
        where m.platform_id = ? and ${OPEN} and ${held.sql}
        order by ${by("")}, m.case_id, m.commitment limit ? offset ?
      ) as due
      join measurements as m on m.case_id = due.case_id
        and m.charter_version = due.charter_version and m.commitment = due.commitment
      join cases as c on c.id = due.case_id
      order by ${by("due.")}, m.case_id, m.commitment`,
    bindings: [...first.bindings, platformId, ...held.bindings],
  };
}

/** Of that commitment, in a case whose reference holds what was typed. */
function narrowedTo({ commitment, reference }: DueFilter): Sql {
  return allOf([
    ...(commitment === undefined ? [] : [{ sql: "m.commitment = ?", bindings: [commitment] }]),
    ...(reference === undefined
      ? []
      : [
          {
            sql: `exists (select 1 from cases as named where named.id = m.case_id
              and lower(named.reference) like lower(?) escape '!')`,
            bindings: [containing(reference)],
          },
        ]),
  ]);
}

function fromRow([reference, charterVersion, commitment, ...run]: Row): CaseClock {
  return { reference, charterVersion, commitment, run: runFromRow(run) };
}
