import type { Knex } from "knex";
import { containing } from "../infrastructure/database/like-pattern";
import {
  ON_A_PAGE,
  pageWithin,
  skippedBefore,
  type Paged,
} from "../infrastructure/http/pagination";
import type { Account, Role } from "./account";
import type { AccountChange } from "./account-change";
import { accountFromRow, type AccountRow } from "./account-rows";
import type { AccountFilter } from "./account-filter";

/** An account as the administrator sees it. */
export interface KnownAccount extends Account {
  /** Undefined: never. */
  readonly lastSignInAt: Date | undefined;
}

/** A line of an account's history. */
export interface AccountHistoryEntry {
  readonly change: AccountChange;
  /** Of the account after the change. */
  readonly role: Role;
  /** The address of who did it; undefined: from the command line. */
  readonly by: string | undefined;
  readonly changedAt: Date;
}

interface Row extends AccountRow {
  last_sign_in_at: string | null;
}

interface HistoryRow {
  change: string;
  role: string;
  by: string | null;
  changed_at: string;
}

export function accountQueries(db: Knex) {
  return {
    /** A page of the accounts that match, by address. */
    async list(filter: AccountFilter): Promise<Paged<KnownAccount>> {
      const [counted] = await matching(filter).count<{ all: number }[]>("* as all");
      const all = counted?.all ?? 0;
      const page = pageWithin(filter.page, all);
      const rows = await matching(filter)
        .orderBy("email")
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page));
      return { rows: rows.map(fromRow), all, page };
    },

    async find(id: string): Promise<KnownAccount | undefined> {
      const row = await db<Row>("accounts").where({ id }).first();
      return row && fromRow(row);
    },

    /** What happened to an account and who did it, newest first. */
    async history(accountId: string): Promise<readonly AccountHistoryEntry[]> {
      const rows: HistoryRow[] = await db("account_changes as c")
        .leftJoin("accounts as b", "b.id", "c.by_account_id")
        .where("c.account_id", accountId)
        .orderBy("c.id", "desc")
        .select("c.change", "c.role", "c.changed_at", "b.email as by");
      return rows.map((row) => ({
        change: row.change as AccountChange,
        role: row.role as Role,
        by: row.by ?? undefined,
        changedAt: new Date(row.changed_at),
      }));
    },
  };

  function matching({ email, role, state }: AccountFilter) {
    const accounts = db<Row>("accounts");
    if (email !== "") void accounts.whereRaw("email like ? escape '!'", [containing(email)]);
    if (role !== undefined) void accounts.where({ role });
    if (state === "active") void accounts.whereNull("suspended_at");
    if (state === "suspended") void accounts.whereNotNull("suspended_at");
    return accounts;
  }
}

function fromRow(row: Row): KnownAccount {
  const at = row.last_sign_in_at;
  return { ...accountFromRow(row), lastSignInAt: at === null ? undefined : new Date(at) };
}
