import type { Knex } from "knex";
import type { Account, Role } from "./account";
import { accountFromRow, type AccountRow } from "./account-rows";

export function accountRepository(db: Knex) {
  return {
    async find(id: string): Promise<Account | undefined> {
      const row = await db<AccountRow>("accounts").where({ id }).first();
      return row && accountFromRow(row);
    },

    /** Read again behind a lock on the row: until the transaction ends nobody else changes it. */
    async hold(id: string): Promise<Account | undefined> {
      const row = await db<AccountRow>("accounts").where({ id }).forUpdate().first();
      return row && accountFromRow(row);
    },

    async findByEmail(email: string): Promise<Account | undefined> {
      const row = await db<AccountRow>("accounts").where({ email }).first();
      return row && accountFromRow(row);
    },

    /** By address. */
    async all(): Promise<readonly Account[]> {
      return (await db<AccountRow>("accounts").orderBy("email")).map(accountFromRow);
    },

    /** Those of a role who may sign in, locked in one order: the last of them cannot go while this is looked at. */
    async holdActive(role: Role): Promise<readonly Account[]> {
      const rows = await db<AccountRow>("accounts")
        .where({ role, suspended_at: null })
        .orderBy("id")
        .forUpdate();
      return rows.map(accountFromRow);
    },

    async add(account: Account): Promise<void> {
      await db<AccountRow>("accounts").insert(toRow(account));
    },

    /** Adds it, unless its address has got an account in the meantime: the account of the address. */
    async addOnce(account: Account): Promise<Account> {
      await db<AccountRow>("accounts").insert(toRow(account)).onConflict("email").ignore();
      const row = await db<AccountRow>("accounts").where({ email: account.email }).first();
      if (!row) throw new Error("an account that was added is not there");
      return accountFromRow(row);
    },

    async update(account: Account): Promise<void> {
      await db<AccountRow>("accounts").where({ id: account.id }).update(toRow(account));
    },
  };
}

export type AccountRepository = ReturnType<typeof accountRepository>;

function toRow(account: Account): AccountRow {
  return {
    id: account.id,
    email: account.email,
    name: account.name ?? null,
    role: account.role,
    language: account.language,
    created_at: account.createdAt.toISOString(),
    suspended_at: account.suspendedAt?.toISOString() ?? null,
  };
}
