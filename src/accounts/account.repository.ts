import type { Knex } from "knex";
import type { Language } from "../infrastructure/language";
import type { Account, Role } from "./account";

interface Row {
  id: string;
  email: string;
  name: string | null;
  role: string;
  language: string;
  created_at: string;
  suspended_at: string | null;
}

export function accountRepository(db: Knex) {
  return {
    async find(id: string): Promise<Account | undefined> {
      const row = await db<Row>("accounts").where({ id }).first();
      return row && fromRow(row);
    },

    /** Read again behind a lock on the row: until the transaction ends nobody else changes it. */
    async hold(id: string): Promise<Account | undefined> {
      const row = await db<Row>("accounts").where({ id }).forUpdate().first();
      return row && fromRow(row);
    },

    async findByEmail(email: string): Promise<Account | undefined> {
      const row = await db<Row>("accounts").where({ email }).first();
      return row && fromRow(row);
    },

    /** By address. */
    async all(): Promise<readonly Account[]> {
      return (await db<Row>("accounts").orderBy("email")).map(fromRow);
    },

    /** Those of a role who may sign in, locked in one order: the last of them cannot go while this is looked at. */
    async holdActive(role: Role): Promise<readonly Account[]> {
      const rows = await db<Row>("accounts")
        .where({ role, suspended_at: null })
        .orderBy("id")
        .forUpdate();
      return rows.map(fromRow);
    },

    async add(account: Account): Promise<void> {
      await db<Row>("accounts").insert(toRow(account));
    },

    /** Adds it, unless its address has got an account in the meantime: the account of the address. */
    async addOnce(account: Account): Promise<Account> {
      await db<Row>("accounts").insert(toRow(account)).onConflict("email").ignore();
      const row = await db<Row>("accounts").where({ email: account.email }).first();
      if (!row) throw new Error("an account that was added is not there");
      return fromRow(row);
    },

    async update(account: Account): Promise<void> {
      await db<Row>("accounts").where({ id: account.id }).update(toRow(account));
    },
  };
}

export type AccountRepository = ReturnType<typeof accountRepository>;

function toRow(account: Account): Row {
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

function fromRow(row: Row): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name ?? undefined,
    role: row.role as Role,
    language: row.language as Language,
    createdAt: new Date(row.created_at),
    suspendedAt: row.suspended_at === null ? undefined : new Date(row.suspended_at),
  };
}
