import type { Knex } from "knex";
import {
  ON_A_PAGE,
  pageWithin,
  skippedBefore,
  type Paged,
} from "../infrastructure/http/pagination";

/** Somebody with an account passed a door of the console: who, which one, what lay behind it. */
export interface AccessEntry {
  readonly accountId: string;
  readonly permission: string;
  /** Without its query, which may hold what was searched for. */
  readonly path: string;
  readonly accessedAt: Date;
}

export interface ListedAccess extends AccessEntry {
  readonly email: string;
}

interface Row {
  id: number;
  account_id: string;
  permission: string;
  path: string;
  accessed_at: string;
}

/** Only ever added to; the access log of the console shows it. */
export function accessEntryRepository(db: Knex) {
  return {
    async add(entry: AccessEntry): Promise<void> {
      await db<Row>("access_entries").insert({
        account_id: entry.accountId,
        permission: entry.permission,
        path: entry.path,
        accessed_at: entry.accessedAt.toISOString(),
      });
    },

    /** A page of the entries, the latest first; of one account when asked. */
    async latest(asked: number, accountId?: string): Promise<Paged<ListedAccess>> {
      const narrowed = () =>
        db<Row>("access_entries as a").modify((query) => {
          if (accountId !== undefined) void query.where("a.account_id", accountId);
        });
      const [counted] = await narrowed().count<{ all: number | string }[]>("* as all");
      const all = Number(counted?.all ?? 0);
      const page = pageWithin(asked, all);
      const rows = await narrowed()
        .join("accounts as p", "p.id", "a.account_id")
        .orderBy("a.id", "desc")
        .limit(ON_A_PAGE)
        .offset(skippedBefore(page))
        .select<(Row & { email: string })[]>("a.*", "p.email");
      return { rows: rows.map(fromRow), all, page };
    },
  };
}

function fromRow(row: Row & { email: string }): ListedAccess {
  return {
    accountId: row.account_id,
    email: row.email,
    permission: row.permission,
    path: row.path,
    accessedAt: new Date(row.accessed_at),
  };
}
