import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";
import type { FollowUp, FollowUpAnswer, GivenFollowUp, Moment } from "./follow-up";

/** What a seller adds to a case once it is open. */
export interface Addition {
  readonly kind: AdditionKind;
  readonly words: string;
  readonly addedAt: Date;
}

/** Of their own accord, because the platform asked, or whether the promise was kept. */
export type AdditionKind = "facts" | "information" | "follow-up";

interface AdditionRow {
  id: number;
  difficulty_id: number;
  kind: string;
  words: string;
  added_at: string;
}

interface FollowUpRow {
  difficulty_id: number;
  moment: string;
  answer: string;
  answered_at: string;
}

const ABOUT = "difficulty addition";

export function difficultyAdditionRepository(db: Knex, seals: Sealing) {
  return {
    async add(difficultyId: number, { kind, words, addedAt }: Addition): Promise<void> {
      await db<AdditionRow>("difficulty_additions").insert({
        difficulty_id: difficultyId,
        kind,
        words: seals.seal(words, ABOUT),
        added_at: addedAt.toISOString(),
      });
    },

    /** What the seller wrote, in the order in which it was added. */
    async all(difficultyId: number): Promise<readonly Addition[]> {
      const rows = await db<AdditionRow>("difficulty_additions")
        .where({ difficulty_id: difficultyId })
        .whereNot({ kind: "follow-up" })
        .orderBy("id");
      return rows.map((row) => ({
        kind: row.kind as AdditionKind,
        words: seals.open(row.words, ABOUT),
        addedAt: new Date(row.added_at),
      }));
    },

    /** The first answer counts; false when there was one. */
    async answerFollowUp(difficultyId: number, answer: FollowUp, now: Date): Promise<boolean> {
      const added = await db<FollowUpRow>("difficulty_follow_ups")
        .insert({ difficulty_id: difficultyId, ...answer, answered_at: now.toISOString() })
        .onConflict(["difficulty_id", "moment"])
        .ignore()
        .returning("moment");
      return added.length > 0;
    },

    async followUps(difficultyId: number): Promise<readonly GivenFollowUp[]> {
      const rows = await db<FollowUpRow>("difficulty_follow_ups")
        .where({ difficulty_id: difficultyId })
        .orderBy("answered_at");
      return rows.map(({ moment, answer, answered_at }) => ({
        moment: moment as Moment,
        answer: answer as FollowUpAnswer,
        answeredAt: new Date(answered_at),
      }));
    },
  };
}

export type DifficultyAdditionRepository = ReturnType<typeof difficultyAdditionRepository>;
