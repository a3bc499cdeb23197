import type { Knex } from "knex";
import { IS_MENDED } from "./mending-events";
import type { PeriodClosing } from "./period-closing";
import type { ClosedPeriod } from "./period-standing";

interface Row {
  period: string;
  cut_off: string;
  closed_at: string;
  reply_by: string;
  publish_from: string;
  account_id: string | null;
  drafts: number | null;
}

interface StandingRow extends Row {
  published_at: string | null;
  replies: number;
  contests: number;
  answers: number;
  unmended: number;
  oldest_unmended: string | null;
  oldest_open: string | null;
}

export function periodClosingRepository(db: Knex) {
  return {
    /** `drafts`: how many platforms have one. With the turn taken, no event is recorded meanwhile. */
    async add(closing: PeriodClosing, drafts: number): Promise<void> {
      await db("period_closings").insert({
        period: closing.period,
        cut_off: closing.cutOff.toISOString(),
        closed_at: closing.closedAt.toISOString(),
        reply_by: closing.replyBy,
        publish_from: closing.publishFrom,
        account_id: closing.accountId ?? null,
        drafts,
        last_event_id: db.raw("(select coalesce(max(id), 0) from case_events)"),
      });
    },

    /** Held until the transaction ends: replies, contests, answers and the publication take turns. */
    async held(period: string): Promise<ClosedPeriod | undefined> {
      await db<Row>("period_closings").where({ period }).forUpdate().select("period");
      return standings(period).then(([found]) => found);
    },

    /** Every half-year that is closed, in order. */
    all: () => standings(),

    async find(period: string): Promise<ClosedPeriod | undefined> {
      return (await standings(period))[0];
    },
  };

  async function standings(period?: string): Promise<ClosedPeriod[]> {
    const rows = await db("period_closings as p")
      .leftJoin("period_publications as d", "d.period", "p.period")
      .where(period === undefined ? {} : { "p.period": period })
      .orderBy("p.period")
      .select("p.*", "d.published_at")
      .select(
        db("platform_replies as r")
          .whereRaw("r.period = p.period")
          .countDistinct("r.platform_id")
          .as("replies"),
        contests().count("c.id").as("contests"),
        contests().count("a.contest_id").as("answers"),
        unmended().count("c.id").as("unmended"),
        unmended().min("a.answered_at").as("oldest_unmended"),
        contests().whereNull("a.contest_id").min("c.received_at").as("oldest_open"),
      )
      .then((found: StandingRow[]) => found);
    return rows.map(fromRow);
  }

  /** Upheld, and nothing was recorded in their cases since they came that could put a figure right. */
  function unmended() {
    return contests().where("a.decision", "upheld").whereRaw(`not ${IS_MENDED}`);
  }

  function contests() {
    return db("figure_contests as c")
      .leftJoin("contest_answers as a", "a.contest_id", "c.id")
      .whereRaw("c.period = p.period");
  }
}

export type PeriodClosingRepository = ReturnType<typeof periodClosingRepository>;

function fromRow(row: StandingRow): ClosedPeriod {
  return {
    closing: {
      period: row.period,
      cutOff: new Date(row.cut_off),
      closedAt: new Date(row.closed_at),
      replyBy: row.reply_by,
      publishFrom: row.publish_from,
      accountId: row.account_id ?? undefined,
    },
    drafts: row.drafts ?? undefined,
    publishedAt: instant(row.published_at),
    replies: row.replies,
    contests: row.contests,
    openContests: row.contests - row.answers,
    unmendedContests: row.unmended,
    oldestUnmendedAt: instant(row.oldest_unmended),
    oldestContestAt: instant(row.oldest_open),
  };
}

function instant(text: string | null): Date | undefined {
  return text === null ? undefined : new Date(text);
}
