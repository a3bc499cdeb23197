import type { Knex } from "knex";

interface Row {
  difficulty_id: number;
  due_at: string | null;
}

/** A seller who is to be asked again whether the promise was kept. */
export interface SecondAsking {
  readonly difficultyId: number;
  readonly platformId: number;
  readonly reference: string;
}

interface DueRow {
  difficulty_id: number;
  platform_id: number;
  reference: string;
}

export function secondAskingRepository(db: Knex) {
  return {
    /** Of the first answer; later ones move nothing. */
    async plan(difficultyId: number, at: Date): Promise<void> {
      await db<Row>("second_askings")
        .insert({ difficulty_id: difficultyId, due_at: at.toISOString() })
        .onConflict("difficulty_id")
        .ignore();
    },

    async due(now: Date): Promise<readonly SecondAsking[]> {
      const rows = await db("second_askings as s")
        .join("difficulties as d", "d.id", "s.difficulty_id")
        .join("cases as c", "c.id", "d.case_id")
        .where("s.due_at", "<=", now.toISOString())
        .orderBy("s.due_at")
        .select<DueRow[]>("s.difficulty_id", "c.platform_id", "c.reference");
      return rows.map(({ difficulty_id, platform_id, reference }) => ({
        difficultyId: difficulty_id,
        platformId: platform_id,
        reference,
      }));
    },

    /** From now on there is nothing left to ask; false when that was so before. */
    async claim(difficultyId: number): Promise<boolean> {
      const claimed = await db<Row>("second_askings")
        .where({ difficulty_id: difficultyId })
        .whereNotNull("due_at")
        .update({ due_at: null });
      return claimed > 0;
    },
  };
}

export type SecondAskingRepository = ReturnType<typeof secondAskingRepository>;
