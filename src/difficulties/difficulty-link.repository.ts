import type { Knex } from "knex";
import type { Sealing } from "../infrastructure/sealing";

interface Row {
  difficulty_id: number;
  sealed_token: string;
}

const ABOUT = "difficulty link";

/** The links of open cases, under seal: mails repeat the one that was mailed first. */
export function difficultyLinkRepository(db: Knex, seals: Sealing) {
  return {
    async keep(difficultyId: number, token: string): Promise<void> {
      const row = { difficulty_id: difficultyId, sealed_token: seals.seal(token, ABOUT) };
      await db<Row>("difficulty_links").insert(row);
    },

    /** The token of a case's link; undefined once it is erased. */
    async find(difficultyId: number): Promise<string | undefined> {
      const row = await db<Row>("difficulty_links").where({ difficulty_id: difficultyId }).first();
      return row && seals.open(row.sealed_token, ABOUT);
    },
  };
}

export type DifficultyLinkRepository = ReturnType<typeof difficultyLinkRepository>;
