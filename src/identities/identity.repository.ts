import type { Knex } from "knex";
import type { Identity, VouchedIdentity } from "./identity";

interface Row {
  issuer: string;
  subject: string;
  account_id: string;
  linked_at: string;
  last_used_at: string | null;
}

export function identityRepository(db: Knex) {
  return {
    async find({ issuer, subject }: VouchedIdentity): Promise<Identity | undefined> {
      const row = await db<Row>("identities").where({ issuer, subject }).first();
      return row && fromRow(row);
    },

    /** The one of a provider; there is at most one. */
    async ofAccount(accountId: string, issuer: string): Promise<Identity | undefined> {
      const row = await db<Row>("identities").where({ account_id: accountId, issuer }).first();
      return row && fromRow(row);
    },

    async add(identity: Identity): Promise<void> {
      await db<Row>("identities").insert({
        issuer: identity.issuer,
        subject: identity.subject,
        account_id: identity.accountId,
        linked_at: identity.linkedAt.toISOString(),
        last_used_at: identity.lastUsedAt?.toISOString() ?? null,
      });
    },

    async noteUse({ issuer, subject }: VouchedIdentity, now: Date): Promise<void> {
      const used = { last_used_at: now.toISOString() };
      await db<Row>("identities").where({ issuer, subject }).update(used);
    },

    /** False when there is none. */
    async remove(accountId: string, issuer: string): Promise<boolean> {
      const own = { account_id: accountId, issuer };
      return (await db<Row>("identities").where(own).delete()) === 1;
    },
  };
}

export type IdentityRepository = ReturnType<typeof identityRepository>;

function fromRow(row: Row): Identity {
  return {
    issuer: row.issuer,
    subject: row.subject,
    accountId: row.account_id,
    linkedAt: new Date(row.linked_at),
    lastUsedAt: row.last_used_at === null ? undefined : new Date(row.last_used_at),
  };
}
