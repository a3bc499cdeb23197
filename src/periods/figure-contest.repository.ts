import type { Knex } from "knex";
import { IS_MENDED } from "./mending-events";
import type { ContestAnswer, ContestDecision, FigureContest } from "./figure-contest";

interface Row {
  id: number;
  period: string;
  platform_id: number;
  reference: string;
  commitment: string;
  reason: string;
  received_at: string;
  decision: string | null;
  words: string | null;
  answered_at: string | null;
  /** As the engine tells it. */
  mended: boolean | number;
}

interface NewContest {
  readonly period: string;
  readonly platformId: number;
  readonly caseId: number;
  readonly commitment: string;
  readonly reason: string;
  /** Of the representative. */
  readonly accountId: string;
}

export function figureContestRepository(db: Knex) {
  return {
    /** False when that figure of the case was contested already. */
    async addOnce(contest: NewContest, now: Date): Promise<boolean> {
      const added: unknown[] = await db("figure_contests")
        .insert({
          period: contest.period,
          platform_id: contest.platformId,
          case_id: contest.caseId,
          commitment: contest.commitment,
          reason: contest.reason,
          account_id: contest.accountId,
          received_at: now.toISOString(),
        })
        .onConflict(["period", "case_id", "commitment"])
        .ignore()
        .returning("id");
      return added.length > 0;
    },

    async answer(
      id: number,
      { decision, words, answeredAt }: ContestAnswer,
      accountId: string,
    ): Promise<void> {
      await db("contest_answers").insert({
        contest_id: id,
        decision,
        words,
        account_id: accountId,
        answered_at: answeredAt.toISOString(),
      });
    },

    async find(id: number): Promise<FigureContest | undefined> {
      const row = await contests().where("c.id", id).first<Row | undefined>();
      return row && fromRow(row);
    },

    /** Of all platforms, or of one; in the order they came. */
    async ofPeriod(period: string, platformId?: number): Promise<FigureContest[]> {
      const rows = await contests()
        .where("c.period", period)
        .where(platformId === undefined ? {} : { "c.platform_id": platformId })
        .orderBy("c.id")
        .then((found: Row[]) => found);
      return rows.map(fromRow);
    },
  };

  function contests() {
    return db("figure_contests as c")
      .join("cases as k", "k.id", "c.case_id")
      .join("period_closings as p", "p.period", "c.period")
      .leftJoin("contest_answers as a", "a.contest_id", "c.id")
      .select("c.id", "c.period", "c.platform_id", "k.reference", "c.commitment", "c.reason")
      .select("c.received_at", "a.decision", "a.words", "a.answered_at")
      .select(db.raw(`${IS_MENDED} as mended`));
  }
}

export type FigureContestRepository = ReturnType<typeof figureContestRepository>;

function fromRow(row: Row): FigureContest {
  return {
    id: row.id,
    period: row.period,
    platformId: row.platform_id,
    reference: row.reference,
    commitment: row.commitment,
    reason: row.reason,
    receivedAt: new Date(row.received_at),
    answer: answerOf(row),
    isMended: Boolean(row.mended),
  };
}

function answerOf({ decision, words, answered_at: at }: Row): ContestAnswer | undefined {
  if (decision === null || words === null || at === null) return undefined;
  return { decision: decision as ContestDecision, words, answeredAt: new Date(at) };
}
