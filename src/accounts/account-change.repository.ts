import type { Knex } from "knex";
import type { AccountChange, AccountChangeEntry } from "./account-change";
import type { Role } from "./account";

interface Row {
  account_id: string;
  change: string;
  role: string;
  by_account_id: string | null;
  changed_at: string;
}

export function accountChangeRepository(db: Knex) {
  return {
    async add(entry: AccountChangeEntry): Promise<void> {
      await db<Row>("account_changes").insert({
        account_id: entry.accountId,
        change: entry.change,
        role: entry.role,
        by_account_id: entry.byAccountId ?? null,
        changed_at: entry.changedAt.toISOString(),
      });
    },

    /** In the order in which they happened. */
    async ofAccount(accountId: string): Promise<readonly AccountChangeEntry[]> {
      const rows = await db<Row>("account_changes").where({ account_id: accountId }).orderBy("id");
      return rows.map((row) => ({
        accountId: row.account_id,
        change: row.change as AccountChange,
        role: row.role as Role,
        byAccountId: row.by_account_id ?? undefined,
        changedAt: new Date(row.changed_at),
      }));
    },
  };
}

export type AccountChangeRepository = ReturnType<typeof accountChangeRepository>;
