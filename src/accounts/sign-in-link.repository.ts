import type { Knex } from "knex";
import { newToken, tokenSha256 } from "../infrastructure/token";

/** A one-time sign-in link is good for a day: it is handed over by a person, not clicked in a hurry. */
export const LINK_MS = 24 * 3_600_000;

interface Row {
  token_sha256: string;
  account_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** The caller holds the token of a link, the database its SHA-256. */
export function signInLinkRepository(db: Knex) {
  return {
    /** Makes a one-time link for an account and returns its token. */
    async add(accountId: string, now: Date): Promise<string> {
      const token = newToken();
      await db<Row>("sign_in_links").insert({
        token_sha256: tokenSha256(token),
        account_id: accountId,
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + LINK_MS).toISOString(),
      });
      return token;
    },

    async isOpen(token: string, now: Date): Promise<boolean> {
      return (await openLink(token, now).first("account_id")) !== undefined;
    },

    /** Uses a link up. The account it was for, once; undefined when it is used, expired or unknown. */
    async use(token: string, now: Date): Promise<string | undefined> {
      const used = await openLink(token, now).update({ used_at: now.toISOString() }, [
        "account_id",
      ]);
      return (used as Row[])[0]?.account_id;
    },

    /** Forgets those that open nothing any more. */
    async removeExpired(now: Date): Promise<void> {
      await db<Row>("sign_in_links")
        .whereNotNull("used_at")
        .orWhere("expires_at", "<=", now.toISOString())
        .delete();
    },
  };

  function openLink(token: string, now: Date) {
    return db<Row>("sign_in_links")
      .where({ token_sha256: tokenSha256(token), used_at: null })
      .where("expires_at", ">", now.toISOString());
  }
}

export type SignInLinkRepository = ReturnType<typeof signInLinkRepository>;
