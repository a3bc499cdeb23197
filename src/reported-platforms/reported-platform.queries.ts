import type { Knex } from "knex";
import {
  ON_A_PAGE,
  pageWithin,
  skippedBefore,
  type Paged,
} from "../infrastructure/http/pagination";

/** A platform that waits for an official, with how many cases wait with it. */
export interface WaitingPlatform {
  readonly id: number;
  readonly tradeName: string;
  readonly website: string;
  readonly reportedAt: Date;
  readonly cases: number;
}

interface Row {
  id: number;
  trade_name: string;
  website: string;
  registered_at: string;
  cases: number;
}

export function reportedPlatformQueries(db: Knex) {
  return {
    /** A page of those that wait, the oldest first. */
    async waiting(asked: number): Promise<Paged<WaitingPlatform>> {
      const waiting = () => db("platforms as p").where({ "p.unlisted": "reported" });
      const [counted] = await waiting().count<{ all: number }[]>("* as all");
      const all = counted?.all ?? 0;
      const page = pageWithin(asked, all);
      const rows = await waiting()
        .orderBy(["p.registered_at", "p.id"])
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page))
        .select("p.id", "p.trade_name", "p.website", "p.registered_at")
        .select<Row[]>(db("cases as c").whereRaw("c.platform_id = p.id").count("*").as("cases"));
      return { rows: rows.map(fromRow), all, page };
    },
  };
}

function fromRow(row: Row): WaitingPlatform {
  return {
    id: row.id,
    tradeName: row.trade_name,
    website: row.website,
    reportedAt: new Date(row.registered_at),
    cases: row.cases,
  };
}
