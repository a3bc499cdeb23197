import type { ClockBounds } from "./clock-bounds";
import type { DueDays } from "./due-days";
import type { ListedState } from "./due-filter";

/** What a platform has to do, or the notices that it gave. */
export type OpenKind = "due" | "notice";

/** A part of a statement, or all of it. */
export interface Sql {
  readonly sql: string;
  readonly bindings: readonly (string | number)[];
}

/** Started while the platform was bound by the commitment. */
export function heldUnder(bounds: readonly ClockBounds[], kind: OpenKind): Sql {
  const ofKind = bounds.filter(({ isNotice }) => isNotice === (kind === "notice"));
  return anyOf(
    ofKind.map(({ charterVersion, commitments, from, until }) => ({
      sql: [
        "m.charter_version = ?",
        `m.commitment in (${commitments.map(() => "?").join(", ")})`,
        "m.started_at >= ?",
        ...(until ? ["m.started_at < ?"] : []),
      ].join(" and "),
      bindings: [
        charterVersion,
        ...commitments,
        from.toISOString(),
        ...(until ? [until.toISOString()] : []),
      ],
    })),
  );
}

/** The day is over; or, of a clock in hours, the instant. */
export function isOver(bounds: readonly ClockBounds[], { today, now }: DueDays): Sql {
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

/** In one of the states by which what is due is told apart, as they are counted. */
export function isIn(state: ListedState | undefined, over: Sql, { today, weekEnd }: DueDays): Sql {
  if (state === undefined) return allOf([]);
  if (state === "overdue") return over;
  const inTime = { sql: `not ${over.sql}`, bindings: over.bindings };
  const due = {
    today: { sql: "m.due_until = ?", bindings: [today] },
    "this-week": { sql: "m.due_until > ? and m.due_until <= ?", bindings: [today, weekEnd] },
    later: { sql: "m.due_until > ?", bindings: [weekEnd] },
  };
  return allOf([inTime, due[state]]);
}

export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return { sql: "1 = 1", bindings: [] };
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(" and "),
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}
