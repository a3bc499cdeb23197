import type { Knex } from "knex";

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

    /** The latest first, `skip` of them left out; of one account when asked. */
    async latest(
      limit: number,
      skip = 0,
      accountId?: string,
    ): Promise<{ readonly entries: readonly ListedAccess[]; readonly all: number }> {
      const narrowed = () =>
        db<Row>("access_entries as a").modify((query) => {
          if (accountId !== undefined) void query.where("a.account_id", accountId);
        });
      const rows = await narrowed()
        .join("accounts as p", "p.id", "a.account_id")
        .orderBy("a.id", "desc")
        .limit(limit)
        .offset(skip)
        .select<(Row & { email: string })[]>("a.*", "p.email");
      const [counted] = await narrowed().count<{ all: number }[]>("* as all");
      return { entries: rows.map(fromRow), all: counted?.all ?? 0 };
    },
  };
}

export type AccessEntryRepository = ReturnType<typeof accessEntryRepository>;

function fromRow(row: Row & { email: string }): ListedAccess {
  return {
    accountId: row.account_id,
    email: row.email,
    permission: row.permission,
    path: row.path,
    accessedAt: new Date(row.accessed_at),
  };
}
