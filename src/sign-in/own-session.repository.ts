import type { Knex } from "knex";
import type { Role } from "../accounts/account";
import { isAlive, type FirstProof } from "./session";
import type { SessionRow } from "./session-rows";

/** A session as its owner's list shows it. */
export interface OwnSession {
  readonly id: string;
  /** The browser in words; empty when it did not say. */
  readonly agent: string;
  readonly firstProof: FirstProof;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Sessions as their owner sees and ends them: by id, for the token is known to its browser only. */
export function ownSessionRepository(db: Knex) {
  return {
    /** The living sessions of an account, the latest used first. */
    async ofAccount(accountId: string, now: Date): Promise<readonly OwnSession[]> {
      const rows = await db<SessionRow>("sessions")
        .where({ account_id: accountId })
        .orderBy("last_seen_at", "desc");
      return rows.map(fromRow).filter((session) => isAlive(session, now));
    },

    /** Ends one; false when it is not there. */
    async end(accountId: string, id: string): Promise<boolean> {
      const ended = await db<SessionRow>("sessions").where({ account_id: accountId, id }).delete();
      return ended === 1;
    },

    /** Ends all of an account; `exceptId` goes on. */
    async endAll(accountId: string, exceptId?: string): Promise<void> {
      await db<SessionRow>("sessions")
        .where({ account_id: accountId })
        .modify((query) => {
          if (exceptId !== undefined) void query.whereNot({ id: exceptId });
        })
        .delete();
    },

    async removeExpired(now: Date): Promise<void> {
      await db<SessionRow>("sessions").where("expires_at", "<=", now.toISOString()).delete();
    },
  };
}

export type OwnSessionRepository = ReturnType<typeof ownSessionRepository>;

function fromRow(row: SessionRow) {
  return {
    id: row.id,
    agent: row.agent,
    role: row.role as Role,
    firstProof: row.first_proof as FirstProof,
    createdAt: new Date(row.created_at),
    lastSeenAt: new Date(row.last_seen_at),
    expiresAt: new Date(row.expires_at),
  };
}
