import type { Knex } from "knex";
import { ON_A_PAGE } from "../infrastructure/http/pagination";
import type { LocalDay } from "../infrastructure/local-day";

/** An open due date that a version of the calendar moved, for officials to look at. */
export interface ListedMove {
  readonly calendarVersion: string;
  readonly platform: string;
  readonly tradeName: string;
  readonly reference: string;
  readonly commitment: string;
  readonly before: LocalDay;
  readonly after: LocalDay;
}

interface Row {
  calendar_version: string;
  slug: string;
  trade_name: string;
  reference: string;
  commitment: string;
  due_before: number;
  due_after: number;
}

export function calendarQueries(db: Knex) {
  return {
    async countMoved(): Promise<number> {
      const [row] = await db("moved_due_dates").count<{ count: number }[]>({ count: "case_id" });
      return row?.count ?? 0;
    },

    /** A page of them: the last version first, then as they fall due. */
    async moved(skip: number): Promise<ListedMove[]> {
      const rows = await db("moved_due_dates as d")
        .join("calendar_versions as v", "v.version", "d.calendar_version")
        .join("cases as c", "c.id", "d.case_id")
        .join("platforms as p", "p.id", "c.platform_id")
        .orderBy([
          { column: "v.in_use_since", order: "desc" },
          { column: "d.due_after" },
          { column: "d.case_id" },
          { column: "d.commitment" },
        ])
        .limit(ON_A_PAGE)
        .offset(skip)
        .select<Row[]>(
          "d.calendar_version",
          "p.slug",
          "p.trade_name",
          "c.reference",
          "d.commitment",
          "d.due_before",
          "d.due_after",
        );
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Row): ListedMove {
  return {
    calendarVersion: row.calendar_version,
    platform: row.slug,
    tradeName: row.trade_name,
    reference: row.reference,
    commitment: row.commitment,
    before: row.due_before,
    after: row.due_after,
  };
}
