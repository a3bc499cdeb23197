import type { Knex } from "knex";
import { OPEN, openMeasurements } from "../cases/open-measurements";
import { RUN_COLUMNS, runFromRow, type RunRow } from "../cases/measurement-row";
import type { ClockRun } from "../clocks/clock-run";
import { engineOf } from "../infrastructure/database/connection";
import { selectPacked } from "../infrastructure/database/packed-rows";
import type { Audience, DueStage, TellingDays } from "./due-stage";

/** A clock that nothing has stopped, in a case of a platform. */
export interface UntoldClock extends ClockKey {
  readonly reference: string;
  /** Undefined: no seller reported the case. */
  readonly difficultyId: number | undefined;
  readonly run: ClockRun;
}

interface ClockKey {
  readonly caseId: number;
  readonly charterVersion: number;
  readonly commitment: string;
}

/** With what is to be told of it. */
export interface DueClock extends UntoldClock {
  readonly stage: DueStage;
}

type Row = readonly [
  caseId: number,
  charterVersion: number,
  commitment: string,
  reference: string,
  difficultyId: number | null,
  ...run: RunRow,
];

interface KeyRow {
  case_id: number;
  charter_version: number;
  commitment: string;
}

interface TellingRow extends KeyRow {
  audience: Audience;
  stage: DueStage;
  told_at: string;
}

/** SQLite takes no more than five hundred rows in one statement. */
const ROWS_AT_ONCE = 250;

const KEY = ["case_id", "charter_version", "commitment"] as const;
const RUN = Object.keys(RUN_COLUMNS);
const COLUMNS = [...KEY, "reference", "difficulty_id", ...RUN];

/** Which due dates were told to whom: each once a stage, whatever becomes of the due date later. */
export function toldClockRepository(db: Knex) {
  const open = openMeasurements(engineOf(db));

  return {
    /** In the order in which they fall due. A seller is told of the cases that they reported. */
    async untold(
      platformId: number,
      audience: Audience,
      { from, today, until }: TellingDays,
    ): Promise<UntoldClock[]> {
      const reported = audience === "seller" ? "join" : "left join";
      const rows = await selectPacked<Row>(
        db,
        COLUMNS,
        `select m.*, c.reference, d.id as difficulty_id
         from ${open}
         join cases as c on c.id = m.case_id
         ${reported} difficulties as d on d.case_id = m.case_id
         where m.platform_id = ? and ${OPEN} and m.due_until between ? and ?
           and not exists (
             select 1 from told_clocks as t
             where t.case_id = m.case_id and t.charter_version = m.charter_version
               and t.commitment = m.commitment and t.audience = ?
               and t.stage = case when m.due_until < ? then 'overdue' else 'due-soon' end)
         order by m.due_until, m.case_id, m.commitment`,
        [platformId, from, until, audience, today],
      );
      return rows.map(fromRow);
    },

    /** Of these, the ones that nobody has told meanwhile; they are told from then on. */
    async claim(
      clocks: readonly DueClock[],
      audience: Audience,
      now: Date,
    ): Promise<readonly DueClock[]> {
      const claimed = new Set<string>();
      for (let first = 0; first < clocks.length; first += ROWS_AT_ONCE) {
        const block = clocks.slice(first, first + ROWS_AT_ONCE);
        const added = await db<TellingRow>("told_clocks")
          .insert(block.map((clock) => toRow(clock, audience, now)))
          .onConflict([...KEY, "audience", "stage"])
          .ignore()
          .returning(KEY);
        for (const row of added) claimed.add(keyOf(row));
      }
      return clocks.filter((clock) => claimed.has(keyOf(toRow(clock, audience, now))));
    },

    /** One digest a platform and day: false when it has left. */
    async claimDigest(platformId: number, day: string): Promise<boolean> {
      const added = await db("case_digests")
        .insert({ platform_id: platformId, day })
        .onConflict(["platform_id", "day"])
        .ignore()
        .returning("day");
      return added.length > 0;
    },
  };
}

export type ToldClockRepository = ReturnType<typeof toldClockRepository>;

function toRow(clock: DueClock, audience: Audience, now: Date): TellingRow {
  const { caseId, charterVersion, commitment, stage } = clock;
  return {
    case_id: caseId,
    charter_version: charterVersion,
    commitment,
    audience,
    stage,
    told_at: now.toISOString(),
  };
}

function fromRow([caseId, charterVersion, commitment, reference, difficultyId, ...run]: Row) {
  return {
    caseId,
    charterVersion,
    commitment,
    reference,
    difficultyId: difficultyId ?? undefined,
    run: runFromRow(run),
  };
}

function keyOf(row: KeyRow): string {
  return `${String(row.case_id)} ${String(row.charter_version)} ${row.commitment}`;
}
