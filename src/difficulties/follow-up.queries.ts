import type { Knex } from "knex";
import { IN_FORCE } from "../cases/in-force-events";
import { ANSWERS, askedSince, MOMENTS, type FollowUpCount } from "./follow-up";

interface Row {
  answer: string | null;
  count: number;
}

const FIRST_ANSWER = `(select min(e.occurred_at) from case_events as e
  where e.case_id = d.case_id and e.type in (${[...ANSWERS].map(() => "?").join(", ")})
    and ${IN_FORCE})`;

export function followUpQueries(db: Knex) {
  return {
    /** What the sellers of a platform answered to each question, and how many were asked and said nothing. */
    async counts(platformId: number, now: Date): Promise<readonly FollowUpCount[]> {
      const counts: FollowUpCount[] = [];
      for (const moment of MOMENTS) {
        const asked = [...ANSWERS, askedSince(moment, now).toISOString()];
        const rows = await db("difficulties as d")
          .join("cases as c", "c.id", "d.case_id")
          .leftJoin("difficulty_follow_ups as f", (on) =>
            on.on("f.difficulty_id", "d.id").andOnVal("f.moment", moment),
          )
          .where("c.platform_id", platformId)
          .where((either) =>
            either.whereNotNull("f.answer").orWhereRaw(`${FIRST_ANSWER} <= ?`, asked),
          )
          .groupBy("f.answer")
          .select("f.answer")
          .count<Row[]>({ count: "d.id" });
        const of = (answer: string | null) => rows.find((row) => row.answer === answer)?.count ?? 0;
        const said = { yes: of("yes"), partly: of("partly"), no: of("no"), none: of(null) };
        counts.push({ moment, ...said });
      }
      return counts;
    },
  };
}
