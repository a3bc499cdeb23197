import type { Knex } from "knex";
import type { Account, Role } from "./account";

interface Row {
  id: string;
  email: string;
  role: string;
  created_at: string;
}

export function accountRepository(db: Knex) {
  return {
    async find(id: string): Promise<Account | undefined> {
      const row = await db<Row>("accounts").where({ id }).first();
      return row && fromRow(row);
    },

    async findByEmail(email: string): Promise<Account | undefined> {
      const row = await db<Row>("accounts").where({ email }).first();
      return row && fromRow(row);
    },

    async add(account: Account): Promise<void> {
      await db<Row>("accounts").insert({
        id: account.id,
        email: account.email,
        role: account.role,
        created_at: account.createdAt.toISOString(),
      });
    },
  };
}

export type AccountRepository = ReturnType<typeof accountRepository>;

function fromRow(row: Row): Account {
  return {
    id: row.id,
    email: row.email,
    role: row.role as Role,
    createdAt: new Date(row.created_at),
  };
}
