import type { Knex } from "knex";
import type { Role } from "./account";
import { ABSOLUTE_MS, isAlive, LINK_MS } from "./session";
import { newToken, tokenSha256 } from "./token";

interface SessionRow {
  token_sha256: string;
  account_id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
}

interface LinkRow {
  token_sha256: string;
  account_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

interface SignedIn {
  readonly accountId: string;
  readonly email: string;
  readonly role: Role;
}

/** Reading a session writes it at most this often. */
const SEEN_EVERY_MS = 60_000;

/** Sign-in links and sessions: the caller holds the token, the database its SHA-256. */
export function sessionRepository(db: Knex) {
  return {
    /** Makes a one-time link for an account and returns its token. */
    async addLink(accountId: string, now: Date): Promise<string> {
      const token = newToken();
      await db<LinkRow>("sign_in_links").insert({
        token_sha256: tokenSha256(token),
        account_id: accountId,
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + LINK_MS).toISOString(),
      });
      return token;
    },

    async isLinkOpen(token: string, now: Date): Promise<boolean> {
      return (await openLink(token, now).first("account_id")) !== undefined;
    },

    /** Uses a link up. The account it was for, once; undefined when it is used, expired or unknown. */
    async useLink(token: string, now: Date): Promise<string | undefined> {
      const used = await openLink(token, now).update({ used_at: now.toISOString() }, [
        "account_id",
      ]);
      return (used as LinkRow[])[0]?.account_id;
    },

    /** Opens a session and returns the token for the cookie. */
    async open(accountId: string, now: Date): Promise<string> {
      const token = newToken();
      await db<SessionRow>("sessions").insert({
        token_sha256: tokenSha256(token),
        account_id: accountId,
        created_at: now.toISOString(),
        last_seen_at: now.toISOString(),
        expires_at: new Date(now.getTime() + ABSOLUTE_MS).toISOString(),
      });
      return token;
    },

    /** Who holds a living session; keeps it alive. */
    async find(token: string, now: Date): Promise<SignedIn | undefined> {
      const key = { token_sha256: tokenSha256(token) };
      const row = await db<SessionRow>("sessions")
        .join("accounts", "accounts.id", "sessions.account_id")
        .where(key)
        .first<(SessionRow & { email: string; role: string }) | undefined>(
          "sessions.*",
          "accounts.email",
          "accounts.role",
        );
      if (!row) return undefined;
      const lastSeenAt = new Date(row.last_seen_at);
      if (!isAlive({ lastSeenAt, expiresAt: new Date(row.expires_at) }, now)) return undefined;
      if (now.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS) {
        await db<SessionRow>("sessions").where(key).update({ last_seen_at: now.toISOString() });
      }
      return { accountId: row.account_id, email: row.email, role: row.role as Role };
    },

    async close(token: string): Promise<void> {
      await db<SessionRow>("sessions")
        .where({ token_sha256: tokenSha256(token) })
        .delete();
    },
  };

  function openLink(token: string, now: Date) {
    return db<LinkRow>("sign_in_links")
      .where({ token_sha256: tokenSha256(token), used_at: null })
      .where("expires_at", ">", now.toISOString());
  }
}

export type SessionRepository = ReturnType<typeof sessionRepository>;
