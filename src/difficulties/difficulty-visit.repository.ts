import type { Knex } from "knex";
import { newToken, tokenSha256 } from "../infrastructure/token";
import { VISIT_MS } from "./visit-cookie";

interface Row {
  token_sha256: string;
  difficulty_id: number;
  expires_at: string;
}

/** Browsers in which the code of a case was typed. */
export function difficultyVisitRepository(db: Knex) {
  return {
    /** Lets a browser in for a while; what its cookie is to hold. */
    async admit(difficultyId: number, now: Date): Promise<string> {
      const token = newToken();
      await db<Row>("difficulty_visits").insert({
        token_sha256: tokenSha256(token),
        difficulty_id: difficultyId,
        expires_at: new Date(now.getTime() + VISIT_MS).toISOString(),
      });
      return token;
    },

    async isAdmitted(token: string, difficultyId: number, now: Date): Promise<boolean> {
      const row = await db<Row>("difficulty_visits")
        .where({ token_sha256: tokenSha256(token), difficulty_id: difficultyId })
        .where("expires_at", ">", now.toISOString())
        .first();
      return row !== undefined;
    },

    async removeOver(now: Date): Promise<void> {
      await db<Row>("difficulty_visits").where("expires_at", "<=", now.toISOString()).delete();
    },
  };
}

export type DifficultyVisitRepository = ReturnType<typeof difficultyVisitRepository>;
