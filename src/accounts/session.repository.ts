import type { Knex } from "knex";
import { isBusy } from "../infrastructure/database/connection";
import type { Role } from "./account";
import { ABSOLUTE_MS, isAlive } from "./session";
import { newToken, tokenSha256 } from "./token";

interface SessionRow {
  token_sha256: string;
  account_id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
}

interface SignedIn {
  readonly accountId: string;
  readonly email: string;
  readonly role: Role;
}

/** Reading a session writes it at most this often. */
const SEEN_EVERY_MS = 60_000;

/** The caller holds the token of a session, the database its SHA-256. */
export function sessionRepository(db: Knex) {
  return {
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
        await noteSeen(key, now);
      }
      return { accountId: row.account_id, email: row.email, role: row.role as Role };
    },

    async close(token: string): Promise<void> {
      await db<SessionRow>("sessions")
        .where({ token_sha256: tokenSha256(token) })
        .delete();
    },
  };

  /** A page is read all the same while another process keeps the database to itself. */
  async function noteSeen(key: { token_sha256: string }, now: Date): Promise<void> {
    try {
      await db<SessionRow>("sessions").where(key).update({ last_seen_at: now.toISOString() });
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
}
