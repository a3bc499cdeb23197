import type { Knex } from "knex";
import type { Language } from "../infrastructure/language";
import { TRIES } from "../infrastructure/one-time-code";
import { tokenSha256 } from "../infrastructure/token";
import type { SignInCode } from "./sign-in-code";

interface Row {
  id: number;
  token_sha256: string;
  account_id: string | null;
  email: string;
  language: string;
  code_hmac: string;
  sent_at: string;
  expires_at: string;
  tries: number;
  used_at: string | null;
}

/** The browser that asked holds the token of a code, the database its SHA-256. */
export function signInCodeRepository(db: Knex) {
  return {
    async add(token: string, code: Omit<SignInCode, "id" | "tries">): Promise<void> {
      await db<Row>("sign_in_codes").insert({
        token_sha256: tokenSha256(token),
        account_id: code.accountId ?? null,
        email: code.email,
        language: code.language,
        code_hmac: code.hmac,
        sent_at: code.sentAt.toISOString(),
        expires_at: code.expiresAt.toISOString(),
      });
    },

    async find(token: string): Promise<SignInCode | undefined> {
      const row = await db<Row>("sign_in_codes")
        .where({ token_sha256: tokenSha256(token) })
        .first();
      return row && fromRow(row);
    },

    /**
     * Takes one of the tries and returns the code as it is then; undefined when none is left, or it
     * has expired or been used. One conditional update: parallel tries cannot share one.
     */
    async claimTry(token: string, now: Date): Promise<SignInCode | undefined> {
      const rows = await living(token, now)
        .where("tries", "<", TRIES)
        .increment("tries", 1)
        .returning("*");
      return rows[0] && fromRow(rows[0]);
    },

    /** Uses the code up; false when another request has. */
    async use(token: string, now: Date): Promise<boolean> {
      return (await living(token, now).update({ used_at: now.toISOString() })) === 1;
    },

    async removeExpired(now: Date): Promise<void> {
      await db<Row>("sign_in_codes").where("expires_at", "<=", now.toISOString()).delete();
    },
  };

  function living(token: string, now: Date) {
    return db<Row>("sign_in_codes")
      .where({ token_sha256: tokenSha256(token), used_at: null })
      .where("expires_at", ">", now.toISOString());
  }
}

export type SignInCodeRepository = ReturnType<typeof signInCodeRepository>;

function fromRow(row: Row): SignInCode {
  return {
    id: row.id,
    accountId: row.account_id ?? undefined,
    email: row.email,
    language: row.language as Language,
    hmac: row.code_hmac,
    sentAt: new Date(row.sent_at),
    expiresAt: new Date(row.expires_at),
    tries: row.tries,
  };
}
