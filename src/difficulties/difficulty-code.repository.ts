import type { Knex } from "knex";
import { CODE_MS, codeHmac, isSameHmac, TRIES } from "../infrastructure/one-time-code";
import type { Difficulty } from "./difficulty";
import { NO_CODE } from "./difficulty-code-columns";

/** The codes that open cases and their pages, each in the row of its report. */
export function difficultyCodeRepository(db: Knex) {
  return {
    /** A new code ends the one before. */
    async keep(id: number, token: string, code: string, now: Date): Promise<void> {
      await db("difficulties")
        .where({ id })
        .update({
          code_hmac: hmacOf(id, token, code),
          code_sent_at: now.toISOString(),
          code_expires_at: new Date(now.getTime() + CODE_MS).toISOString(),
          code_tries: 0,
        });
    },

    /**
     * Takes one of the tries; false when none is left, or the code has expired or been used. One
     * conditional update: parallel tries cannot share one.
     */
    async claimTry(id: number, now: Date): Promise<boolean> {
      const claimed = await db("difficulties")
        .where({ id })
        .where("code_expires_at", ">", now.toISOString())
        .where("code_tries", "<", TRIES)
        .increment("code_tries", 1);
      return claimed === 1;
    },

    isRight({ id, code }: Difficulty, token: string, typed: string): boolean {
      return code !== undefined && isSameHmac(hmacOf(id, token, typed), code.hmac);
    },

    /** A code opens once. */
    async use(id: number): Promise<void> {
      await db("difficulties").where({ id }).update(NO_CODE);
    },
  };
}

export type DifficultyCodeRepository = ReturnType<typeof difficultyCodeRepository>;

/** Under the token, which the database does not hold: a code of another report never fits. */
function hmacOf(id: number, token: string, code: string): string {
  return codeHmac(token, ["difficulty", id], code);
}
